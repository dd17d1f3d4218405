using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>The problem that an idea answers.</summary>
/// <param name="Lab">Its number.</param>
public sealed record AnsweredProblem(int Number, string Title, int Lab, Id<Organisation> Unit);

public static class AnsweredProblems
{
    /// <summary>Those of labs inside which the actor works.</summary>
    public static IQueryable<Problem> InsideFor(
        this IQueryable<Problem> problems,
        LabinovDb db,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return problems.Where(problem =>
            db.Labs.InsideFor(db, actor).Any(lab => lab.Id == problem.LabId)
        );
    }

    /// <summary>The problem that an idea answers, for those who work in its lab; null for everybody else, and where none was chosen.</summary>
    public static async Task<AnsweredProblem?> AnsweredByAsync(
        this LabinovDb db,
        Idea idea,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(idea);
        return idea.ProblemId is { } answered
            ? await db
                .Problems.Where(problem => problem.Id == answered)
                .InsideFor(db, actor)
                .Answered(db)
                .SingleOrDefaultAsync(cancel)
            : null;
    }

    public static IQueryable<AnsweredProblem> Answered(
        this IQueryable<Problem> problems,
        LabinovDb db
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return problems.Join(
            db.Labs,
            problem => problem.LabId,
            lab => lab.Id,
            (problem, lab) =>
                new AnsweredProblem(problem.Number, problem.Title, lab.Number, problem.UnitId)
        );
    }
}
