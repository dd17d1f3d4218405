using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>A line of the list of candidates.</summary>
/// <param name="Idea">Number and title of what became of it; null while nothing did.</param>
public sealed record ProjectRow(
    int Number,
    string Title,
    string SearchTitle,
    int UnitNumber,
    string Unit,
    TrainingKind? Training,
    int? Year,
    string? Participant,
    ProjectState State,
    string? Why,
    DateTime BroughtAt,
    DateTime? AnsweredAt,
    ProjectIdea? Idea
);

public sealed record ProjectIdea(int Number, string Title);

public static class ProjectQueries
{
    /// <summary>Who finds candidates in this lab: whoever brings them, and those who answer for a unit.</summary>
    public static bool MayLook(LabFacts lab, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return ProjectList.MayBring(lab, actor)
            || actor.Scopes(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator).Count > 0;
    }

    /// <summary>All of the lab for those who arrange it; of their own units for all others.</summary>
    public static IQueryable<LeadershipProject> VisibleTo(
        this IQueryable<LeadershipProject> projects,
        LabFacts lab,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(actor);
        var here = projects.Where(project => project.LabId == lab.Id);
        if (ProjectList.MayBring(lab, actor))
        {
            return here;
        }

        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator);
        return here.Where(project => units.Contains(project.UnitId));
    }

    public static IQueryable<ProjectRow> Rows(
        this IQueryable<LeadershipProject> projects,
        LabinovDb db
    ) =>
        from project in projects
        join unit in db.Organisations on project.UnitId equals unit.Id
        orderby project.State == ProjectState.Open descending, unit.SearchName, project.Number
        select new ProjectRow(
            project.Number,
            project.Title,
            project.SearchTitle,
            unit.Number,
            unit.Name,
            project.Training,
            project.Year,
            project.PersonId == null
                ? project.Participant
                : db
                    .People.Where(person => person.Id == project.PersonId)
                    .Select(person => person.Name)
                    .FirstOrDefault(),
            project.State,
            project.Why,
            project.BroughtAt,
            project.AnsweredAt,
            db.Ideas.Where(idea => idea.Id == project.IdeaId)
                .Select(idea => new ProjectIdea(idea.Number, idea.Title))
                .FirstOrDefault()
        );
}

/// <summary>On the desk of the head and the operator: so many projects of a unit wait for a word.</summary>
internal sealed class ProjectsDue : IDue
{
    public async Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, Role.UnitHead, Role.UnitOperator);
        if (units.Count == 0)
        {
            return [];
        }

        var rows = await (
            from project in db.LeadershipProjects
            where units.Contains(project.UnitId) && project.State == ProjectState.Open
            join lab in db.Labs on project.LabId equals lab.Id
            group project by new { lab.Number, lab.Name } into waiting
            orderby waiting.Min(project => project.BroughtAt)
            select new
            {
                waiting.Key.Number,
                waiting.Key.Name,
                Count = waiting.Count(),
                Since = waiting.Min(project => project.BroughtAt),
            }
        )
            .Take(Due.Most)
            .ToListAsync(cancel);
        return rows.ConvertAll(row => new Due(
            "ideas.project.due",
            $"{row.Name} ({row.Count})",
            ProjectsLinks.Of(row.Number),
            Clock.DayOf(row.Since),
            IsLate: false,
            // An offer, no duty: a unit may leave it.
            IsDecision: false
        ));
    }
}

/// <summary>The lists that a person brought, and the projects in which somebody recognised them.</summary>
internal sealed class MyProjects : IMyData
{
    public string Name => "projects";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new
        {
            Brought = await db
                .ProjectLists.Where(list => list.ById == person)
                .OrderBy(list => list.BroughtAt)
                .Select(list => new
                {
                    list.FileName,
                    list.BroughtAt,
                    list.Brought,
                })
                .ToListAsync(cancel),
            Mine = await db
                .LeadershipProjects.Where(project => project.PersonId == person)
                .OrderBy(project => project.Number)
                .Select(project => new
                {
                    project.Number,
                    project.Title,
                    project.Training,
                    project.Year,
                })
                .ToListAsync(cancel),
        };
    }
}
