using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>What a person said about innovations, and which ones they support.</summary>
internal sealed class MyVoices : IMyData
{
    public string Name => "voices";

    public async Task<object> ReadAsync(LabinovDb db, Id<Person> person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var comments = await db
            .Comments.Where(comment => comment.AuthorId == person)
            .OrderBy(comment => comment.Number)
            .Select(comment => new
            {
                Innovation = db
                    .Ideas.Where(idea => idea.Id == comment.IdeaId)
                    .Select(idea => idea.Number)
                    .FirstOrDefault(),
                comment.Text,
            })
            .ToListAsync(cancel);
        var supports = await db
            .Supports.Where(support => support.PersonId == person)
            .OrderBy(support => support.At)
            .Select(support => new
            {
                Innovation = db
                    .Ideas.Where(idea => idea.Id == support.IdeaId)
                    .Select(idea => idea.Number)
                    .FirstOrDefault(),
                support.At,
            })
            .ToListAsync(cancel);
        return new { comments, supports };
    }
}
