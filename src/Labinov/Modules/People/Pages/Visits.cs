using System.Security.Claims;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Labinov.Modules.People.Pages;

/// <summary>The cookie of a visit: the account, the stamp it was opened under and the row of the visit, nothing else.</summary>
internal static class Visits
{
    /// <param name="until">End of the visit (moved on by every click); null: stays signed in on this device.</param>
    public static Task OpenVisitAsync(
        this HttpContext http,
        Account account,
        Guid visit,
        DateTime? until
    )
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(CurrentActor.StampClaim, account.SecurityStamp ?? ""),
            new(CurrentActor.VisitClaim, visit.ToString()),
        ];
        return http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme)
            ),
            new AuthenticationProperties { IsPersistent = until is null, ExpiresUtc = until }
        );
    }

    /// <summary>After the stamp changed: this visit goes on, as long as it would have; all others have ended.</summary>
    public static async Task RenewVisitAsync(this HttpContext http, Account account)
    {
        var present = (await http.AuthenticateAsync()).Properties;
        await http.OpenVisitAsync(
            account,
            http.Visit() ?? Guid.Empty,
            present?.IsPersistent == true ? null : present?.ExpiresUtc?.UtcDateTime
        );
    }
}
