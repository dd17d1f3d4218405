using System.ComponentModel.DataAnnotations;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

public sealed class NewModel(
    LabinovDb db,
    Numbers numbers,
    TimeProvider time,
    IStringLocalizer words
) : MakingPage<Person>(time)
{
    [BindProperty, Needed, AtMost(Person.NameMax)]
    public string? Name { get; set; }

    [BindProperty]
    public Id<Organisation>? Unit { get; set; }

    [BindProperty]
    public string? UnitQuery { get; set; }

    [BindProperty, AtMost(Person.EmailMax)]
    [EmailAddress(ErrorMessage = "people.rule.no-email")]
    public string? Email { get; set; }

    /// <summary>It is somebody else of the same name.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    public UnitPicker? Picker { get; private set; }
    public IReadOnlyList<Row> Same { get; private set; } = [];
    public bool UnitNeeded => !Person.MayAdd(Actor, null);
    public string? UnitError =>
        ModelState[nameof(Unit)] is { Errors: [var first, ..] } ? first.ErrorMessage : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Person.MayAddSomewhere(Actor) ? Page() : NotAllowed();
    }

    /// <summary>The picker's button: the same form with the units that fit.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        ModelState.Clear();
        return await OnGetAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Person.MayAddSomewhere(Actor))
        {
            return NotAllowed();
        }

        return await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        var unit = await db
            .Organisations.Where(unit => unit.Id == Unit)
            .Select(unit => new { unit.RegionId })
            .SingleOrDefaultAsync(cancel);
        if (unit is null && (UnitNeeded || Unit is not null))
        {
            ModelState.AddModelError(nameof(Unit), words["people.rule.unit-needed"]);
        }
        else if (unit is null && !string.IsNullOrWhiteSpace(UnitQuery))
        {
            // Whoever looked for a unit meant one: it is not left out in silence.
            ModelState.AddModelError(nameof(Unit), words["regions.picker.choose"]);
        }

        if (!ModelState.IsValid || await IsTwinAsync(cancel))
        {
            return await AgainAsync(cancel);
        }

        var number = await numbers.TakeAsync(Person.Counter, cancel);
        var person = Person.Add(
            Actor,
            number,
            Name!,
            Unit,
            unit?.RegionId,
            Email,
            Time.Now(),
            Draft
        );
        db.Add(person);
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.To(number), "people.new.done", person.Name);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var regions = Actor.Scopes<Region>(ScopeKind.Region, Role.LocusCoordinator);
        Id<Region>? within = UnitNeeded && regions.Count == 1 ? regions[0] : null;
        Picker = await UnitPickers.ReadAsync(db, UnitQuery, Unit, within, cancel);
        return true;
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Id == Draft)
            .Select(person => new { person.Number, person.Name })
            .SingleOrDefaultAsync(cancel);
        return made is null
            ? null
            : Done(PeopleLinks.To(made.Number), "people.new.done", made.Name);
    }

    private async Task<bool> IsTwinAsync(CancellationToken cancel)
    {
        if (Sure)
        {
            return false;
        }

        Same = await db
            .People.VisibleTo(db, Actor)
            .SameAs(Name!, Unit)
            .OrderBy(person => person.Number)
            .Take(5)
            .Select(person => new Row(person.Number, person.Name))
            .ToListAsync(cancel);
        if (Same.Count > 0)
        {
            ModelState.AddModelError(nameof(Sure), words["people.new.same"]);
        }

        return Same.Count > 0;
    }

    public sealed record Row(int Number, string Name);
}
