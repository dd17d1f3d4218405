using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Proposals;

/// <content>Who looks after it, and what became of it.</content>
public sealed partial class Proposal
{
    private static readonly Role[] Keepers = [Role.LocusCoordinator, Role.InnovationAdmin];
    private static readonly Role[] OfUnit = [Role.UnitHead, Role.UnitOperator];

    public ProposalState State { get; private set; }
    public DateTime StateSinceAt { get; private set; }

    /// <summary>The office that is to answer; null while nobody was asked.</summary>
    public Id<Organisation>? UnitId { get; private set; }

    /// <summary>What the citizen reads.</summary>
    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    [Personal("ideas.kept.answered-citizen", "ideas.why.answered-citizen", "people.until.deed")]
    public Id<Person>? AnsweredById { get; private set; }
    public DeclineReason? Reason { get; private set; }
    public Id<Problem>? ProblemId { get; private set; }
    public Id<Idea>? IdeaId { get; private set; }

    /// <summary>The unit works with the citizen, who stays the one who had the idea.</summary>
    public bool IsMentored { get; private set; }

    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>Looks after what citizens of a region bring.</summary>
    public static bool MayKeep(Actor actor, Id<Region> region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(new Scope(ScopeKind.Region, region.Value), Keepers)
            || actor.IsNational(Role.ProgrammeManager);
    }

    public bool MayForward(Actor actor) => MayKeep(actor, RegionId) && !IsAnswered;

    /// <summary>The region's keepers, and the unit that was asked.</summary>
    public bool MayAnswer(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return MayKeep(actor, RegionId)
            || (UnitId is { } unit && actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), OfUnit));
    }

    /// <summary>Asks an office to answer; another may be asked as long as nobody has.</summary>
    public void Forward(Actor actor, Id<Organisation> unit, DateTime now)
    {
        Require(MayKeep(actor, RegionId), "ideas.rule.not-keeper");
        Require(!IsAnswered, "ideas.rule.proposal-answered");
        UnitId = unit;
        Stand(ProposalState.Forwarded, now);
        Record(
            new ProposalForwarded(Id, unit)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>The unit makes the problem its own.</summary>
    public void Adopt(Actor actor, Problem problem, string answer, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Say(actor, ProposalState.Adopted, answer, now);
        ProblemId = problem.Id;
    }

    /// <summary>The unit makes the idea its own, alone or together with the citizen.</summary>
    public void Adopt(Actor actor, Idea idea, bool mentors, string answer, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(idea);
        Say(actor, ProposalState.Adopted, answer, now);
        (IdeaId, IsMentored) = (idea.Id, mentors);
    }

    /// <summary>It is a complaint: the citizen is shown the national way for those, SP4N-LAPOR!.</summary>
    public void PointToComplaints(Actor actor, string answer, DateTime now) =>
        Say(actor, ProposalState.Complaint, answer, now);

    public void Decline(Actor actor, DeclineReason reason, string answer, DateTime now)
    {
        Say(actor, ProposalState.Declined, answer, now);
        Reason = reason;
    }

    private void Say(Actor actor, ProposalState state, string answer, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayAnswer(actor), "ideas.rule.not-keeper");
        Require(!IsAnswered, "ideas.rule.proposal-answered");
        Require(!string.IsNullOrWhiteSpace(answer), "ideas.rule.say-why");
        Require(!IsPublic || !NamesSender(answer), "ideas.proposal.rule.names-sender");
        (Answer, AnsweredAt) = (answer.Trim(), now);
        AnsweredById = actor.Person is { } person ? new Id<Person>(person) : null;
        Stand(state, now);
        Record(
            new ProposalAnswered(Id, state)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    private void Stand(ProposalState state, DateTime now) => (State, StateSinceAt) = (state, now);

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(
            Role.UnitHead,
            Role.UnitOperator,
            Role.LocusCoordinator,
            Role.InnovationAdmin,
            Role.ProgrammeManager
        );

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}

public enum ProposalState
{
    /// <summary>The region has it, and nobody was asked yet.</summary>
    Waiting,

    /// <summary>An office was asked.</summary>
    Forwarded,
    Adopted,
    Complaint,
    Declined,
}

/// <summary>Why a proposal is not taken up.</summary>
public enum DeclineReason
{
    /// <summary>It is done already.</summary>
    Exists,
    OutsideAuthority,
    SameAsAnother,
    NotFeasible,
    Unclear,
}
