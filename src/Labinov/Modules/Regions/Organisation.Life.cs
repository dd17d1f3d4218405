using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>How a unit begins, changes its name and ends, and who may decide it.</summary>
public sealed partial class Organisation
{
    public bool IsEnded => EndedOn is not null;

    /// <summary>Keeps the list of units of a region: its own coordinators; units of the nation and all others: the programme manager.</summary>
    public static bool MayCareFor(Id<Region>? region, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || (
                region is { } id
                && actor.IsIn(
                    new Scope(ScopeKind.Region, id.Value),
                    Role.LocusCoordinator,
                    Role.InnovationAdmin
                )
            );
    }

    public bool MayCare(Actor actor) => MayCareFor(RegionId, actor);

    public bool MayEnd(Actor actor) => MayCare(actor) && !IsEnded;

    /// <param name="foundedOn">The first day, if known.</param>
    /// <param name="today">Today in the region: nothing is founded ahead of time.</param>
    /// <param name="id">Made by the form, so that a form sent twice founds one unit.</param>
    public static Organisation Found(
        Actor actor,
        int number,
        string name,
        string? shortName,
        OrganisationKind kind,
        Id<Region>? region,
        Organisation? parent,
        DateOnly? foundedOn,
        DateOnly today,
        DateTime now,
        Id<Organisation>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayCareFor(region, actor), "regions.rule.not-your-region");
        Require(!string.IsNullOrWhiteSpace(name), "regions.rule.name-needed");
        Require(foundedOn is null || foundedOn <= today, "regions.rule.in-the-future");
        Require(parent is null || parent.RegionId == region, "regions.rule.parent-elsewhere");
        Require(parent is null || !parent.IsEnded, "regions.rule.parent-ended");
        var unit = Recorded(number, name, shortName, kind, region, parent?.Id, now, id);
        unit.FoundedOn = foundedOn;
        unit.Record(
            new UnitFounded(unit.Id, region)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
        return unit;
    }

    /// <param name="on">The first day of the new name.</param>
    public void Rename(
        Actor actor,
        string name,
        string? shortName,
        DateOnly on,
        string reason,
        DateOnly today,
        DateTime now
    )
    {
        Require(MayCare(actor), "regions.rule.not-your-region");
        Require(!IsEnded, "regions.rule.has-ended");
        Require(!string.IsNullOrWhiteSpace(name), "regions.rule.name-needed");
        Require(
            Name != name.Trim() || (ShortName ?? "") != (shortName?.Trim() ?? ""),
            "regions.rule.same-name"
        );
        RequireDay(on, today);
        pastNames.Add(OrganisationName.Of(this, on.AddDays(-1), Said(reason)));
        Call(name, shortName);
        Record(
            new UnitRenamed(Id, on)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Its work goes on in another unit; what it did stays its own.</summary>
    /// <param name="on">Its last day.</param>
    public void MergeInto(
        Organisation successor,
        Actor actor,
        DateOnly on,
        string reason,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(successor);
        Require(MayCare(actor), "regions.rule.not-your-region");
        Require(!IsEnded, "regions.rule.has-ended");
        Require(successor.Id != Id, "regions.rule.into-itself");
        Require(!successor.IsEnded, "regions.rule.successor-ended");
        Require(successor.RegionId == RegionId, "regions.rule.successor-elsewhere");
        RequireDay(on, today);
        (EndedOn, SuccessorId, EndReason) = (on, successor.Id, Said(reason));
        Record(
            new UnitMerged(Id, successor.Id, on)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>It ends and nobody carries on.</summary>
    /// <param name="on">Its last day.</param>
    public void Close(Actor actor, DateOnly on, string reason, DateOnly today, DateTime now)
    {
        Require(MayCare(actor), "regions.rule.not-your-region");
        Require(!IsEnded, "regions.rule.has-ended");
        RequireDay(on, today);
        (EndedOn, EndReason) = (on, Said(reason));
        Record(
            new UnitClosed(Id, on)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Its office was merged away; it now belongs to the successor. Part of that one decision, so no line of its own.</summary>
    internal void FollowInto(Organisation successor) => ParentId = successor.Id;

    /// <summary>Nothing happens before the unit was there, before its last change of name, or ahead of time.</summary>
    private void RequireDay(DateOnly on, DateOnly today)
    {
        Require(on <= today, "regions.rule.in-the-future");
        Require(FoundedOn is not { } first || on > first, "regions.rule.before-founding");
        Require(
            pastNames.Count == 0 || on.AddDays(-1) > pastNames.Max(name => name.UntilOn),
            "regions.rule.before-last-change"
        );
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.LocusCoordinator, Role.InnovationAdmin, Role.ProgrammeManager);

    private static string Said(string reason)
    {
        Require(!string.IsNullOrWhiteSpace(reason), "regions.rule.say-why");
        return reason.Trim();
    }

    private static void Require(bool kept, string words, params object[] args)
    {
        if (!kept)
        {
            throw new RuleBroken(words, args);
        }
    }
}
