using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

[EnableRateLimiting(RateLimits.Forms)]
public sealed class PasswordModel(
    LabinovDb db,
    IPasswordHasher<Account> hasher,
    ProveOwner owner,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty, Needed, AsTyped, AtMost(Account.PasswordMost)]
    public string? Old { get; set; }

    [BindProperty, Needed, AsTyped, AtMost(Account.PasswordMost)]
    public string? New { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var me = new Id<Person>(Actor.Person ?? Guid.Empty);
        var person = await db.People.SingleAsync(row => row.Id == me, cancel);
        var account = await db.Accounts.SingleAsync(row => row.PersonId == me, cancel);
        if (ModelState.IsValid)
        {
            await ExamineAsync(account, person.Name, cancel);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        person.ChangePassword(Actor, account, New!, hasher, time.Now());
        await db.EndVisitsAsync(account.Id, HttpContext.Visit(), time.Now(), cancel);
        await db.SaveChangesAsync(cancel);
        await HttpContext.RenewVisitAsync(account);
        return Done(PeopleLinks.To(person.Number), "people.password.done");
    }

    private async Task ExamineAsync(Account account, string name, CancellationToken cancel)
    {
        if (await owner.WrongAsync(account, HttpContext.Visit(), Old, cancel) is { } missing)
        {
            ModelState.AddModelError(nameof(Old), words[missing]);
        }
        else if (Old == New)
        {
            ModelState.AddModelError(nameof(New), words["people.rule.password-same"]);
        }
        else if (account.WrongWith(New!, name) is { } wrong)
        {
            ModelState.AddModelError(
                nameof(New),
                words[wrong, Account.PasswordLeast, Account.PasswordMost]
            );
        }
    }
}
