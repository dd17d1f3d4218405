namespace Labinov.House.Web;

/// <summary>
/// How the house names and guards its cookies. Where the installation is reached by https (<c>Labinov:Url</c>), browsers are told to bind
/// them to this very host and to send them over nothing else; over plain http on one's own machine they could not be set so.
/// </summary>
internal sealed record SafeCookies(bool IsHttps, string Path)
{
    /// <summary>Every cookie that is more than a preference begins so, behind the prefix.</summary>
    public const string House = "labinov";
    private const string Bound = "__Host-";

    // Below a path of a host that others share, browsers allow the first promise only.
    private const string Secure = "__Secure-";

    public static SafeCookies For(IConfiguration settings) =>
        new(
            Uri.TryCreate(settings["Labinov:Url"], UriKind.Absolute, out var home)
                && home.Scheme == Uri.UriSchemeHttps,
            Base.CookiePath(settings)
        );

    /// <summary>Whether a request's cookie is one of these.</summary>
    public static bool IsOurs(string name) =>
        name.StartsWith(House, StringComparison.Ordinal)
        || name.StartsWith(Bound + House, StringComparison.Ordinal)
        || name.StartsWith(Secure + House, StringComparison.Ordinal);

    public string Named(string name) =>
        !IsHttps ? name
        : Path == "/" ? Bound + name
        : Secure + name;

    /// <param name="name">What stands behind <c>labinov</c>: empty for the visit.</param>
    public void Guard(CookieBuilder cookie, string name = "")
    {
        ArgumentNullException.ThrowIfNull(cookie);
        cookie.Name = Named(House + name);
        cookie.Path = Path; // one visit in both languages
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.SecurePolicy = IsHttps
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.SameAsRequest;
    }
}
