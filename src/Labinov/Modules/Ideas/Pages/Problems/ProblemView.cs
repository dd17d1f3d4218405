using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Problems;

/// <summary>What the page of one problem shows.</summary>
/// <param name="Mine">What this reader said of it.</param>
/// <param name="Sums">Of each who weighed it: urgency, seriousness and growth summed over all of them.</param>
public sealed record ProblemView(
    Id<Problem> Id,
    Id<Organisation> UnitId,
    string Unit,
    ProblemFacts Facts,
    string? Author,
    DateTime CreatedAt,
    DateTime EditedAt,
    DateTime? AsideAt,
    AsideReason? AsideReason,
    string? AsideWhy,
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
        from problem in problems
        join unit in db.Organisations on problem.UnitId equals unit.Id
        select new ProblemView(
            problem.Id,
            unit.Id,
            unit.Name,
            new ProblemFacts(
                problem.Title,
                problem.Present,
                problem.Wished,
                problem.Input,
                problem.Process,
                problem.Output,
                problem.Outcome,
                problem.Data,
                problem.Source,
                problem.Sufferers
            ),
            db.People.Where(person => person.Id == problem.AuthorId)
                .Select(person => person.Name)
                .SingleOrDefault(),
            problem.CreatedAt,
            problem.EditedAt,
            problem.AsideAt,
            problem.AsideReason,
            problem.AsideWhy,
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
