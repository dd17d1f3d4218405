using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>What stands on a signed sheet beside the ideas.</summary>
/// <param name="Name">Of whoever signed, as the sheet says.</param>
/// <param name="On">The day on the sheet.</param>
public sealed record SheetSigned(string Name, SignedAs Signed, DateOnly On);

/// <summary>One sheet on which the head of a unit approved many ideas, as it was scanned: for heads who do not sign in.</summary>
public sealed class ApprovalSheet : Entity<ApprovalSheet>
{
    public const int NameMax = 120;

    /// <summary>The region comes last: it brings a sheet only in the unit's name.</summary>
    private static readonly Role[] Bringers =
    [
        Role.UnitHead,
        Role.UnitOperator,
        Role.LocusCoordinator,
    ];

    public Id<Organisation> UnitId { get; private set; }

    /// <summary>SHA-256 in lower-case hex, 64 digits: where the file lies, and the proof of its integrity.</summary>
    public string Hash { get; private set; } = "";

    public ScanKind Kind { get; private set; }
    public long Bytes { get; private set; }

    [Personal("ideas.kept.approval", "ideas.why.approval", "ideas.until.approval")]
    public string Name { get; private set; } = "";
    public Capacity As { get; private set; }
    public string? Letter { get; private set; }
    public DateOnly SignedOn { get; private set; }

    [Personal("ideas.kept.sheet", "ideas.why.approval", "people.until.deed")]
    public Id<Person>? BroughtById { get; private set; }
    public DateTime At { get; private set; }

    private ApprovalSheet() { }

    /// <summary>The unit's head and operator, and in the unit's name the coordinator of its region; null for everybody else.</summary>
    public static Role? Bringer(Actor actor, Id<Organisation> unit, Id<Region>? region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        foreach (var role in Bringers)
        {
            if (
                role == Role.LocusCoordinator
                    ? region is { } home
                        && actor.IsIn(new Scope(ScopeKind.Region, home.Value), role)
                    : actor.IsIn(new Scope(ScopeKind.Unit, unit.Value), role)
            )
            {
                return role;
            }
        }

        return null;
    }

    /// <param name="id">Made by the form, so that a form sent twice brings one sheet.</param>
    public static ApprovalSheet Bring(
        Actor actor,
        Id<ApprovalSheet> id,
        Id<Organisation> unit,
        Id<Region>? region,
        Scan scan,
        SheetSigned signed,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(scan);
        ArgumentNullException.ThrowIfNull(signed);
        Require(Bringer(actor, unit, region) is not null, "ideas.approval.rule.not-bringer");
        Require(!string.IsNullOrWhiteSpace(signed.Name), "ideas.approval.rule.name");
        Require(signed.On <= Clock.DayOf(now), "ideas.approval.rule.future");
        signed.Signed.Require();
        return new()
        {
            Id = id,
            UnitId = unit,
            Hash = scan.Hash,
            Kind = scan.Kind,
            Bytes = scan.Bytes,
            Name = signed.Name.Trim(),
            As = signed.Signed.Capacity,
            Letter = signed.Signed.Kept,
            SignedOn = signed.On,
            BroughtById = actor.Person is { } person ? new Id<Person>(person) : null,
            At = now,
        };
    }

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
