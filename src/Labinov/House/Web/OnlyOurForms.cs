using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;

namespace Labinov.House.Web;

/// <summary>
/// Lets a change through only when the browser says that it comes from our own pages (<c>Sec-Fetch-Site</c>, else <c>Origin</c>);
/// so pages carry no token and stay cacheable. A browser that says neither is shown its own form once more, with a token.
/// </summary>
public sealed class OnlyOurForms(RequestDelegate next, IDataProtectionProvider protection)
{
    public const string TokenField = "__ours";
    private readonly ITimeLimitedDataProtector protector = protection
        .CreateProtector("only-our-forms")
        .ToTimeLimitedDataProtector();

    public async Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var request = http.Request;
        if (
            HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method)
            || HttpMethods.IsOptions(request.Method)
            || IsDrawnAgain(http)
        )
        {
            await next(http);
            return;
        }

        switch (ComesFromUs(request))
        {
            case true:
            case null when await HasTokenAsync(request):
                await next(http);
                break;
            case null when request.HasFormContentType:
                http.Items[TokenField] = protector.Protect(
                    request.Path.Value ?? "/",
                    lifetime: TimeSpan.FromMinutes(30)
                );
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                await http.RequestServices.GetRequiredService<SendOnceMore>().DrawAsync(http);
                break;
            default:
                http.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
        }
    }

    // The page that explains a 404 or a 500 runs through here once more, as the same POST that was already let in.
    private static bool IsDrawnAgain(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool? ComesFromUs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            ? string.Equals(
                origin,
                $"{request.Scheme}://{request.Host}",
                StringComparison.OrdinalIgnoreCase
            )
            : null;
    }

    private async Task<bool> HasTokenAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return false;
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return protector.Unprotect(form[TokenField].ToString()) == (request.Path.Value ?? "/");
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
