using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>A deputy for one of one's own roles: a colleague, two days, a letter. And taking the role back.</summary>
public sealed class DelegateRoleModel(
    LabinovDb db,
    ScopeNames names,
    TimeProvider time,
    IStringLocalizer words
) : MakingPage<RoleGrant>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Ordinal { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    /// <summary>Number of the person.</summary>
    [BindProperty, Needed]
    public int? Deputy { get; set; }

    [BindProperty, Needed]
    public DateOnly? From { get; set; }

    [BindProperty, Needed]
    public DateOnly? Until { get; set; }

    [BindProperty, Needed, AtMost(RoleGrant.LetterMax)]
    public string? Letter { get; set; }

    [BindProperty]
    public Guid Back { get; set; }

    public RoleGrant Grant { get; private set; } = null!;
    public string? Place { get; private set; }
    public IReadOnlyList<Colleague> Found { get; private set; } = [];
    public IReadOnlyList<Standing> Deputies { get; private set; } = [];

    public IEnumerable<Choice> Choices =>
        Found.Select(one => new Choice($"{one.Number}", one.Name, one.Unit ?? ""));

    public sealed record Colleague(Id<Person> Id, int Number, string Name, string? Unit);

    public sealed record Standing(Id<RoleGrant> Id, string Name, DateOnly From, DateOnly Until);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        From = Time.Today();
        return Grant.MayDelegate(Actor, Time.Today()) ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Grant.MayDelegate(Actor, Time.Today()))
        {
            return NotAllowed();
        }

        var deputy = Found.FirstOrDefault(one => one.Number == Deputy);
        if (deputy is null && Deputy is not null)
        {
            ModelState.AddModelError(nameof(Deputy), words["house.required"]);
        }

        if (
            ModelState.IsValid
            && Grant.WrongDays(From!.Value, Until!.Value, Time.Today()) is { } wrong
        )
        {
            ModelState.AddModelError(nameof(Until), words[wrong, RoleGrant.DeputyDays]);
        }

        return ModelState.IsValid
            ? await OnceAsync(() => NameAsync(deputy!, cancel), cancel)
            : await AgainAsync(cancel);
    }

    public async Task<IActionResult> OnPostBackAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var id = new Id<RoleGrant>(Back);
        var deputy = await db.DeputiesOf(Grant.Id, Time.Today())
            .SingleOrDefaultAsync(row => row.Id == id, cancel);
        if (deputy is null)
        {
            return NotFound();
        }

        deputy.TakeBack(Actor, Grant, Time.Today(), Time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.Delegate(Number, Ordinal), "people.deputy.back.done");
    }

    private async Task<IActionResult> NameAsync(Colleague deputy, CancellationToken cancel)
    {
        db.Add(
            Grant.Delegate(
                Actor,
                deputy.Id,
                From!.Value,
                Until!.Value,
                Letter!,
                Time.Today(),
                Time.Now(),
                Draft
            )
        );
        await db.SaveChangesAsync(cancel);
        return Named(deputy.Name);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await db.RoleGrants.AnyAsync(
            grant => grant.Id == Draft && grant.DeputyOfId == Grant.Id,
            cancel
        )
            ? Named(Found.FirstOrDefault(one => one.Number == Deputy)?.Name ?? "")
            : null;

    private IActionResult Named(string name) =>
        Done(PeopleLinks.Delegate(Number, Ordinal), "people.deputy.done", name);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        var held = await db
            .People.Where(person => person.Id == me)
            .RoleAsync(db, names, Number, Ordinal, cancel);
        if (held is null)
        {
            return false;
        }

        (Grant, Place) = (held.Grant, held.Place);
        Deputies = await db.DeputiesOf(Grant.Id, Time.Today())
            .OrderBy(grant => grant.FromOn)
            .Join(
                db.People,
                grant => grant.PersonId,
                person => person.Id,
                (grant, person) =>
                    new Standing(grant.Id, person.Name, grant.FromOn, grant.UntilOn!.Value)
            )
            .ToListAsync(cancel);
        Found = string.IsNullOrWhiteSpace(Find)
            ? []
            : await db.ColleaguesOf(Actor, me, held.In.Region)
                .Matching(db, new PeopleFilter(Find, null, null, Time.Today()))
                .OrderBy(person => person.SearchName)
                .Take(ScopeNames.Most)
                .Select(person => new Colleague(
                    person.Id,
                    person.Number,
                    person.Name,
                    db.Organisations.Where(unit => unit.Id == person.UnitId)
                        .Select(unit => unit.Name)
                        .FirstOrDefault()
                ))
                .ToListAsync(cancel);
        return true;
    }
}
