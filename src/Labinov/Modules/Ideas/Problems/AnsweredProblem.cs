using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

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
