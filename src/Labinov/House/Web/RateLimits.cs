using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.House.Web;

/// <summary>
/// How often a form may be sent: by account where somebody is signed in, else by address, and that generously, because 200 people sit behind
/// the NAT of one hall. Reading is never limited.
/// </summary>
public static class RateLimits
{
    /// <summary>For sign-in and other public forms: <c>[EnableRateLimiting(RateLimits.Forms)]</c>.</summary>
    public const string Forms = "forms";

    /// <summary>For forms that carry a file: each costs the machine more than it costs the sender.</summary>
    public const string Uploads = "uploads";

    /// <summary>For the list at a door, where each tick is sent at once: two hundred people pass in half an hour, and several helpers tick.</summary>
    public const string Ticks = "ticks";

    /// <summary>For a live board, where each note, move and dot is sent at once, by a whole hall behind one address.</summary>
    public const string Board = "board";

    /// <summary>Sendings in five minutes by one account at a board: four a second.</summary>
    public const int BoardOfOneAtMost = 1200;

    /// <summary>Sendings in five minutes from one address at boards: what two hundred people without an account can send.</summary>
    public const int BoardAtMost = 200 * BoardOfOneAtMost;

    /// <summary>Sendings in five minutes by one account at a door.</summary>
    public const int TicksOfOneAtMost = 600;

    /// <summary>Sendings in five minutes from one address at a door, of helpers without an account.</summary>
    public const int TicksAtMost = 3000;

    /// <summary>Forms in five minutes from one address without an account.</summary>
    public const int FormsAtMost = 600;

    /// <summary>Forms in five minutes by one account.</summary>
    public const int FormsOfOneAtMost = 120;

    /// <summary>Files in five minutes by one account.</summary>
    public const int UploadsAtMost = 30;

    public static void AddRateLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Forms, http => Limited(http, FormsOfOneAtMost, FormsAtMost));
            limits.AddPolicy(Uploads, http => Limited(http, UploadsAtMost, UploadsAtMost));
            limits.AddPolicy(Board, http => Limited(http, BoardOfOneAtMost, BoardAtMost));
            limits.AddPolicy(Ticks, http => Limited(http, TicksOfOneAtMost, TicksAtMost));
            limits.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
        });

    private static RateLimitPartition<string> Limited(HttpContext http, int ofOne, int ofAddress)
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        return http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account
            ? Window("account " + account, ofOne)
            : Window("address " + NeighbourhoodOf(http.Connection.RemoteIpAddress), ofAddress);
    }

    /// <summary>One household has 2^64 addresses of the sixth version; they count as one.</summary>
    public static string NeighbourhoodOf(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.MapToIPv4().ToString() ?? "";

    private static RateLimitPartition<string> Window(string whose, int atMost) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            whose,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = atMost,
                Window = TimeSpan.FromMinutes(5),
                SegmentsPerWindow = 5,
            }
        );
}
