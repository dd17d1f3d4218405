using Labinov.House.Web;
using Microsoft.AspNetCore.Http;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A page behind a join code, which may not be guessed.</summary>
public abstract class JoinPage(JoinBoard join, WrongCodes wrong) : LabinovPage
{
    protected JoinBoard Join { get; } = join;

    /// <summary>The board of a code; null with the reason in <see cref="IsTooOften"/>.</summary>
    protected async Task<BoardFacts?> BoardOfAsync(string? code, CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        var address = RateLimits.NeighbourhoodOf(HttpContext.Connection.RemoteIpAddress);
        if (wrong.IsTooMany(address))
        {
            IsTooOften = true;
            Response.Headers.RetryAfter = "600";
            return null;
        }

        var board = await Join.FindAsync(code, cancel);
        if (board is null)
        {
            wrong.Count(address);
        }

        return board;
    }

    /// <summary>This address has guessed too often; it waits.</summary>
    protected bool IsTooOften { get; private set; }

    protected const int TooOften = StatusCodes.Status429TooManyRequests;
}
