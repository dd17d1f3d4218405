using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Commitments;

/// <summary>How the head of a unit signed.</summary>
public enum SignedHow
{
    /// <summary>Signed in, on their own phone.</summary>
    Here,

    /// <summary>By a link of their own, without an account.</summary>
    ByLink,

    /// <summary>On a sheet that was scanned; the scan is the proof.</summary>
    OnPaper,
}

/// <summary>
/// The word of one unit under a charter. Nobody signs for its head: it comes from the head, signed in or by a link of their own, or it is a tick
/// beside a scan that carries the head's hand. What was ticked by mistake is taken back with a reason, and stays on record.
/// </summary>
public sealed partial class Signature : Entity<Signature>
{
    public const int ReasonMax = 300;

    public Id<Charter> CharterId { get; private set; }
    public Id<Lab> LabId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }
    public SignedHow How { get; private set; }

    /// <summary>Null when told on paper: the sheet says it.</summary>
    public Capacity? As { get; private set; }
    public string? Letter { get; private set; }

    /// <summary>Null when told on paper.</summary>
    [Personal(
        "commitments.kept.signer",
        "commitments.why.signature",
        "commitments.until.signature"
    )]
    public string? Name { get; private set; }

    /// <summary>Who signed here, or who ticked the unit beside the scan; null by link.</summary>
    [Personal("commitments.kept.signer", "commitments.why.signature", "people.until.deed")]
    public Id<Person>? ById { get; private set; }

    public Id<SignedScan>? ScanId { get; private set; }
    public DateOnly SignedOn { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>Null while it stands, like the reason and the person.</summary>
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnWhy { get; private set; }

    [Personal("commitments.kept.signer", "commitments.why.signature", "people.until.deed")]
    public Id<Person>? WithdrawnById { get; private set; }

    private Signature() { }

    public static bool IsHead(Actor actor, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.UnitHead);
    }

    /// <summary>Whoever arranges the lab brings the scan of all; an operator or a head that of the own unit.</summary>
    public static bool MayBring(Actor actor, LabFacts lab, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor)
            || actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), Role.UnitOperator, Role.UnitHead);
    }

    /// <summary>Of a sample; the ledger stays silent.</summary>
    internal static Signature Known(
        Charter charter,
        Id<Organisation> unit,
        string name,
        DateOnly on,
        DateTime now
    )
    {
        var given = Under(charter, unit, SignedHow.Here, on, now);
        (given.As, given.Name) = (Capacity.Definitive, name);
        return given;
    }

    /// <summary>It was ticked by mistake, or the head takes it back.</summary>
    public void Withdraw(Actor actor, LabFacts lab, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(lab.MayArrange(actor) || IsHead(actor, UnitId), "programme.rule.not-your-unit");
        Require(WithdrawnAt is null, "commitments.rule.withdrawn-already");
        Require(!string.IsNullOrWhiteSpace(reason), "commitments.rule.say-why");
        (WithdrawnAt, WithdrawnWhy) = (now, reason.Trim());
        WithdrawnById = actor.Person is { } person ? new Id<Person>(person) : null;
        Record(
            new SignatureWithdrawn(LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.LocusCoordinator,
                    Role.LabCoordinator,
                    Role.ProgrammeManager,
                    Role.UnitHead
                ),
            }
        );
    }

    private static Signature Under(
        Charter charter,
        Id<Organisation> unit,
        SignedHow how,
        DateOnly on,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(charter);
        Require(charter.State == CharterState.InForce, "commitments.rule.text-changed");
        return new()
        {
            Id = Id<Signature>.New(now),
            CharterId = charter.Id,
            LabId = charter.LabId,
            UnitId = unit,
            How = how,
            SignedOn = on,
            At = now,
        };
    }

    private void Tell(Actor actor, Role? role, DateTime now) =>
        Record(
            new CharterSigned(LabId, UnitId, How)
            {
                By = actor.Person,
                At = now,
                As = role,
            }
        );

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
