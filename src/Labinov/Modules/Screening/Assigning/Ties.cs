using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Assigning;

/// <summary>Who must not judge which idea: those of its units, and those who have a part in it.</summary>
/// <param name="Units">Of each person: where they work, hold a role, or are named in the lab.</param>
/// <param name="Parts">Of each idea: its units, lead and supporting, and its people.</param>
public sealed record Ties(
    ILookup<Id<Person>, Id<Organisation>> Units,
    IReadOnlyDictionary<Id<Idea>, IdeaParts> Parts
)
{
    public bool Between(Id<Person> person, Id<Idea> idea) =>
        Parts.TryGetValue(idea, out var parts)
        && (parts.People.Contains(person) || Units[person].Any(parts.Units.Contains));
}

/// <summary>The units and people of an idea.</summary>
public sealed record IdeaParts(
    IReadOnlySet<Id<Organisation>> Units,
    IReadOnlySet<Id<Person>> People
);

public static class ReadTies
{
    /// <summary>Five queries, whatever the number of ideas and people.</summary>
    /// <param name="ideas">Those that are asked about.</param>
    public static async Task<Ties> TiesAsync(
        this LabinovDb db,
        Id<Lab> lab,
        IReadOnlyList<Id<Person>> people,
        IQueryable<Idea> ideas,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var works = await db
            .People.Where(person => people.Contains(person.Id) && person.UnitId != null)
            .Select(person => new { person.Id, Unit = person.UnitId!.Value })
            .ToListAsync(cancel);
        var holds = await db
            .RoleGrants.CountingOn(today)
            .Where(grant => people.Contains(grant.PersonId) && grant.ScopeKind == ScopeKind.Unit)
            .Select(grant => new { Id = grant.PersonId, grant.ScopeId })
            .ToListAsync(cancel);
        var heads = await db
            .LabUnits.TakingPart(lab)
            .Where(unit => unit.HeadId != null && people.Contains(unit.HeadId.Value))
            .Select(unit => new { Id = unit.HeadId!.Value, Unit = unit.UnitId })
            .ToListAsync(cancel);
        var members = await db
            .LabUnits.TakingPart(lab)
            .SelectMany(
                unit =>
                    unit.Members.Where(member =>
                        member.UntilOn == null && people.Contains(member.PersonId)
                    ),
                (unit, member) => new { Id = member.PersonId, Unit = unit.UnitId }
            )
            .ToListAsync(cancel);
        var parts = await ideas
            .AsSplitQuery()
            .Select(idea => new
            {
                idea.Id,
                idea.UnitId,
                idea.AuthorId,
                idea.InitiatorId,
                idea.HolderId,
                Supporting = idea.Supporting.Select(unit => unit.UnitId).ToList(),
                Team = idea.Team.Select(member => member.PersonId).ToList(),
            })
            .ToListAsync(cancel);
        return new(
            works
                .Concat(
                    holds.Select(row => new { row.Id, Unit = new Id<Organisation>(row.ScopeId) })
                )
                .Concat(heads)
                .Concat(members)
                .ToLookup(row => row.Id, row => row.Unit),
            parts.ToDictionary(
                idea => idea.Id,
                idea => new IdeaParts(
                    idea.Supporting.Append(idea.UnitId).ToHashSet(),
                    new[] { idea.AuthorId, idea.InitiatorId, idea.HolderId }
                        .OfType<Id<Person>>()
                        .Concat(idea.Team)
                        .ToHashSet()
                )
            )
        );
    }
}
