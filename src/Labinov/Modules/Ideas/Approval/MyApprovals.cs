using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>What a person approved or brought on a sheet, and where they asked for another look.</summary>
internal sealed class MyApprovals : IMyData
{
    public string Name => "approvals";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var approved = await db
            .UnitApprovals.Where(row => row.ById == person)
            .OrderBy(row => row.At)
            .Select(row => new
            {
                Idea = db
                    .Ideas.Where(idea => idea.Id == row.IdeaId)
                    .Select(idea => idea.Number)
                    .First(),
                row.How,
                row.Name,
                row.As,
                row.Letter,
                row.SignedOn,
            })
            .ToListAsync(cancel);
        var appeals = await db
            .Appeals.Where(appeal => appeal.ById == person)
            .OrderBy(appeal => appeal.At)
            .Select(appeal => new
            {
                Idea = db
                    .Ideas.Where(idea => idea.Id == appeal.IdeaId)
                    .Select(idea => idea.Number)
                    .First(),
                appeal.Text,
                appeal.At,
            })
            .ToListAsync(cancel);
        return new { approved, appeals };
    }
}
