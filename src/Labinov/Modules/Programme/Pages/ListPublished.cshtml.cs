using System.Globalization;
using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Every figure that was published about the programme, as published, walked by the line of the file it came from.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListPublished(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Measure? Measure { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Nation { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<PublishedRow> List { get; private set; } = new([], null, null, 0);
    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public IEnumerable<Choice> Measures =>
        Enum.GetValues<Measure>()
            .Select(measure => new Choice(measure.ToString(), words.Of(measure)));

    public bool IsNarrowed =>
        !string.IsNullOrWhiteSpace(Q) || Year is not null || Measure is not null || Nation;

    /// <summary>Words that found nothing as they were typed.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (var text, Corrections) = await NearRegions.ForgiveAsync(
            db,
            Q,
            exact: false,
            words => Of(words).AnyAsync(cancel),
            cancel
        );
        var found = Of(text);
        var file = Sheet.Of(
            Format,
            words["programme.published.file"],
            PublishedSheet.Columns(words),
            () => found.OrderBy(row => row.Line).Rows(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        var page =
            Before is { } before
                ? found.Where(row => row.Line < before).OrderByDescending(row => row.Line)
            : After is { } after ? found.Where(row => row.Line > after).OrderBy(row => row.Line)
            : found.OrderBy(row => row.Line);
        var rows = await page.Take(Paged<PublishedRow>.Size + 1).Rows(db).ToListAsync(cancel);
        var count = await found
            .OrderBy(row => row.Line)
            .Take(Paged<PublishedRow>.CountLimit + 1)
            .CountAsync(cancel);
        List = Keyset.Page(
            rows,
            row => row.Line.ToString(CultureInfo.InvariantCulture),
            After?.ToString(CultureInfo.InvariantCulture),
            Before?.ToString(CultureInfo.InvariantCulture),
            count
        );
        Years =
        [
            .. (
                await db
                    .Observations.Select(row => row.YearFrom)
                    .Distinct()
                    .OrderDescending()
                    .ToListAsync(cancel)
            )
                .Select(year => year.ToString(CultureInfo.InvariantCulture))
                .Select(year => new Choice(year, year)),
        ];
        return Page();
    }

    private IQueryable<Observation> Of(string? text) =>
        db.Observations.Matching(db, new PublishedFilter(text, Year, Measure, Nation));
}
