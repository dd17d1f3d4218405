using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.People.Pages;

/// <summary>Where one goes after the first key fitted: in, or on to the second step.</summary>
public sealed class LetIn(LabinovDb db, SecondKeys keys, TimeProvider time)
{
    /// <summary>Without "stay signed in" a visit ends with the browser, or after this long without a click: computers are shared.</summary>
    public static readonly TimeSpan Visit = TimeSpan.FromHours(8);

    /// <summary>Writes the visit down, to be saved with the deed that opens it; what the account still owes.</summary>
    public async Task<Owed> RecordAsync(LabinovPage page, Account account, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(account);
        var owed = await keys.OfAsync(account, cancel);
        var device = Device.Of(page.Request.Headers.UserAgent);
        db.Add(People.SignIn.Begun(account, device, owed, time.Now()));
        return owed;
    }

    /// <param name="owed">What the account owes, asked before.</param>
    /// <param name="to">Where to go on, within this house.</param>
    public async Task<IActionResult> RunAsync(
        LabinovPage page,
        Account account,
        Owed owed,
        bool stay,
        string to
    )
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(account);
        var http = page.HttpContext;
        if (owed == Owed.Nothing)
        {
            await http.OpenVisitAsync(account, stay ? null : time.Now() + Visit);
            return page.LocalRedirect(to);
        }

        await http.OpenHalfVisitAsync(new HalfVisit(account.Id, account.SecurityStamp!, stay, to));
        return page.LocalRedirect(
            http.Request.PathBase
                + (owed == Owed.Code ? PeopleLinks.SignInCode : PeopleLinks.SignInStep)
        );
    }
}
