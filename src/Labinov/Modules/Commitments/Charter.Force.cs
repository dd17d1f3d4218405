using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments;

/// <content>Whose word it is: the head of the region or the secretary, here or on a sheet that was scanned.</content>
public sealed partial class Charter
{
    /// <summary>The day on which it was signed; null while it is a draft, like the facts below.</summary>
    public DateOnly? ForceOn { get; private set; }
    public DateTime? ForceAt { get; private set; }

    /// <summary>Head of region or secretary.</summary>
    public Role? LeaderRole { get; private set; }
    public Capacity? LeaderAs { get; private set; }
    public string? LeaderLetter { get; private set; }

    /// <summary>Who signed, as they are called on the sheet; shown inside the lab only.</summary>
    [Personal(
        "commitments.kept.leader",
        "commitments.why.signature",
        "commitments.until.signature"
    )]
    public string? LeaderName { get; private set; }

    /// <summary>Whoever pressed the button: the leader, or who brought the sheet.</summary>
    [Personal("commitments.kept.leader", "commitments.why.signature", "people.until.deed")]
    public Id<Person>? ForcedById { get; private set; }

    /// <summary>The sheet with the leader's hand; null when the leader signed here.</summary>
    public Id<SignedScan>? ForceScanId { get; private set; }

    /// <summary>Nobody else speaks for a region.</summary>
    public static bool IsLeading(Role role) => role is Role.HeadOfRegion or Role.RegionalSecretary;

    /// <summary>The leader of the region gives their word, on their own phone.</summary>
    /// <param name="before">What was in force until now.</param>
    public void PutInForce(
        Actor actor,
        LabFacts lab,
        Charter? before,
        SignedAs signed,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.IsLeader(actor), "commitments.rule.not-leader");
        var role = actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), Role.HeadOfRegion)
            ? Role.HeadOfRegion
            : Role.RegionalSecretary;
        Force(actor, before, new LeaderWord(role, actor.Name, signed, today, null), role, now);
    }

    /// <summary>The leader signed on paper, and whoever arranges the lab brings the sheet.</summary>
    public void BringInForce(
        Actor actor,
        LabFacts lab,
        Charter? before,
        LeaderWord word,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(word);
        Require(lab.MayArrange(actor), "programme.rule.not-your-lab");
        Require(IsLeading(word.Role) && word.Scan is not null, "commitments.rule.not-leader");
        Require(!string.IsNullOrWhiteSpace(word.Name), "commitments.rule.name");
        Require(word.On <= today, "commitments.rule.future");
        Force(
            actor,
            before,
            word,
            actor.CapacityAmong(Role.LocusCoordinator, Role.LabCoordinator, Role.ProgrammeManager),
            now
        );
    }

    /// <summary>The text in force of a sample; the ledger stays silent.</summary>
    internal static Charter Known(Id<Lab> lab, CharterText text, LeaderWord word, DateTime now)
    {
        var charter = new Charter
        {
            Id = Id<Charter>.New(now),
            LabId = lab,
            Number = 1,
        };
        charter.Say(text);
        charter.Stand(word, now);
        return charter;
    }

    private void Force(Actor actor, Charter? before, LeaderWord word, Role? role, DateTime now)
    {
        word.Signed.Require();
        Require(State == CharterState.Draft, "commitments.rule.in-force-already");
        if (before is not null)
        {
            before.State = CharterState.Replaced;
        }

        Stand(word, now);
        ForcedById = actor.Person is { } person ? new Id<Person>(person) : null;
        Record(
            new CharterPutInForce(LabId, Number, word.Signed.Capacity, word.Scan is not null)
            {
                By = actor.Person,
                At = now,
                As = role,
            }
        );
    }

    private void Stand(LeaderWord word, DateTime now)
    {
        State = CharterState.InForce;
        (ForceOn, ForceAt, ForceScanId) = (word.On, now, word.Scan);
        (LeaderRole, LeaderName) = (word.Role, word.Name.Trim());
        (LeaderAs, LeaderLetter) = (word.Signed.Capacity, word.Signed.Kept);
    }
}

/// <summary>Who gave the word of the region.</summary>
/// <param name="On">The day on the sheet.</param>
/// <param name="Scan">Null when it was given here.</param>
public sealed record LeaderWord(
    Role Role,
    string Name,
    SignedAs Signed,
    DateOnly On,
    Id<SignedScan>? Scan
);
