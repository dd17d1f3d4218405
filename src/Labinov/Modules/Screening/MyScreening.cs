using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening;

/// <summary>What a person said about ideas: as a reviewer, and in a hall.</summary>
internal sealed class MyScreening : IMyData
{
    public string Name => "screening";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new
        {
            Reviews = await db
                .Reviews.Where(row => row.JudgeId == person)
                .OrderBy(row => row.AskedAt)
                .Select(row => new
                {
                    row.IdeaId,
                    row.DoneAt,
                    row.Note,
                    Scores = row.Scores.Select(score => new { score.Line, score.Points }).ToList(),
                    Remarks = row.Remarks.Select(remark => remark.Text).ToList(),
                })
                .ToListAsync(cancel),
            Saved = await db
                .SavedComments.Where(row => row.PersonId == person)
                .Select(row => row.Text)
                .ToListAsync(cancel),
            Dots = await db
                .DotVotes.Where(row => row.PersonId == person)
                .OrderBy(row => row.At)
                .Select(row => new { row.IdeaId, row.At })
                .ToListAsync(cancel),
            Pairs = await db
                .PairVotes.Where(row => row.PersonId == person)
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
