using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>A row of a training institution's list, as far as it could be understood.</summary>
/// <param name="Unit">Name, short name or number, as it is written.</param>
/// <param name="Wrong">Keys of what is wrong with its own cells; the unit is judged with the lab.</param>
public sealed record ProjectRecord(
    int Line,
    string? Participant,
    string Unit,
    string Title,
    TrainingKind? Training,
    int? Year,
    string? Summary,
    string? Change,
    IReadOnlyList<ProjectProblem> Wrong
);

/// <param name="Words">Key of the reason; gets the cell.</param>
public sealed record ProjectProblem(int Line, string Words, string Cell);

/// <summary>A row that will become a candidate.</summary>
public sealed record NewProject(ProjectRecord Row, Id<Organisation> UnitId, string Unit);

/// <param name="Known">Rows that are here already.</param>
public sealed record ProjectOutcome(
    IReadOnlyList<NewProject> New,
    int Known,
    IReadOnlyList<ProjectProblem> Errors
)
{
    public int Rejected => Errors.Select(error => error.Line).Distinct().Count();
}

/// <summary>
/// Judges the rows of a list against the units that take part in the lab, and brings in what is new. A unit is never guessed: a name that no unit
/// of the lab bears keeps its row out.
/// </summary>
public static class ImportProjects
{
    /// <summary>Two queries, however long the list is.</summary>
    public static async Task<ProjectOutcome> LookAsync(
        LabinovDb db,
        LabFacts lab,
        IReadOnlyList<ProjectRecord> rows,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(rows);
        var units = await db
            .LabUnits.TakingPart(lab.Id)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .Select(office => new Unit(office.Id, office.Number, office.Name, office.ShortName))
            .ToListAsync(cancel);
        var byName = units
            .SelectMany(unit => unit.Names.Select(name => (name, unit)))
            .ToLookup(pair => pair.name, pair => pair.unit, StringComparer.Ordinal);
        var here = await db
            .LeadershipProjects.Where(project => project.LabId == lab.Id)
            .Select(project => project.Key)
            .ToListAsync(cancel);
        var known = here.ToHashSet(StringComparer.Ordinal);
        var (fresh, errors, twice) = (new List<NewProject>(), new List<ProjectProblem>(), 0);
        foreach (var row in rows)
        {
            var fitting = byName[Slug.Of(row.Unit)].Distinct().ToList();
            var wrong = row.Wrong.ToList();
            if (row.Unit.Length > 0 && fitting.Count != 1)
            {
                wrong.Add(
                    new ProjectProblem(
                        row.Line,
                        fitting.Count == 0
                            ? "ideas.project.error.unit"
                            : "ideas.project.error.unit-twice",
                        row.Unit
                    )
                );
            }

            if (wrong.Count > 0)
            {
                errors.AddRange(wrong);
            }
            else if (known.Add(LeadershipProject.KeyOf(fitting[0].Id, row.Title, row.Year)))
            {
                fresh.Add(new NewProject(row, fitting[0].Id, fitting[0].Name));
            }
            else
            {
                twice++;
            }
        }

        return new ProjectOutcome(fresh, twice, errors);
    }

    /// <summary>Adds to the context; the caller saves. A file that brings nothing new leaves no trace.</summary>
    public static async Task<ProjectOutcome> BringInAsync(
        LabinovDb db,
        Numbers numbers,
        Actor actor,
        LabFacts lab,
        string fileName,
        IReadOnlyList<ProjectRecord> rows,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(numbers);
        var outcome = await LookAsync(db, lab, rows, cancel);
        if (outcome.New.Count == 0)
        {
            return outcome;
        }

        var list = ProjectList.Bring(
            actor,
            lab,
            fileName,
            outcome.New.Count,
            outcome.Rejected,
            now
        );
        db.Add(list);
        var number = await numbers.TakeManyAsync(
            LeadershipProject.Counter,
            outcome.New.Count,
            cancel
        );
        foreach (var fresh in outcome.New)
        {
            db.Add(LeadershipProject.Brought(list, number++, fresh.UnitId, fresh.Row, now));
        }

        return outcome;
    }

    private sealed record Unit(Id<Organisation> Id, int Number, string Name, string? ShortName)
    {
        public IEnumerable<string> Names =>
            new[] { Slug.Of(Name), Slug.Of(ShortName ?? ""), $"{Number}" }.Where(name =>
                name.Length > 0
            );
    }
}
