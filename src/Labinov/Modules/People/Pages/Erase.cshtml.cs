using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>Takes a name out of the house. Whoever it belongs to proves to be the owner.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class EraseModel(
    LabinovDb db,
    ProveOwner owner,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, AsTyped, AtMost(Account.PasswordMost)]
    public string? Password { get; set; }

    [BindProperty]
    public bool Sure { get; set; }

    public View? Shown { get; private set; }

    public bool IsMe => Shown is { } shown && Actor.Person == shown.Id.Value;

    private bool MayErase =>
        Shown is { } shown
        && Person.MayErase(Actor, shown.Id, shown.Name, shown.Region, shown.HasAccount);

    public sealed record View(
        Id<Person> Id,
        string Name,
        Id<Region>? Region,
        bool HasAccount,
        bool HasPassword,
        int Version
    );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Version = Shown!.Version;
        return MayErase ? Page() : NotAllowed();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayErase)
        {
            return NotAllowed();
        }

        var person = await db.People.SingleAsync(row => row.Id == Shown!.Id, cancel);
        var account = await db.Accounts.SingleOrDefaultAsync(
            row => row.PersonId == person.Id,
            cancel
        );
        await ExamineAsync(account, cancel);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var (now, today, wasMe) = (time.Now(), time.Today(), IsMe);
        db.Expect(person, Version);
        var grants = await db
            .RoleGrants.Where(grant => grant.PersonId == person.Id)
            .ToListAsync(cancel);
        if (grants.Exists(grant => grant.Role == Role.ProgrammeManager && !grant.IsOver(today)))
        {
            await RoleGrant.OneManagerAtATimeAsync(db, cancel);
        }

        foreach (var held in grants.ToList())
        {
            grants.AddRange(await db.DeputiesOf(held.Id, today).ToListAsync(cancel));
        }

        var isLast = false;
        foreach (var grant in grants.Where(grant => !grant.IsOver(today)))
        {
            isLast |= await grant.IsLastManagerAsync(db, today, cancel);
        }

        person.Erase(Actor, Shown!.Region, Shown.HasAccount, grants, isLast, today, now);
        var doubles = await db
            .People.Where(row => row.MergedIntoId == person.Id)
            .ToListAsync(cancel);
        doubles.ForEach(entry => entry.EraseDouble());
        if (account is not null)
        {
            db.Remove(account);
        }

        await db.SaveChangesAsync(cancel);
        if (!wasMe)
        {
            return Done(PeopleLinks.To(Number), "people.erase.done");
        }

        await HttpContext.SignOutAsync();
        return Done("/", "people.erase.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Shown = await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Number == Number)
            .Select(person => new View(
                person.Id,
                person.Name,
                db.Organisations.Where(unit => unit.Id == person.UnitId)
                    .Select(unit => unit.RegionId)
                    .FirstOrDefault(),
                db.Accounts.Any(account => account.PersonId == person.Id),
                db.Accounts.Any(account =>
                    account.PersonId == person.Id && account.PasswordHash != null
                ),
                person.Version
            ))
            .SingleOrDefaultAsync(cancel);
        return Shown is not null;
    }

    private async Task ExamineAsync(Account? account, CancellationToken cancel)
    {
        if (!Sure)
        {
            ModelState.AddModelError(nameof(Sure), words["people.erase.not-sure"]);
        }

        if (
            IsMe
            && account is not null
            && await owner.WrongAsync(account, HttpContext.Visit(), Password, cancel) is { } wrong
        )
        {
            ModelState.AddModelError(Shown!.HasPassword ? nameof(Password) : "", words[wrong]);
        }
    }
}
