using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Commitments;

/// <content>The three ways in which the word of a unit comes.</content>
public sealed partial class Signature
{
    /// <summary>The head signs on their own phone.</summary>
    public static Signature Give(
        Actor actor,
        Charter charter,
        Id<Organisation> unit,
        SignedAs signed,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(signed);
        Require(IsHead(actor, unit), "commitments.rule.not-head");
        signed.Require();
        var given = Under(charter, unit, SignedHow.Here, today, now);
        (given.As, given.Letter, given.Name) = (signed.Capacity, signed.Kept, actor.Name);
        given.ById = new Id<Person>(actor.Person!.Value);
        given.Tell(actor, Role.UnitHead, now);
        return given;
    }

    /// <summary>The head signs by the link that was given to them; uses the link up.</summary>
    public static Signature GiveByLink(
        SigningLink link,
        Charter charter,
        string name,
        SignedAs signed,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(signed);
        ArgumentNullException.ThrowIfNull(charter);
        Require(charter.Id == link.CharterId, "commitments.rule.text-changed");
        Require(!string.IsNullOrWhiteSpace(name), "commitments.rule.name");
        signed.Require();
        link.Use(now);
        var given = Under(charter, link.UnitId, SignedHow.ByLink, today, now);
        (given.As, given.Letter, given.Name) = (signed.Capacity, signed.Kept, name.Trim());
        given.Tell(Actor.Stranger, Role.UnitHead, now);
        return given;
    }

    /// <summary>A tick beside a scan.</summary>
    /// <param name="on">The day on the sheet.</param>
    public static Signature Bring(
        Actor actor,
        LabFacts lab,
        Charter charter,
        Id<Organisation> unit,
        Id<SignedScan> scan,
        DateOnly on,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(MayBring(actor, lab, unit), "programme.rule.not-your-unit");
        Require(on <= today, "commitments.rule.future");
        var given = Under(charter, unit, SignedHow.OnPaper, on, now);
        (given.ScanId, given.ById) = (scan, new Id<Person>(actor.Person!.Value));
        given.Tell(
            actor,
            lab.MayArrange(actor)
                ? actor.CapacityAmong(
                    Role.LocusCoordinator,
                    Role.LabCoordinator,
                    Role.ProgrammeManager
                )
                : actor.CapacityAmong(Role.UnitOperator, Role.UnitHead),
            now
        );
        return given;
    }
}
