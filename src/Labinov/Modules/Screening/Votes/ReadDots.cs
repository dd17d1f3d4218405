using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Votes;

/// <param name="Nth">Place in the screening.</param>
public sealed record DotRow(int Nth, string Title, int Dots);

/// <summary>What somebody sees who gives dots: a page of the ideas, and where the own dots lie.</summary>
public sealed record DotList(Paged<DotRow> Rows, IReadOnlyList<DotRow> Mine)
{
    public static DotList Empty { get; } = new(new([], null, null, 0), []);

    public bool IsMine(int nth) => Mine.Any(row => row.Nth == nth);
}

public static class ReadDots
{
    /// <param name="sought">Words of titles.</param>
    /// <param name="after">Walks on behind this place; <paramref name="before"/> back.</param>
    /// <param name="isOpen">Else only the own dots are told.</param>
    public static async Task<DotList> DotsAsync(
        this LabinovDb db,
        Id<IdeaScreening> screening,
        Voter voter,
        bool isOpen,
        string? sought,
        int? after,
        int? before,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(voter);
        var given = voter.Dots(db, screening);
        var mine = await RowsOf(
                db,
                db.ScreenedIdeas.Where(row =>
                    row.ScreeningId == screening && given.Any(dot => dot.IdeaId == row.IdeaId)
                )
            )
            .ToListAsync(cancel);
        return isOpen ? new(await PageAsync(), mine) : DotList.Empty with { Mine = mine };

        async Task<Paged<DotRow>> PageAsync()
        {
            var all = voter.Seen(db, screening, now);
            foreach (var word in Slug.WordsOf(sought))
            {
                all = all.Where(row =>
                    db.Ideas.Any(idea => idea.Id == row.IdeaId && idea.SearchTitle.Contains(word))
                );
            }

            var count = await all.CountAsync(cancel);
            var (from, until) = (after ?? 0, before ?? 0);
            var walked =
                until > 0
                    ? all.Where(row => row.Nth < until).OrderByDescending(row => row.Nth)
                    : all.Where(row => row.Nth > from).OrderBy(row => row.Nth);
            var rows = await RowsOf(db, walked.Take(Paged<DotRow>.Size + 1)).ToListAsync(cancel);
            return Keyset.Page(
                until > 0 ? [.. rows.OrderByDescending(row => row.Nth)] : rows,
                row => row.Nth.ToString(CultureInfo.InvariantCulture),
                after?.ToString(CultureInfo.InvariantCulture),
                before?.ToString(CultureInfo.InvariantCulture),
                count
            );
        }
    }

    /// <summary>Where a walk and a search stand, so that one comes back there after a dot; empty, or with its question mark.</summary>
    public static string Query(string? sought, int? after, int? before)
    {
        var walk =
            after is { } past ? string.Create(CultureInfo.InvariantCulture, $"after={past}")
            : before is { } back ? string.Create(CultureInfo.InvariantCulture, $"before={back}")
            : null;
        var words = sought is null ? null : "Q=" + Uri.EscapeDataString(sought);
        var both = string.Join('&', new[] { words, walk }.OfType<string>());
        return both.Length == 0 ? "" : "?" + both;
    }

    private static IQueryable<DotRow> RowsOf(LabinovDb db, IQueryable<ScreenedIdea> rows) =>
        from row in rows
        join idea in db.Ideas on row.IdeaId equals idea.Id
        orderby row.Nth
        select new DotRow(row.Nth, idea.Title, row.Dots);
}
