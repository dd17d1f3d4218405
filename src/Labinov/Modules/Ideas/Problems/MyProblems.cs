using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>The problems that a person described, and how pressing that person found which.</summary>
internal sealed class MyProblems : IMyData
{
    public string Name => "problems";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new
        {
            Described = await db
                .Problems.Where(problem => problem.AuthorId == person)
                .OrderBy(problem => problem.Number)
                .Select(problem => new { problem.Number, problem.Title })
                .ToListAsync(cancel),
            Weighed = await db
                .Urgencies.Where(row => row.PersonId == person)
                .OrderBy(row => row.At)
                .Select(row => new
                {
                    row.ProblemId,
                    row.UrgencyScore,
                    row.SeriousnessScore,
                    row.GrowthScore,
                })
                .ToListAsync(cancel),
            Compared = await db
                .Preferences.Where(row => row.PersonId == person)
                .OrderBy(row => row.At)
                .Select(row => new
                {
                    row.OneId,
                    row.OtherId,
                    row.ChosenId,
                })
                .ToListAsync(cancel),
        };
    }
}
