using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Labinov.Ui.Pages;

/// <summary>
/// What an error looks like: what happened, what was kept, what to do. Drawn in place of the page that failed, with its address and status;
/// it touches no database, so it also stands when that is away.
/// </summary>
[AllowAnonymous]
public sealed class ProblemModel(IStringLocalizer words) : PageModel
{
    private static readonly int[] Known = [400, 401, 403, 404, 409, 413, 429, 500, 503];
    private int code;

    /// <summary>The address that failed, without language prefix; for the switch of language and for coming back after signing in.</summary>
    public string Here { get; private set; } = "/";

    /// <summary>To be named when asking for help.</summary>
    public string Reference => HttpContext.TraceIdentifier;

    public bool IsOurs => code >= 500;

    public bool IsSignedIn => !HttpContext.Actor().IsStranger;

    public bool AsksToSignIn => code is 401 or 403 or 404 && HttpContext.Actor().IsStranger;

    /// <summary>What was typed into the form that could not be kept, to be sent again as it is; never a password, never a file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Typed { get; private set; } = [];

    /// <summary>Where <see cref="Typed"/> goes, with the language and the query it was sent to.</summary>
    public string Again { get; private set; } = "";

    public string Say(string part)
    {
        var known =
            Array.IndexOf(Known, code) >= 0 ? code
            : code >= 500 ? 500
            : 400;
        return words[$"problem.{known}.{part}"];
    }

    public override void OnPageHandlerExecuting(
        Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context
    )
    {
        // Also for a POST that failed: there is no handler, the page is drawn all the same.
        code =
            Response.StatusCode >= 400 ? Response.StatusCode
            : int.TryParse(RouteData.Values["code"]?.ToString(), out var asked)
            && asked is >= 400 and < 600
                ? asked
            : 404;
        Response.StatusCode = code;
        Response.Headers.CacheControl = "no-store";
        Here =
            HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } told
                ? told.OriginalPath + told.OriginalQueryString
            : HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed ? failed.Path
            : "/";
    }

    public override async Task OnPageHandlerExecutionAsync(
        Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context,
        Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutionDelegate next
    )
    {
        OnPageHandlerExecuting(context);
        if (code == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = "30";
            await KeepTypedAsync();
        }

        await next();
    }

    private async Task KeepTypedAsync()
    {
        if (!HttpMethods.IsPost(Request.Method) || !Request.HasFormContentType)
        {
            return;
        }

        try
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            if (form.Files.Count == 0 && !form.Keys.Any(IsSecret))
            {
                Typed =
                [
                    .. form.SelectMany(
                        pair => pair.Value,
                        (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")
                    ),
                ];
                Again = HttpContext.Request.PathBase + Here + Request.QueryString;
            }
        }
        catch (IOException)
        {
            // The form itself did not arrive whole: there is nothing to keep.
        }
    }

    // The names that our own forms give to secrets.
    private static bool IsSecret(string field) => field is "Password" or "Old" or "New" or "Code";
}
