using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments.Worries;

/// <content>What an office does with it, under its own name: answers, lets everybody read, takes it down.</content>
public sealed partial class Worry
{
    /// <summary>Null while nobody answered.</summary>
    public string? Answer { get; private set; }

    /// <summary>As what it was answered; that is what readers see.</summary>
    public Role? AnsweredAs { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    [Personal("commitments.kept.answer", "commitments.why.answer", "people.until.deed")]
    public Id<Person>? AnsweredById { get; private set; }

    /// <summary>The day from which everybody reads it with its answer; null while only those inside do.</summary>
    public DateOnly? ReleasedOn { get; private set; }

    /// <summary>Null while it hangs on the wall.</summary>
    public DateOnly? HiddenOn { get; private set; }
    public string? HiddenWhy { get; private set; }

    /// <summary>
    /// Everybody inside the lab but the inspectorate of the region: an auditor never reads a worry wall, not the own one either, or nobody
    /// would write on it. Where an inspector also leads or arranges, they answer here.
    /// </summary>
    public static bool MayRead(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return MayAnswer(actor, lab)
            || !actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), Role.Inspectorate);
    }

    /// <summary>Coaches, whoever arranges the lab, and the leaders of the region.</summary>
    public static bool MayAnswer(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayCoach(actor) || lab.MayArrange(actor) || lab.IsLeader(actor);
    }

    /// <summary>To the public and off the wall: whoever arranges the lab, and the leaders of the region.</summary>
    public static bool MayModerate(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor) || lab.IsLeader(actor);
    }

    /// <summary>Says the answer, or says it better; what everybody reads already is changed for everybody.</summary>
    public void Reply(Actor actor, LabFacts lab, string answer, DateOnly today, DateTime now)
    {
        Require(MayAnswer(actor, lab), "commitments.rule.not-answering");
        Require(HiddenOn is null, "commitments.rule.worry-hidden");
        Require(!string.IsNullOrWhiteSpace(answer), "commitments.rule.answer-empty");
        (Answer, AnsweredAs, AnsweredOn) = (answer.Trim(), Office(actor), today);
        AnsweredById = actor.Person is { } person ? new Id<Person>(person) : null;
        Record(
            new WorryAnswered(LabId, Id)
            {
                By = actor.Person,
                At = now,
                As = AnsweredAs,
            }
        );
        if (ReleasedOn is not null)
        {
            TellReleased(actor, now);
        }
    }

    public void Release(Actor actor, LabFacts lab, DateOnly today, DateTime now)
    {
        Require(MayModerate(actor, lab), "commitments.rule.not-moderating");
        Require(HiddenOn is null, "commitments.rule.worry-hidden");
        Require(Answer is not null, "commitments.rule.answer-first");
        if (ReleasedOn is null)
        {
            ReleasedOn = today;
            TellReleased(actor, now);
        }
    }

    /// <summary>It names somebody, or hurts. Those who moderate still read it with the reason; nobody else does.</summary>
    public void Hide(Actor actor, LabFacts lab, string reason, DateOnly today, DateTime now)
    {
        Require(MayModerate(actor, lab), "commitments.rule.not-moderating");
        Require(Starter is null, "commitments.rule.starter-stays");
        Require(HiddenOn is null, "commitments.rule.worry-hidden");
        Require(!string.IsNullOrWhiteSpace(reason), "commitments.rule.say-why");
        (HiddenOn, HiddenWhy, ReleasedOn) = (today, reason.Trim(), null);
        Record(
            new WorryHidden(LabId, Id)
            {
                By = actor.Person,
                At = now,
                As = Office(actor),
            }
        );
    }

    /// <summary>Of a sample; the ledger stays silent.</summary>
    internal void ReplyKnown(string answer, Role role, DateOnly on, bool released)
    {
        (Answer, AnsweredAs, AnsweredOn) = (answer, role, on);
        ReleasedOn = released ? on : null;
    }

    private void TellReleased(Actor actor, DateTime now) =>
        Record(
            new WorryReleased(LabId, Id)
            {
                By = actor.Person,
                At = now,
                As = Office(actor),
            }
        );

    private static Role? Office(Actor actor) =>
        actor.CapacityAmong(
            Role.HeadOfRegion,
            Role.RegionalSecretary,
            Role.LocusCoordinator,
            Role.LabCoordinator,
            Role.Facilitator,
            Role.ProvincialChampion,
            Role.ProgrammeManager
        );

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
