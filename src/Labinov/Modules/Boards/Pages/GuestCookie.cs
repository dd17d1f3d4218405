using System.Globalization;
using Labinov.House.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A guest carries one cookie for each board that was joined; a phone that slept comes back with it.</summary>
internal static class GuestCookie
{
    private static readonly TimeSpan Lasting = TimeSpan.FromDays(7);

    public static string? Read(HttpContext http, int board) =>
        http.Request.Cookies[Name(http, board)];

    public static void Give(HttpContext http, int board, string pass)
    {
        var safe = Safe(http);
        http.Response.Cookies.Append(
            Name(http, board),
            pass,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Lasting,
                Path = safe.Path,
                SameSite = SameSiteMode.Lax,
                Secure = safe.IsHttps || http.Request.IsHttps,
            }
        );
    }

    private static string Name(HttpContext http, int board) =>
        Safe(http)
            .Named(
                string.Create(CultureInfo.InvariantCulture, $"{SafeCookies.House}-board-{board}")
            );

    private static SafeCookies Safe(HttpContext http) =>
        SafeCookies.For(http.RequestServices.GetRequiredService<IConfiguration>());
}
