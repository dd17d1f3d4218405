using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>On the way in: a role asks for the second step and there is none yet.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SignInStepModel(
    LabinovDb db,
    CheckCode check,
    StepSecrets secrets,
    TimeProvider time,
    IStringLocalizer words
) : StepPage(secrets, time, words)
{
    private HalfVisit? half;
    private Account? account;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : FromTheStart();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return FromTheStart();
        }

        if (Confirmed(account!) is not { } step)
        {
            return await AgainAsync(cancel);
        }

        var person = await db.People.SingleAsync(row => row.Id == account!.PersonId, cancel);
        person.SetSecondStep(account!, Time.Now());
        db.Add(step);
        await check.CameInAsync(half!.Visit, cancel);
        await db.SaveChangesAsync(cancel);
        await HttpContext.EndHalfVisitAsync();
        await HttpContext.OpenVisitAsync(
            account!,
            half.Visit,
            half.Stay ? null : Time.Now() + LetIn.Visit
        );
        return LocalRedirect(Request.PathBase + PeopleLinks.SecondStep);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        half ??= await HttpContext.HalfVisitAsync();
        if (half is null)
        {
            return false;
        }

        account ??= await db.Accounts.SingleOrDefaultAsync(
            row =>
                row.Id == half.Account
                && row.SecurityStamp == half.Stamp
                && !db.SecondSteps.Any(step => step.AccountId == row.Id),
            cancel
        );
        Address = account?.Email ?? "";
        Offer();
        return account is not null;
    }

    private LocalRedirectResult FromTheStart() =>
        LocalRedirect(Request.PathBase + PeopleLinks.SignIn);
}
