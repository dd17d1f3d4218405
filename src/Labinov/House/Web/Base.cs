namespace Labinov.House.Web;

/// <summary>An installation that lives below a path of a host: <c>https://contoh.go.id/labinov</c>.</summary>
internal static class Base
{
    /// <summary><c>/labinov</c>, or nothing where the installation has a host of its own.</summary>
    public static PathString Of(IConfiguration settings) =>
        settings["Labinov:PathBase"]?.Trim().Trim('/') is { Length: > 0 } path
            ? new PathString("/" + path)
            : default;

    /// <summary>One visit in both languages, and none in what else lives on this host.</summary>
    public static string CookiePath(IConfiguration settings) =>
        Of(settings) is { HasValue: true } home ? home.Value! : "/";

    /// <summary>Whether the proxy passes the path on or takes it away: every link begins with it.</summary>
    public static void UseBase(this WebApplication app)
    {
        var home = Of(app.Configuration);
        if (!home.HasValue)
        {
            return;
        }

        app.Use(
            (http, next) =>
            {
                if (
                    http.Request.Path.StartsWithSegments(
                        home,
                        StringComparison.Ordinal,
                        out var rest
                    )
                )
                {
                    http.Request.Path = rest.HasValue ? rest : "/";
                }

                http.Request.PathBase = home;
                return next(http);
            }
        );
    }
}
