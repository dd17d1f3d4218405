using System.Security.Claims;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authentication;

namespace Labinov.Modules.People.Pages;

/// <summary>Somebody whose first key fitted and who still owes the second; kept in a cookie that opens nothing.</summary>
internal sealed record HalfVisit(Guid Account, string Stamp, bool Stay, string To);

internal static class HalfVisits
{
    public const string Scheme = "half";
    private const string Stay = "stay";
    private const string To = "to";

    /// <summary>So long the second key may take.</summary>
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddHalfVisits(
        this IServiceCollection services,
        IConfiguration settings
    )
    {
        services
            .AddAuthentication()
            .AddCookie(
                Scheme,
                cookie =>
                {
                    cookie.Cookie.Name = "labinov-half";
                    cookie.Cookie.Path = Base.CookiePath(settings);
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    cookie.ExpireTimeSpan = Lasting;
                    cookie.SlidingExpiration = false;
                }
            );
        return services;
    }

    public static Task OpenHalfVisitAsync(this HttpContext http, HalfVisit half)
    {
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, half.Account.ToString()),
            new(CurrentActor.StampClaim, half.Stamp),
            new(Stay, half.Stay ? "yes" : "no"),
            new(To, half.To),
        ];
        return http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
    }

    /// <summary>Null when nobody is half in, or it took too long.</summary>
    public static async Task<HalfVisit?> HalfVisitAsync(this HttpContext http)
    {
        var who = (await http.AuthenticateAsync(Scheme)).Principal;
        return
            Guid.TryParse(who?.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            && who.FindFirstValue(CurrentActor.StampClaim) is { } stamp
            ? new HalfVisit(
                account,
                stamp,
                who.FindFirstValue(Stay) == "yes",
                who.FindFirstValue(To) ?? PeopleLinks.Desk
            )
            : null;
    }

    public static Task EndHalfVisitAsync(this HttpContext http) => http.SignOutAsync(Scheme);
}
