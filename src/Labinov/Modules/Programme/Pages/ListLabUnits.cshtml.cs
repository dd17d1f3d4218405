using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The units that take part in a lab: who leads them, how many work for them, and what is still missing.</summary>
public sealed class ListLabUnits(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public UnitsShown Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<LabUnitRow> All { get; private set; } = [];
    public IReadOnlyList<LabUnitRow> Rows { get; private set; } = [];

    public bool MayArrange => Lab.MayArrange(Actor);
    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || Show != UnitsShown.All;

    public IEnumerable<Choice> Choices =>
        Enum.GetValues<UnitsShown>()
            .Select(shown => new Choice(
                shown.ToString(),
                words[$"programme.units.shown.{shown.ToString().ToLowerInvariant()}"]
            ));

    public int Count(UnitsShown shown) => All.Count(row => row.Fits(shown));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        All = await db
            .LabUnits.Where(unit => unit.LabId == lab.Id)
            .Rows(db)
            .AsSplitQuery()
            .ToListAsync(cancel);
        var sought = Slug.WordsOf(Q).ToList();
        Rows =
        [
            .. All.Where(row =>
                row.Fits(Show)
                && sought.TrueForAll(word =>
                    row.SearchName.Contains(word, StringComparison.Ordinal)
                    || Slug.Of(row.ShortName ?? "").Contains(word, StringComparison.Ordinal)
                )
            ),
        ];
        return Sheet.Of(
                Format,
                words["programme.units.file"],
                LabUnitSheet.Columns(words),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }
}
