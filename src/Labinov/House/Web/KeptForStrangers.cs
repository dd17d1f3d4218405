using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace Labinov.House.Web;

/// <summary>
/// A public page that is drawn once for all strangers and kept until something that it shows is decided (<see cref="PublicFace"/>), at most
/// for a minute and never past midnight. Whoever is signed in, or carries a word from the page before, has it drawn anew.
/// </summary>
/// <param name="until">What of a decision can be seen on this page.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptForStrangersAttribute(Outside until = Outside.Shown) : Attribute
{
    public Outside Until => until;
}

/// <summary>The one policy of the output cache, for pages marked <see cref="KeptForStrangersAttribute"/>.</summary>
public sealed class KeepForStrangers(PublicFace face, TimeProvider time) : IOutputCachePolicy
{
    /// <summary>Counts of support may lag so long: they are no decisions and write no line in the ledger.</summary>
    public static readonly TimeSpan AtMost = TimeSpan.FromSeconds(60);
    public const int LargestPage = 512 * 1024;
    public const int Memory = 64 * 1024 * 1024;
    private const int LongestQuery = 300;

    private static readonly string[] Encodings = ["br", "gzip"];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var kept = http.GetEndpoint()?.Metadata.GetMetadata<KeptForStrangersAttribute>();
        var keep = kept is not null && IsAskedByStranger(http);
        context.EnableOutputCaching = keep;
        context.AllowCacheLookup = keep;
        context.AllowCacheStorage = keep;
        if (!keep)
        {
            return ValueTask.CompletedTask;
        }

        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = AtMost;
        // The whole query, for the page repeats it: what another visitor typed is never shown.
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByHost = true;
        context.CacheVaryByRules.VaryByValues["face"] = face.Of(kept!.Until);
        context.CacheVaryByRules.VaryByValues["day"] = time.Today()
            .DayNumber.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["encoding"] = EncodingOf(http.Request);
        // A browser keeps the page too, but asks each time whether it still holds.
        var headers = http.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ETag = string.Create(
            CultureInfo.InvariantCulture,
            $"W/\"{Random.Shared.NextInt64():x}\""
        );
        headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(
        OutputCacheContext context,
        CancellationToken cancellation
    ) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        if (
            response.StatusCode != StatusCodes.Status200OK
            || response.Headers.ContainsKey(HeaderNames.SetCookie)
        )
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }

    // Who is signed in, or is told on this page what was done on the one before, brings a cookie of ours.
    private static bool IsAskedByStranger(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && (http.Request.QueryString.Value?.Length ?? 0) <= LongestQuery
        && !http.IsAboutAProblem()
        && http.Request.Headers.Authorization.Count == 0
        && !http.Request.Cookies.Any(cookie =>
            SafeCookies.IsOurs(cookie.Key)
            || cookie.Key.StartsWith(".AspNetCore", StringComparison.Ordinal)
        );

    private static string EncodingOf(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return Encodings.FirstOrDefault(encoding =>
                accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase)
            ) ?? "";
    }
}
