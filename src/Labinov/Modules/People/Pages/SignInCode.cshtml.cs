using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

/// <summary>The second key: six digits from the phone, or a spare code. Wrong ones count like wrong passwords.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SignInCodeModel(
    LabinovDb db,
    CheckCode check,
    SignInQueue queue,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty, Needed]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await HttpContext.HalfVisitAsync() is null ? FromTheStart() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await HttpContext.HalfVisitAsync() is not { } half)
        {
            return FromTheStart();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // One attempt at a time, from reading to saving: a spare code sent twice at once opens once.
        using var turn = await queue.EnterAsync("code " + half.Account, cancel);
        var account = await db.Accounts.SingleOrDefaultAsync(
            row => row.Id == half.Account && row.SecurityStamp == half.Stamp,
            cancel
        );
        var step = await db.SecondSteps.SingleOrDefaultAsync(
            row => row.AccountId == half.Account,
            cancel
        );
        if (account is null || step is null)
        {
            return FromTheStart();
        }

        var now = time.Now();
        var opens =
            turn.IsAcquired && await check.AskAsync(account, step, half.Visit, Code!, now, cancel);
        await db.SaveChangesAsync(cancel);
        if (!opens)
        {
            ModelState.AddModelError(nameof(Code), words["people.step.wrong"]);
            return await AgainAsync(cancel);
        }

        await HttpContext.EndHalfVisitAsync();
        await HttpContext.OpenVisitAsync(account, half.Visit, half.Stay ? null : now + LetIn.Visit);
        return LocalRedirect(half.To);
    }

    private LocalRedirectResult FromTheStart() =>
        LocalRedirect(Request.PathBase + PeopleLinks.SignIn);
}
