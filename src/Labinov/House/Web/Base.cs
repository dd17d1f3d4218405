namespace Labinov.House.Web;

/// <summary>An installation that lives below a path of a host: <c>https://contoh.go.id/labinov</c>.</summary>
internal static class Base
{
    /// <summary>Whether the proxy passes the path on or takes it away: every link begins with it.</summary>
    /// <param name="path"><c>/labinov</c>; null or empty: the installation has a host of its own.</param>
    public static void UseBase(this IApplicationBuilder app, string? path)
    {
        if (string.IsNullOrWhiteSpace(path?.Trim('/')))
        {
            return;
        }

        var home = new PathString("/" + path.Trim('/'));
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
