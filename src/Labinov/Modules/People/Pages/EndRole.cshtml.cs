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
        var held = await db
            .People.VisibleTo(db, Actor)
            .RoleAsync(db, names, Number, Ordinal, cancel);
        Shown = held is null
            ? null
            : new View(
                held.Grant.Id,
                held.Grant.Version,
                held.Name,
                held.Grant.Role,
                held.In,
                held.Place,
                held.Grant.MayEnd(Actor, held.In, time.Today())
            );
        return held is not null;
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
