using System.Globalization;

namespace Labinov.House.Web;

/// <summary>
/// Indonesian at <c>/…</c>, English at <c>/en/…</c>: the address alone decides, so that pages stay cacheable. The prefix moves into the
/// path base and every <c>~/</c> link keeps it. The cookie only decides which front door opens.
/// </summary>
public sealed class Languages(RequestDelegate next)
{
    public const string Cookie = "language";
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var request = http.Request;
        var culture = Indonesian;
        http.Items[LanguagesExtensions.RootKey] = request.PathBase;
        if (request.Path.StartsWithSegments("/en", StringComparison.Ordinal, out var rest))
        {
            request.PathBase += "/en";
            request.Path = rest.HasValue ? rest : "/";
            culture = English;
        }
        else if (
            request.Path == "/"
            && HttpMethods.IsGet(request.Method)
            && request.Cookies[Cookie] == "en"
        )
        {
            http.Response.Redirect(request.PathBase + "/en/" + request.QueryString);
            return Task.CompletedTask;
        }

        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return next(http);
    }
}

public static class LanguagesExtensions
{
    internal static readonly object RootKey = new();

    /// <summary>The path base without the language: where the installation begins, usually nothing.</summary>
    public static PathString Root(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items[RootKey] is PathString root ? root : http.Request.PathBase;
    }

    /// <summary>The switch in the footer: a link that remembers and goes to the same page in the other language.</summary>
    public static void MapLanguageSwitch(this WebApplication app)
    {
        var safe = SafeCookies.For(app.Configuration);
        app.MapGet(
                "/language/{code:regex(^(id|en)$)}",
                (string code, string? to, HttpContext http) =>
                {
                    var path = LocalPath.Is(to) ? to! : "/";
                    http.Response.Cookies.Append(
                        Languages.Cookie,
                        code,
                        new CookieOptions
                        {
                            MaxAge = TimeSpan.FromDays(365),
                            SameSite = SameSiteMode.Lax,
                            HttpOnly = true,
                            IsEssential = true,
                            Secure = safe.IsHttps || http.Request.IsHttps,
                            Path = http.Root() is { HasValue: true } root ? root.Value : "/",
                        }
                    );
                    return Results.LocalRedirect(
                        http.Root() + (code == "en" ? "/en" + path : path)
                    );
                }
            )
            .AllowAnonymous();
    }
}
