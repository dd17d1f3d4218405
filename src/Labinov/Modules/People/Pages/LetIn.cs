using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.People.Pages;

/// <summary>Where one goes after the first key fitted: in, or on to the second step.</summary>
public sealed class LetIn(
    LabinovDb db,
    SecondKeys keys,
    Words words,
    TimeProvider time,
    ILogger<LetIn> log
)
{
    /// <summary>Without "stay signed in" a visit ends with the browser, or after this long without a click: computers are shared.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromHours(8);

    /// <summary>Writes the visit down, to be saved with the deed that opens it; what the account still owes.</summary>
    public async Task<Begun> RecordAsync(
        LabinovPage page,
        Account account,
        CancellationToken cancel
    ) => await RecordAsync(page, account, await keys.OfAsync(account, cancel), cancel);

    /// <param name="owed">What the account owes besides the key that fitted.</param>
    public async Task<Begun> RecordAsync(
        LabinovPage page,
        Account account,
        Owed owed,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(account);
        var device = Device.Of(page.Request.Headers.UserAgent);
        var now = time.Now();
        if (account.IsSealed)
        {
            await db.TellSealBrokenAsync(account, words, now, cancel);
        }

        // Whoever comes in anew in this browser leaves the visit of before.
        await db.EndVisitAsync(page.Actor, page.HttpContext.Visit(), now, cancel);
        var visit = People.SignIn.Begun(account, device, owed, now);
        db.Add(visit);
        log.LogInformation("Sign-in for account {Account}, owes {Owed}", account.Id, owed);
        return new Begun(visit, owed);
    }

    /// <param name="begun">As written down before.</param>
    /// <param name="to">Where to go on, within this house.</param>
    public async Task<IActionResult> RunAsync(
        LabinovPage page,
        Account account,
        Begun begun,
        bool stay,
        string to
    )
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(account);
        var http = page.HttpContext;
        ArgumentNullException.ThrowIfNull(begun);
        var visit = begun.Visit.Id.Value;
        if (begun.Owed == Owed.Nothing)
        {
            await http.OpenVisitAsync(account, visit, stay ? null : time.Now() + Visit);
            return page.LocalRedirect(to);
        }

        await http.OpenHalfVisitAsync(
            new HalfVisit(account.Id, account.SecurityStamp!, visit, stay, to)
        );
        return page.LocalRedirect(
            http.Request.PathBase
                + (begun.Owed == Owed.Code ? PeopleLinks.SignInCode : PeopleLinks.SignInStep)
        );
    }
}
