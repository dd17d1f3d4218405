using System.Globalization;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The ways to a page of the list: by number along an index, or what a search found.</summary>
public sealed partial class List
{
    private async Task<Paged<IdeaRow>> WalkAsync(
        IQueryable<Idea> found,
        DateOnly today,
        CancellationToken cancel
    ) =>
        Keyset.Page(
            await Read(From(found), today).Take(Paged<IdeaRow>.Size + 1).ToListAsync(cancel),
            row => Text(row.Number),
            Text(After),
            Text(Before),
            await found.Take(Paged<IdeaRow>.CountLimit + 1).CountAsync(cancel)
        );

    // What a search found stands in memory, best first; the page goes on behind the document it ended with.
    private async Task<Paged<IdeaRow>> BestAsync(
        IQueryable<Idea> found,
        Found search,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var page = Keyset.Page(
            Keyset.Walk(search.Hits, hit => hit.Doc, After, Before),
            hit => Text(hit.Doc),
            Text(After),
            Text(Before),
            search.IsMore ? Paged<IdeaRow>.CountLimit + 1 : search.Hits.Count
        );
        var ids = page.Rows.Select(hit => new Id<Idea>(hit.Subject)).ToList();
        var chosen = found.Where(idea => ids.Contains(idea.Id));
        var numbers = await chosen
            .Select(idea => new { idea.Id, idea.Number })
            .ToDictionaryAsync(idea => idea.Id, idea => idea.Number, cancel);
        var rows = await Read(chosen, today).ToDictionaryAsync(row => row.Number, cancel);
        return new(
            [
                .. ids.Where(numbers.ContainsKey)
                    .Select(id => numbers[id])
                    .Where(rows.ContainsKey)
                    .Select(number => rows[number]),
            ],
            page.Newer,
            page.Older,
            page.Count
        );
    }

    private static string? Text(long? key) => key?.ToString(CultureInfo.InvariantCulture);

    private static string Text(long key) => key.ToString(CultureInfo.InvariantCulture);

    private IQueryable<Idea> From(IQueryable<Idea> ideas)
    {
        if (Before is { } newer)
        {
            return ideas.Where(idea => idea.Number > newer).OrderBy(idea => idea.Number);
        }

        if (After is { } older)
        {
            ideas = ideas.Where(idea => idea.Number < older);
        }

        return ideas.OrderByDescending(idea => idea.Number);
    }
}
