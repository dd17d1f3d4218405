using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Regions.Pages;

/// <summary>One unit: where it belongs, what it was called before, what became of it, and the units below.</summary>
[AllowAnonymous]
[KeptForStrangers]
public sealed class ShowUnit(LabinovDb db, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public UnitView Unit { get; private set; } = null!;

    public Paged<UnitRow> Below { get; private set; } = new([], null, null, 0);

    public bool MayCare => !Unit.IsEnded && Organisation.MayCareFor(Unit.Region?.Id, Actor);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.UnitViewAsync(Number, cancel) is not { } unit)
        {
            return NotFound();
        }

        if (Slug != House.Slug.Of(unit.Name))
        {
            return LocalRedirectPermanent(
                Request.PathBase + RegionsLinks.Unit(Number, unit.Name) + Request.QueryString
            );
        }

        Unit = unit;
        Below = await db
            .Organisations.Where(row => row.ParentId == unit.Id)
            .Living()
            .PageAsync(db, After, Before, cancel);
        return Page();
    }

    /// <summary>Newest first; every line is kept in a row of its own, the ledger says who.</summary>
    public IReadOnlyList<Moment> Past()
    {
        var past = new List<(DateOnly On, Moment Moment)>();
        foreach (var name in Unit.PastNames)
        {
            var on = name.UntilOn.AddDays(1);
            var was = RegionsText.WithShort(name.Name, name.ShortName);
            past.Add((on, Line(on, words["regions.unit.past.renamed", was], name.Reason)));
        }

        foreach (var merged in Unit.Before)
        {
            if (merged.On is { } on)
            {
                past.Add(
                    (on, Line(on, words["regions.unit.past.took", merged.Name], merged.Reason))
                );
            }
        }

        if (Unit.EndedOn is { } end)
        {
            var what = Unit.Successor is { } next
                ? words["regions.unit.past.merged", next.Name]
                : words["regions.unit.past.closed"];
            past.Add((end, Line(end, what, Unit.EndReason)));
        }

        if (Unit.FoundedOn is { } first)
        {
            past.Add((first, Line(first, words["regions.unit.past.founded"], null)));
        }

        return [.. past.OrderByDescending(line => line.On).Select(line => line.Moment)];
    }

    private static Moment Line(DateOnly on, string what, string? why) =>
        new(Formats.Day(on), what, null, why);
}
