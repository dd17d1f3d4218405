using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>A role that may count in places of several sizes, brought down to one that lies within.</summary>
public sealed class NarrowRoleModel(
    LabinovDb db,
    ScopeNames names,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Ordinal { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>Kind and id, as where a role is given.</summary>
    [BindProperty, Needed]
    public string? Where { get; set; }

    [BindProperty, Needed, AtMost(RoleGrant.LetterMax)]
    public string? Letter { get; set; }

    public string Name { get; private set; } = "";
    public RoleGrant Grant { get; private set; } = null!;
    public string? Here { get; private set; }
    public IReadOnlyList<ScopeName> Places { get; private set; } = [];

    private Place here;

    public IEnumerable<Choice> Choices =>
        Places.Select(place => new Choice(Code(place), place.Name, place.Where));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Version = Grant.Version;
        return Grant.MayNarrow(Actor, here, time.Today()) ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Grant.MayNarrow(Actor, here, time.Today()))
        {
            return NotAllowed();
        }

        var to = Places.FirstOrDefault(place => Code(place) == Where);
        if (to is null && Where is not null)
        {
            ModelState.AddModelError(nameof(Where), words["house.required"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var grant = await db.RoleGrants.SingleAsync(row => row.Id == Grant.Id, cancel);
        db.Expect(grant, Version);
        db.Add(grant.Narrow(Actor, here, to!.Place, Letter!, time.Today(), time.Now()));
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.To(Number), "people.narrow.done", to.Name);
    }

    private static string Code(ScopeName place) =>
        $"{place.Place.Scope.Kind}.{place.Place.Scope.Id}";

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var held = await db
            .People.VisibleTo(db, Actor)
            .RoleAsync(db, names, Number, Ordinal, cancel);
        if (held is null)
        {
            return false;
        }

        (Grant, Name, here, Here) = (held.Grant, held.Name, held.In, held.Place);
        var found = await names.SearchAsync(Grant.Role, Find, null, cancel);
        Places = [.. found.Where(one => RoleGrant.IsWithin(here, one.Place))];
        return true;
    }
}
