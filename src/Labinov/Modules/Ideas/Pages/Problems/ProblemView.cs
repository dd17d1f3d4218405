using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>What the page of one problem shows beside its worksheet.</summary>
/// <param name="Problem">As it lies in the database; not tracked, and without who weighed it.</param>
/// <param name="Sums">Over all who weighed it.</param>
/// <param name="Mine">What this reader said of it.</param>
public sealed record ProblemView(
    Problem Problem,
    string Unit,
    string? Author,
    int Weighed,
    UsgSums Sums,
    UsgSums? Mine
);

public sealed record UsgSums(int Urgency, int Seriousness, int Growth)
{
    public int All => Urgency + Seriousness + Growth;
}

internal static class ProblemViews
{
    public static IQueryable<ProblemView> Views(
        this IQueryable<Problem> problems,
        LabinovDb db,
        Id<Person> me
    ) =>
        from problem in problems.AsNoTracking()
        join unit in db.Organisations on problem.UnitId equals unit.Id
        select new ProblemView(
            problem,
            unit.Name,
            db.People.Where(person => person.Id == problem.AuthorId)
                .Select(person => person.Name)
                .SingleOrDefault(),
            problem.Urgencies.Count,
            new UsgSums(
                problem.Urgencies.Sum(row => row.UrgencyScore),
                problem.Urgencies.Sum(row => row.SeriousnessScore),
                problem.Urgencies.Sum(row => row.GrowthScore)
            ),
            problem
                .Urgencies.Where(row => row.PersonId == me)
                .Select(row => new UsgSums(row.UrgencyScore, row.SeriousnessScore, row.GrowthScore))
                .SingleOrDefault()
        );
}
