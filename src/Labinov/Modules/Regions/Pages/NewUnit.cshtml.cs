using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Adds one unit to a region's list, or to the nation's.</summary>
public sealed class NewUnit(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : MakingPage<Organisation>(time)
{
    /// <summary>Present code; empty for a unit of the nation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    [BindProperty, Needed, AtMost(Organisation.NameMax)]
    public string? Name { get; set; }

    [BindProperty, AtMost(Organisation.ShortNameMax)]
    public string? ShortName { get; set; }

    [BindProperty, Needed]
    public OrganisationKind? Kind { get; set; }

    [BindProperty]
    public Guid? Parent { get; set; }

    [BindProperty]
    public string? ParentQuery { get; set; }

    [BindProperty]
    public DateOnly? FoundedOn { get; set; }

    public RegionByCode? Place { get; private set; }

    public UnitPicker Picker { get; private set; } = new(null, null, [], false);

    public string? ParentError =>
        ModelState[nameof(Parent)] is { Errors: [var first, ..] } ? first.ErrorMessage : null;

    private string Zone { get; set; } = "Asia/Jakarta";

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(Region))
        {
            var region = await db
                .Regions.Where(row => row.Code == Region)
                .Select(row => new
                {
                    row.Id,
                    row.Code,
                    row.Name,
                    row.TimeZone,
                })
                .SingleOrDefaultAsync(cancel);
            if (region is null)
            {
                return false;
            }

            Place = new RegionByCode(region.Id, region.Code, region.Name);
            Zone = region.TimeZone;
        }

        Id<Organisation>? chosen = Parent is { } id ? new Id<Organisation>(id) : null;
        Picker = await UnitPickers.ReadAsync(db, ParentQuery, chosen, Place?.Id, cancel);
        return true;
    }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => DrawAsync(cancel);

    /// <summary>The same form again with the offices that fit; nothing is checked yet.</summary>
    public Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return DrawAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Organisation.MayCareFor(Place?.Id, Actor))
        {
            return NotAllowed();
        }

        // Whoever looked for an office meant one: it is not left out in silence.
        if (Picker.Chosen is null && !string.IsNullOrWhiteSpace(ParentQuery))
        {
            ModelState.AddModelError(nameof(Parent), words["regions.picker.choose"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        return await OnceAsync(() => FoundAsync(cancel), cancel);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Organisations.Where(unit => unit.Id == Draft)
            .Select(unit => new { unit.Number, unit.Name })
            .SingleOrDefaultAsync(cancel);
        return made is null
            ? null
            : Done(RegionsLinks.Unit(made.Number, made.Name), "regions.unit.new.done", made.Name);
    }

    private async Task<IActionResult> FoundAsync(CancellationToken cancel)
    {
        var parent = Picker.Chosen is { } chosen
            ? await db.Organisations.SingleAsync(unit => unit.Id == chosen.Id, cancel)
            : null;
        var number = await numbers.TakeAsync(Organisation.Counter, cancel);
        var unit = Organisation.Found(
            Actor,
            number,
            Name!,
            ShortName,
            Kind!.Value,
            Place?.Id,
            parent,
            FoundedOn,
            Time.Today(Zone),
            Time.Now(),
            Draft
        );
        db.Add(unit);
        db.Add(UnitSearch.Describe(unit, Place?.Name));
        await db.SaveChangesAsync(cancel);
        return Done(RegionsLinks.Unit(number, unit.Name), "regions.unit.new.done", unit.Name);
    }

    public IEnumerable<Choice> Kinds =>
        Enum.GetValues<OrganisationKind>()
            .Select(kind => new Choice(kind.ToString(), words.Of(kind)));

    private async Task<IActionResult> DrawAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Organisation.MayCareFor(Place?.Id, Actor) ? Page()
        : NotAllowed();
}
