using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions;

/// <summary>Those who take part in a lab and hear of its meetings.</summary>
internal static class Participants
{
    private static readonly Role[] OfLab = [Role.LabCoordinator, Role.Facilitator];
    private static readonly Role[] OfRegion = [Role.LocusCoordinator, Role.TechnicalTeam];
    private static readonly Role[] OfUnit = [Role.UnitHead, Role.UnitOperator];

    /// <summary>Addresses, each once. People without one are told on their desk or by their unit.</summary>
    /// <param name="but">Whoever did it knows already.</param>
    public static Task<List<string>> ParticipantsAsync(
        this LabinovDb db,
        LabFacts lab,
        Guid? but,
        DateTime now,
        CancellationToken cancel
    )
    {
        var today = Clock.DayOf(now, lab.TimeZone);
        var units = db.LabUnits.TakingPart(lab.Id);
        var (labId, regionId) = (lab.Id.Value, lab.RegionId.Value);
        var self = new Id<Person>(but ?? Guid.Empty);
        var holders = db
            .RoleGrants.CountingOn(today)
            .Where(grant =>
                (
                    grant.ScopeKind == ScopeKind.Lab
                    && grant.ScopeId == labId
                    && OfLab.Contains(grant.Role)
                )
                || (
                    grant.ScopeKind == ScopeKind.Region
                    && grant.ScopeId == regionId
                    && OfRegion.Contains(grant.Role)
                )
                || (
                    grant.ScopeKind == ScopeKind.Unit
                    && OfUnit.Contains(grant.Role)
                    && units.Any(unit => (Guid)(object)unit.UnitId == grant.ScopeId)
                )
            )
            .Select(grant => grant.PersonId);
        return db
            .People.Where(person =>
                person.Id != self
                && (
                    holders.Contains(person.Id)
                    || units.Any(unit =>
                        unit.HeadId == person.Id
                        || unit.Members.Any(member =>
                            member.PersonId == person.Id && member.UntilOn == null
                        )
                    )
                )
            )
            .AddressesAsync(db, cancel);
    }
}
