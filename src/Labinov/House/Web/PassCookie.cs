namespace Labinov.House.Web;

/// <summary>What a phone without an account carries so that it is known again at one place: sealed by whoever gives it, closed to scripts.</summary>
public static class PassCookie
{
    /// <param name="name">What stands behind the name of the house: <c>-board-7</c>.</param>
    public static string? Read(HttpContext http, string name)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Cookies[Safe(http).Named(SafeCookies.House + name)];
    }

    public static void Give(HttpContext http, string name, string pass, TimeSpan lasting)
    {
        ArgumentNullException.ThrowIfNull(http);
        var safe = Safe(http);
        http.Response.Cookies.Append(
            safe.Named(SafeCookies.House + name),
            pass,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = lasting,
                Path = safe.Path,
                SameSite = SameSiteMode.Lax,
                Secure = safe.IsHttps || http.Request.IsHttps,
            }
        );
    }

    private static SafeCookies Safe(HttpContext http) =>
        SafeCookies.For(http.RequestServices.GetRequiredService<IConfiguration>());
}
