using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.House.Web;

/// <summary>How often one address may send a public form: generously, because 200 people sit behind the NAT of one hall.</summary>
public static class RateLimits
{
    /// <summary>Name of the policy for sign-in and other public forms: <c>[EnableRateLimiting(RateLimits.Forms)]</c>. Reading is never limited.</summary>
    public const string Forms = "forms";

    /// <summary>Forms in five minutes from one address.</summary>
    public const int FormsAtMost = 600;

    public static void AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Forms, PerAddress);
            limits.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
        });

    private static RateLimitPartition<string> PerAddress(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = FormsAtMost,
                    Window = TimeSpan.FromMinutes(5),
                    SegmentsPerWindow = 5,
                }
            )
            : RateLimitPartition.GetNoLimiter("");
}
