using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;

namespace Labinov.House.Web;

/// <summary>
/// Lets a change through only when the browser says that it comes from our own pages (<c>Sec-Fetch-Site</c>, else <c>Origin</c>);
/// so pages carry no token and stay cacheable. A browser that says neither is shown its own form once more, with a token.
/// </summary>
public sealed class OnlyOurForms(
    RequestDelegate next,
    IDataProtectionProvider protection,
    IConfiguration settings
)
{
    public const string TokenField = "__ours";
    private const string Ticket = "once-more";
    private const int TicketLength = 32;
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(30);
    private readonly SafeCookies safe = SafeCookies.For(settings);
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
                    WhatFor(request, GiveTicket(http)),
                    lifetime: Lasting
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
            return request.Cookies[safe.Named(Ticket)] is { Length: TicketLength } ticket
                && protector.Unprotect(form[TokenField].ToString()) == WhatFor(request, ticket);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // Good for one address and in one browser: a token that somebody else fetched opens nothing here.
    private static string WhatFor(HttpRequest request, string ticket) =>
        $"{ticket} {request.Path.Value}";

    private string GiveTicket(HttpContext http)
    {
        // One for all the pages of this kind that a browser has open.
        var ticket = http.Request.Cookies[safe.Named(Ticket)] is { Length: TicketLength } given
            ? given
            : RandomNumberGenerator.GetHexString(TicketLength);
        http.Response.Cookies.Append(
            safe.Named(Ticket),
            ticket,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Lasting,
                Path = safe.Path,
                SameSite = SameSiteMode.Strict,
                Secure = safe.IsHttps || http.Request.IsHttps,
            }
        );
        return ticket;
    }
}
