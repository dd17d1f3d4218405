using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>Closes somebody's account at once, or opens it again: whoever could make the key may take it away.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class CloseAccountModel(LabinovDb db, ScopeNames names, TimeProvider time)
    : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public View? Shown { get; private set; }

    private bool MayLetIn { get; set; }

    public sealed record View(
        Id<Person> Id,
        string Name,
        Id<Region>? Region,
        Guid Account,
        DateTime? ClosedAt
    );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : MayLetIn ? Page()
        : NotAllowed();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var (person, account) = await FindAsync(cancel);
        var now = time.Now();
        person.CloseAccount(Actor, MayLetIn, account, now);
        await db.EndVisitsAsync(account.Id, except: null, now, cancel);
        db.RemoveRange(
            await db.Invitations.Where(row => row.PersonId == person.Id).ToListAsync(cancel)
        );
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.To(Number), "people.close.done", person.Name);
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var (person, account) = await FindAsync(cancel);
        person.ReopenAccount(Actor, MayLetIn, account, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.To(Number), "people.close.reopened", person.Name);
    }

    private async Task<(Person Person, Account Account)> FindAsync(CancellationToken cancel) =>
        (
            await db.People.SingleAsync(row => row.Id == Shown!.Id, cancel),
            await db.Accounts.SingleAsync(row => row.Id == Shown!.Account, cancel)
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Shown = await db
            .People.VisibleTo(db, Actor)
            .Where(person => person.Number == Number)
            .Join(
                db.Accounts,
                person => person.Id,
                account => account.PersonId,
                (person, account) =>
                    new View(
                        person.Id,
                        person.Name,
                        db.Organisations.Where(unit => unit.Id == person.UnitId)
                            .Select(unit => unit.RegionId)
                            .FirstOrDefault(),
                        account.Id,
                        account.ClosedAt
                    )
            )
            .SingleOrDefaultAsync(cancel);
        if (Shown is null)
        {
            return false;
        }

        var held = await names.HeldAsync(Shown.Id, time.Today(), cancel);
        MayLetIn = Person.MayLetIn(Actor, Shown.Id, Shown.Region, held);
        return true;
    }
}
