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
    public async Task<Begun> RecordAsync(
        LabinovPage page,
        Account account,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(account);
        var owed = await keys.OfAsync(account, cancel);
        var device = Device.Of(page.Request.Headers.UserAgent);
        var visit = People.SignIn.Begun(account, device, owed, time.Now());
        db.Add(visit);
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
