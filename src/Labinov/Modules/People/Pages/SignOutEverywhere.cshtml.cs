using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People.Pages;

/// <summary>Opening the address only asks; the button ends every visit but this one, or one of them.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SignOutEverywhereModel(LabinovDb db, TimeProvider time) : LabinovPage
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        var person = await db.People.SingleAsync(row => row.Id == me, cancel);
        var account = await db.Accounts.SingleAsync(row => row.PersonId == me, cancel);
        person.EndVisits(Actor, account, time.Now());
        await db.EndVisitsAsync(account.Id, HttpContext.Visit(), time.Now(), cancel);
        await db.SaveChangesAsync(cancel);
        await HttpContext.RenewVisitAsync(account);
        return Done(PeopleLinks.To(person.Number), "people.everywhere.done");
    }

    /// <summary>Ends one of the others, from the list of one's own visits.</summary>
    public async Task<IActionResult> OnPostOneAsync(Guid visit, CancellationToken cancel)
    {
        if (!await db.EndVisitAsync(Actor, visit, time.Now(), cancel))
        {
            return NotFound();
        }

        await db.SaveChangesAsync(cancel);
        return Done(PeopleLinks.Me, "people.visits.ended");
    }
}
