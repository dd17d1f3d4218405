using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Claims;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.People.Pages;

[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed partial class SignInModel(
    LabinovDb db,
    CheckSignIn check,
    SignInQueue queue,
    LetIn letIn,
    IPasskeyHandler<Account> passkeys,
    OutsideDoor outside,
    AccountStore store,
    TimeProvider time,
    IStringLocalizer words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty, Needed, AtMost(Account.EmailMax)]
    public string? Email { get; set; }

    [BindProperty, Needed, AsTyped, AtMost(Account.PasswordMost)]
    public string? Password { get; set; }

    [BindProperty]
    public bool Stay { get; set; }

    /// <summary>The identity provider did not answer, or sent somebody back with an error.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Failed { get; set; }

    /// <summary>The provider vouches for somebody whose account here is closed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    public OutsideDoor Outside => outside;

    /// <summary>Set while the door is closed for the typed address.</summary>
    public int? MinutesToWait { get; private set; }

    public IActionResult OnGet() => Actor.IsStranger ? Page() : GoOn();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        using var turn = await queue.EnterAsync(Email!, cancel);
        if (!turn.IsAcquired)
        {
            return Wait(TimeSpan.FromMinutes(1));
        }

        var device = Device.Of(Request.Headers.UserAgent);
        var answer = await check.AskAsync(Email!, Password!, device, outside.Only, now, cancel);
        if (answer.Account is not null)
        {
            await db.EndVisitAsync(Actor, HttpContext.Visit(), now, cancel);
        }

        await db.SaveChangesAsync(cancel);
        if (answer.ClosedUntilAt is { } until)
        {
            return Wait(until - now);
        }

        if (answer.Account is null)
        {
            ModelState.AddModelError("", words["people.sign-in.wrong"]);
            return await AgainAsync(cancel);
        }

        if (answer.Wrong is { } wrong)
        {
            await WarnAsync(answer.Account, wrong, cancel);
        }

        return await letIn.RunAsync(this, answer.Account, answer.Begun!, Stay, Onward);
    }

    private async Task WarnAsync(Account account, WrongTries wrong, CancellationToken cancel)
    {
        var zone = await db.ZoneOfAsync(account.PersonId, cancel) ?? Clock.Jakarta;
        TempData.Flash(
            FlashKind.Warning,
            "people.sign-in.wrong-before",
            wrong.Count,
            Formats.Moment(wrong.FirstAt, zone),
            Formats.Moment(wrong.LastAt, zone)
        );
    }

    private string Onward =>
        LocalPath.Is(ReturnUrl) ? ReturnUrl! : Request.PathBase + PeopleLinks.Desk;

    private LocalRedirectResult GoOn() => LocalRedirect(Onward);

    private IActionResult Wait(TimeSpan wait)
    {
        MinutesToWait = (int)Math.Ceiling(wait.TotalMinutes);
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(
            CultureInfo.InvariantCulture
        );
        return Page();
    }
}
