using Labinov.Data;
using Microsoft.AspNetCore.Diagnostics;

namespace Labinov.House.Web;

/// <summary>Errors are told by one page, drawn in place of the one that failed: same address, same status, same language.</summary>
public static class Problems
{
    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/problem/500",
                // A body that is too large, cut off or no form at all is not our failure.
                StatusCodeSelector = failure =>
                    failure switch
                    {
                        BadHttpRequestException bad => bad.StatusCode,
                        _ when Outage.Is(failure) => StatusCodes.Status503ServiceUnavailable,
                        InvalidDataException => StatusCodes.Status400BadRequest,
                        _ => StatusCodes.Status500InternalServerError,
                    },
            }
        );
        app.UseStatusCodePagesWithReExecute("/problem/{0}");
    }

    /// <summary>The request runs for the second time, to draw the page about what went wrong the first time.</summary>
    public static bool IsAboutAProblem(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || http.Features.Get<IExceptionHandlerFeature>() is not null;
    }
}
