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

/// <summary>Every lab since 2015: searched, narrowed, sorted, walked by key, taken along as a file.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ListLabs(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    public const string ByName = "name";

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true)]
    public Funding? Funding { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Running { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public Paged<LabRow> List { get; private set; } = new([], null, null, 0);

    /// <summary>Words that found nothing as they were typed.</summary>
    public IReadOnlyList<Correction> Corrections { get; private set; } = [];

    public IReadOnlyList<Choice> Years { get; private set; } = [];

    public IReadOnlyList<Choice> Provinces { get; private set; } = [];

    public DateOnly Today => time.Today();

    public bool IsNarrowed =>
        !string.IsNullOrWhiteSpace(Q)
        || Year is not null
        || !string.IsNullOrEmpty(Province)
        || Funding is not null
        || Running;

    private bool IsByName => Sort == ByName;

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
            words["programme.labs.file"],
            LabSheet.Columns(words),
            () => found.InOrder(IsByName).Rows(db).AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        var walk = Walk.Of(After, Before, byYear: !IsByName);
        var rows = await found
            .From(walk, IsByName)
            .Rows(db, Paged<LabRow>.Size + 1)
            .ToListAsync(cancel);
        var count = await found
            .InOrder(IsByName)
            .Take(Paged<LabRow>.CountLimit + 1)
            .CountAsync(cancel);
        List = Keyset.Page(
            rows,
            row =>
                IsByName ? new RowKey(row.SearchName, row.Number) : RowKey.Of(row.Year, row.Number),
            walk,
            count
        );
        Years =
        [
            .. (
                await db
                    .Labs.VisibleTo(Actor)
                    .Select(lab => lab.Year)
                    .Distinct()
                    .OrderDescending()
                    .ToListAsync(cancel)
            )
                .Select(year => year.ToString(CultureInfo.InvariantCulture))
                .Select(year => new Choice(year, year)),
        ];
        Provinces =
        [
            .. (await db.ProvincesAsync(cancel)).Select(province => new Choice(
                province.Code,
                province.Name
            )),
        ];
        return Page();
    }

    private IQueryable<Lab> Of(string? text) =>
        db
            .Labs.VisibleTo(Actor)
            .Matching(db, new LabFilter(text, Year, Province, Funding, Running));

    public IEnumerable<Choice> Fundings =>
        Enum.GetValues<Funding>().Select(paid => new Choice(paid.ToString(), words.Of(paid)));

    public IEnumerable<Choice> Sorts =>
        [
            new("", words["programme.labs.sort.year"]),
            new(ByName, words["programme.labs.sort.name"]),
        ];
}
