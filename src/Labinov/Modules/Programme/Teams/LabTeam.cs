using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>Somebody who works for a lab as a whole, by a role that counts today.</summary>
/// <param name="Id">Of the person, as is the number.</param>
/// <param name="Letter">By which it was given; null where none was told.</param>
public sealed record TeamRole(
    Id<Person> Id,
    int Number,
    string Name,
    string SearchName,
    Role Role,
    DateOnly FromOn,
    DateOnly? UntilOn,
    string? Letter
);

/// <summary>Everybody who carries a lab: the agency's side, the region's side, and the technical team that is named by its size.</summary>
public sealed record LabTeam(IReadOnlyList<TeamRole> All)
{
    /// <summary>The agency's side.</summary>
    public IEnumerable<TeamRole> Agency => Of(Role.LabCoordinator, Role.Facilitator);

    /// <summary>Regional coordination, the leaders and the champion of the province.</summary>
    public IEnumerable<TeamRole> Region =>
        Of(
            Role.HeadOfRegion,
            Role.RegionalSecretary,
            Role.LocusCoordinator,
            Role.InnovationAdmin,
            Role.ProvincialChampion
        );

    /// <summary>"Tim 9", "Tim 12": regions call it by the number of its people.</summary>
    public IReadOnlyList<TeamRole> Technical => [.. Of(Role.TechnicalTeam)];

    public IEnumerable<TeamRole> Of(params IReadOnlyList<Role> roles) =>
        roles.SelectMany(role => All.Where(row => row.Role == role));
}

public static class LabTeams
{
    private static readonly Role[] InLab =
    [
        Role.LabCoordinator,
        Role.Facilitator,
        Role.LocusCoordinator,
        Role.TechnicalTeam,
    ];

    private static readonly Role[] InRegion =
    [
        Role.HeadOfRegion,
        Role.RegionalSecretary,
        Role.LocusCoordinator,
        Role.InnovationAdmin,
        Role.TechnicalTeam,
    ];

    /// <summary>One query; whoever holds a role both in the lab and in its region is told once.</summary>
    public static async Task<LabTeam> TeamAsync(
        this LabinovDb db,
        LabFacts lab,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var (here, region) = (lab.Id.Value, lab.RegionId.Value);
        var province = (lab.ProvinceId ?? lab.RegionId).Value;
        var rows = await db
            .RoleGrants.CountingOn(today)
            .Where(grant =>
                (
                    grant.ScopeKind == ScopeKind.Lab
                    && grant.ScopeId == here
                    && InLab.Contains(grant.Role)
                )
                || (
                    grant.ScopeKind == ScopeKind.Region
                    && grant.ScopeId == region
                    && InRegion.Contains(grant.Role)
                )
                || (
                    grant.ScopeKind == ScopeKind.Province
                    && grant.ScopeId == province
                    && grant.Role == Role.ProvincialChampion
                )
            )
            .Join(
                db.People,
                grant => grant.PersonId,
                person => person.Id,
                (grant, person) =>
                    new TeamRole(
                        person.Id,
                        person.Number,
                        person.Name,
                        person.SearchName,
                        grant.Role,
                        grant.FromOn,
                        grant.UntilOn,
                        grant.Letter
                    )
            )
            .ToListAsync(cancel);
        return new LabTeam([
            .. rows.OrderBy(row => row.FromOn)
                .DistinctBy(row => (row.Role, row.Number))
                .OrderBy(row => row.SearchName, StringComparer.Ordinal),
        ]);
    }
}
