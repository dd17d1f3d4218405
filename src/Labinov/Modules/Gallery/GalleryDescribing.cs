using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>Describes exhibits anew, in the order of their numbers: hangs each once more as it is now.</summary>
internal sealed class GalleryDescribing(TimeProvider time) : IDescribe
{
    private const int Batch = 100;

    public string Kind => GallerySearch.Kind;

    public int Edition => 2;

    public async Task<int?> DescribeAsync(LabinovDb db, int behind, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var next = await db
            .Exhibits.Where(exhibit => exhibit.Number > behind)
            .OrderBy(exhibit => exhibit.Number)
            .Take(Batch)
            .Select(exhibit => new { exhibit.Number, exhibit.IdeaId })
            .ToListAsync(cancel);
        if (next.Count == 0)
        {
            return null;
        }

        var now = time.Now();
        await HangExhibits.RunAsync(
            db,
            next.ConvertAll(row => row.IdeaId),
            Days.Of(now),
            now,
            cancel
        );
        return next[^1].Number;
    }
}
