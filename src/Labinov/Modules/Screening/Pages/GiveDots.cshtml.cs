using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Screening.Votes;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Everybody in the hall gives a few dots; how many an idea has is told to those who lead only, so that nobody runs after the others.</summary>
public sealed class GiveDots(LabinovDb db, TimeProvider time, Words words) : ScreeningPage(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    /// <summary>Place of an idea in the screening.</summary>
    [BindProperty]
    public int Idea { get; set; }

    /// <summary>False takes the dot back.</summary>
    [BindProperty]
    public bool Wanted { get; set; }

    public Paged<Row> Rows { get; private set; } = new([], null, null, 0);
    public IReadOnlyList<Row> Mine { get; private set; } = [];
    public int Left => Math.Max(0, Screening.Dots - Mine.Count);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return false;
        }

        var (id, me) = (Screening.Id, Me);
        Mine = await RowsOf(
                Db.ScreenedIdeas.Where(row =>
                    row.ScreeningId == id
                    && Db.DotVotes.Any(vote =>
                        vote.ScreeningId == id && vote.IdeaId == row.IdeaId && vote.PersonId == me
                    )
                )
            )
            .ToListAsync(cancel);
        Rows = Screening.AreVotesOpen ? await PageAsync(cancel) : Rows;
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        var (id, nth) = (Screening.Id, Idea);
        var idea = await Db
            .ScreenedIdeas.Standing(Db, id)
            .Where(row => row.Nth == nth)
            .Select(row => (Id<Ideas.Idea>?)row.IdeaId)
            .SingleOrDefaultAsync(cancel);
        if (idea is not { } which)
        {
            ModelState.AddModelError("", words["screening.rule.no-such-idea"]);
            return await AgainAsync(cancel);
        }

        await GiveDot.RunAsync(Db, id, which, Me, Wanted, time.Now(), cancel);
        return Done(
            ScreeningLinks.Votes(Number) + Query,
            Wanted ? "screening.votes.given" : "screening.votes.taken"
        );
    }

    private string Query
    {
        get
        {
            var walk =
                After is { } after ? string.Create(CultureInfo.InvariantCulture, $"after={after}")
                : Before is { } before
                    ? string.Create(CultureInfo.InvariantCulture, $"before={before}")
                : null;
            var sought = Q is null ? null : "Q=" + Uri.EscapeDataString(Q);
            var both = string.Join('&', new[] { sought, walk }.OfType<string>());
            return both.Length == 0 ? "" : "?" + both;
        }
    }

    private async Task<Paged<Row>> PageAsync(CancellationToken cancel)
    {
        var all = Db.ScreenedIdeas.Standing(Db, Screening.Id);
        foreach (var word in Slug.WordsOf(Q))
        {
            all = all.Where(row =>
                Db.Ideas.Any(idea => idea.Id == row.IdeaId && idea.SearchTitle.Contains(word))
            );
        }

        var count = await all.CountAsync(cancel);
        var (after, before) = (After ?? 0, Before ?? 0);
        var walked =
            before > 0
                ? all.Where(row => row.Nth < before).OrderByDescending(row => row.Nth)
                : all.Where(row => row.Nth > after).OrderBy(row => row.Nth);
        var rows = await RowsOf(walked.Take(Paged<Row>.Size + 1)).ToListAsync(cancel);
        rows = before > 0 ? [.. rows.OrderByDescending(row => row.Nth)] : rows;
        return Keyset.Page(
            rows,
            row => row.Nth.ToString(CultureInfo.InvariantCulture),
            After?.ToString(CultureInfo.InvariantCulture),
            Before?.ToString(CultureInfo.InvariantCulture),
            count
        );
    }

    private IQueryable<Row> RowsOf(IQueryable<ScreenedIdea> rows) =>
        from row in rows
        join idea in Db.Ideas on row.IdeaId equals idea.Id
        orderby row.Nth
        select new Row(row.Nth, idea.Title, row.Dots);

    /// <param name="Nth">Place in the screening.</param>
    public sealed record Row(int Nth, string Title, int Dots);
}
