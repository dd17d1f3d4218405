using System.Diagnostics;
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
        await next(http);
        if (http.IsAboutAProblem())
        {
            return; // the same request, drawn again
        }

        var status = http.Response.StatusCode;
        var level =
            status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning
            : !HttpMethods.IsGet(http.Request.Method)
            || status
                is StatusCodes.Status400BadRequest
                    or StatusCodes.Status403Forbidden
                    or StatusCodes.Status429TooManyRequests
                ? LogLevel.Information
            : LogLevel.Debug;
        if (log.IsEnabled(level))
        {
            log.Log(
                level,
                "{Method} {Route} {Status} {Milliseconds:0} ms {Account}",
                http.Request.Method,
                (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-",
                status,
                Stopwatch.GetElapsedTime(from).TotalMilliseconds,
                http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-"
            );
        }
    }
}
