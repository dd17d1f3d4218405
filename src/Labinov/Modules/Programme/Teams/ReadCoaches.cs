using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Teams;

/// <summary>A lab under way with what it asks of its coaches.</summary>
/// <param name="Coaches">Facilitators, and the coordinator where there are none.</param>
public sealed record CoachedLab(
    Id<Lab> Id,
    int Number,
    string Name,
    int Units,
    int Ideas,
    int Coaches
);

/// <summary>What one coach carries over all labs that are under way.</summary>
/// <param name="Waiting">Written questions that wait for this coach, with those put to whoever has time.</param>
public sealed record CoachRow(
    int Number,
    string Name,
    string SearchName,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<CoachedLab> Labs,
    int Waiting
)
{
    public int Units => Labs.Sum(lab => lab.Units);
    public int Ideas => Labs.Sum(lab => lab.Ideas);

    /// <summary>Ideas are shared among the facilitators of a lab; a coordinator shares them only where there is no facilitator.</summary>
    public int Share =>
        Labs.Where(lab => Roles.Contains(Role.Facilitator) || lab.Coaches == 0)
            .Sum(lab => (lab.Ideas + Math.Max(lab.Coaches, 1) - 1) / Math.Max(lab.Coaches, 1));
}

/// <summary>Gathers the coaches' load: five queries, however many labs and coaches there are.</summary>
public static class ReadCoaches
{
    /// <summary>Who sees what every coach carries: the manager, and coordinators, who look for somebody who has time.</summary>
    public static bool MayRead(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.Scopes(ScopeKind.Lab, Role.LabCoordinator, Role.ProgrammeManager).Count > 0;
    }

    /// <summary>Labs that have begun and are not over: a stage is open, or one is done and another to come.</summary>
    public static IQueryable<Lab> UnderWay(this IQueryable<Lab> labs) =>
        labs.Where(lab =>
            lab.Stages.Any(stage =>
                stage.State == StageState.Open && stage.Kind != StageKind.Documentation
            )
            || (
                lab.Stages.Any(stage => stage.State == StageState.Closed)
                && lab.Stages.Any(stage =>
                    stage.State == StageState.Planned && stage.Kind != StageKind.Documentation
                )
            )
        );

    public static async Task<List<CoachRow>> OfAsync(
        LabinovDb db,
        IEnumerable<ICoachLoad> loads,
        IEnumerable<ICoachQuestions> questions,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(loads);
        ArgumentNullException.ThrowIfNull(questions);
        var labs = await db
            .Labs.UnderWay()
            .Select(lab => new
            {
                lab.Id,
                lab.Number,
                lab.Name,
                Units = db.LabUnits.Count(unit => unit.LabId == lab.Id && unit.LeftOn == null),
            })
            .ToListAsync(cancel);
        var ids = labs.ConvertAll(lab => lab.Id);
        var ideas = new Dictionary<Id<Lab>, int>();
        foreach (var load in loads)
        {
            foreach (var (lab, count) in await load.IdeasAsync(db, ids, cancel))
            {
                ideas[lab] = ideas.GetValueOrDefault(lab) + count;
            }
        }

        var waiting = new List<WaitingQuestions>();
        foreach (var room in questions)
        {
            waiting.AddRange(await room.WaitingAsync(db, ids, cancel));
        }

        var held = await db
            .RoleGrants.CountingOn(today)
            .Where(grant =>
                grant.ScopeKind == ScopeKind.Lab
                && (grant.Role == Role.Facilitator || grant.Role == Role.LabCoordinator)
            )
            .Join(
                db.People,
                grant => grant.PersonId,
                person => person.Id,
                (grant, person) =>
                    new
                    {
                        person.Id,
                        person.Number,
                        person.Name,
                        person.SearchName,
                        grant.Role,
                        Lab = grant.ScopeId,
                    }
            )
            .ToListAsync(cancel);
        var facts = labs.ToDictionary(
            lab => lab.Id.Value,
            lab => new CoachedLab(
                lab.Id,
                lab.Number,
                lab.Name,
                lab.Units,
                ideas.GetValueOrDefault(lab.Id),
                held.Where(row => row.Lab == lab.Id.Value && row.Role == Role.Facilitator)
                    .DistinctBy(row => row.Number)
                    .Count()
            )
        );
        return
        [
            .. held.GroupBy(row => (row.Id, row.Number, row.Name, row.SearchName))
                .Select(group => new CoachRow(
                    group.Key.Number,
                    group.Key.Name,
                    group.Key.SearchName,
                    [.. group.Select(row => row.Role).Distinct().Order()],
                    [
                        .. group
                            .Select(row => row.Lab)
                            .Distinct()
                            .Where(facts.ContainsKey)
                            .Select(lab => facts[lab])
                            .OrderBy(lab => lab.Name, StringComparer.Ordinal),
                    ],
                    waiting
                        .Where(one =>
                            one.Coach == group.Key.Id
                            || (one.Coach is null && group.Any(row => row.Lab == one.Lab.Value))
                        )
                        .Sum(one => one.Count)
                )),
        ];
    }
}
