using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;

namespace Labinov.House.Web;

/// <summary>
/// One line for each form that was sent and each request that was refused or failed; reading is told at level Debug, for a full gallery
/// would drown the rest. Says the route, never the address: that may hold a name or a code. Accounts are ids.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var from = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            Write(http, LogLevel.Warning, wrong.GetType().Name, from);
            throw;
        }

        if (http.IsAboutAProblem())
        {
            return; // the same request, drawn again
        }

        var status = http.Response.StatusCode;
        Write(http, LevelOf(http, status), status.ToString(CultureInfo.InvariantCulture), from);
    }

    private static LogLevel LevelOf(HttpContext http, int status) =>
        status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning
        : !HttpMethods.IsGet(http.Request.Method) || IsRefused(http, status) ? LogLevel.Information
        : LogLevel.Debug;

    // 404 is what somebody gets who asks for what is not theirs; strangers ask for what is not there all day.
    private static bool IsRefused(HttpContext http, int status) =>
        status
            is StatusCodes.Status400BadRequest
                or StatusCodes.Status403Forbidden
                or StatusCodes.Status429TooManyRequests
        || (status == StatusCodes.Status404NotFound && !http.Actor().IsStranger);

    private void Write(HttpContext http, LogLevel level, string outcome, long from)
    {
        if (log.IsEnabled(level))
        {
            log.Log(
                level,
                "{Method} {Route} {Outcome} {Milliseconds:0} ms {Account}",
                http.Request.Method,
                (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-",
                outcome,
                Stopwatch.GetElapsedTime(from).TotalMilliseconds,
                http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-"
            );
        }
    }
}
