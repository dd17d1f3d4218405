using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

public sealed class EndRoleModel(
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

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, Needed]
    public DateOnly? On { get; set; }

    [BindProperty, Needed, AtMost(RoleGrant.LetterMax)]
    public string? Letter { get; set; }

    public View? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        (On, Version) = (time.Today(), Shown!.Version);
        return Shown.MayEnd ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Shown!.MayEnd)
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var (now, today) = (time.Now(), time.Today());
        var grant = await db.RoleGrants.SingleAsync(row => row.Id == Shown.Grant, cancel);
        db.Expect(grant, Version);
        if (grant.Role == Role.ProgrammeManager)
        {
            await RoleGrant.OneManagerAtATimeAsync(db, cancel);
        }

        var isLast = await grant.IsLastManagerAsync(db, today, cancel);
        var deputies = await db.DeputiesOf(grant.Id, today).ToListAsync(cancel);
        grant.End(Actor, Shown.In, On!.Value, Letter!, isLast, deputies, today, now);
        await db.SaveChangesAsync(cancel);
        return Done(
            PeopleLinks.To(Number),
            "people.end.done",
            words[PeopleWords.Of(Shown.Role)].Value
        );
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var person = await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Number == Number)
            .Select(person => new { person.Id, person.Name })
            .SingleOrDefaultAsync(cancel);
        if (person is null)
        {
            return false;
        }

        var grants = await db
            .RoleGrants.AsNoTracking()
            .Where(grant => grant.PersonId == person.Id)
            .OrderBy(grant => grant.Id)
            .ToListAsync(cancel);
        if (grants.ElementAtOrDefault(Ordinal - 1) is not { } chosen)
        {
            return false;
        }

        var place = await names.FindAsync(chosen.Scope, cancel);
        var at = place?.Place ?? new Place(chosen.Scope, null);
        Shown = new View(
            chosen.Id,
            chosen.Version,
            person.Name,
            chosen.Role,
            at,
            chosen.ScopeKind == ScopeKind.Nation ? null : place?.Name ?? "",
            chosen.MayEnd(Actor, at, time.Today())
        );
        return true;
    }

    /// <param name="Place">Null for the nation.</param>
    public sealed record View(
        Id<RoleGrant> Grant,
        int Version,
        string Name,
        Role Role,
        Place In,
        string? Place,
        bool MayEnd
    );
}
