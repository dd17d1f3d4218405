using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Labinov.House.Web;

/// <summary>Finds the actor once per request, after authentication. Roles are read from the database each time, never from the cookie.</summary>
public sealed class CurrentActor(RequestDelegate next)
{
    public const string StampClaim = "stamp";
    private static readonly object Key = new();

    public async Task InvokeAsync(HttpContext http, IActors actors)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(actors);
        // A page about an error is drawn with the actor found before it, for the error may be that the database is away.
        if (
            !http.IsAboutAProblem()
            && Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
        )
        {
            var stamp = http.User.FindFirstValue(StampClaim) ?? "";
            var actor = await actors.FindAsync(account, stamp, http.RequestAborted);
            if (actor is null)
            {
                await http.SignOutAsync();
                http.User = new ClaimsPrincipal(new ClaimsIdentity());
            }

            http.Items[Key] = actor;
        }

        await next(http);
    }

    internal static Actor Of(HttpContext http) => http.Items[Key] as Actor ?? Actor.Stranger;
}

public static class CurrentActorExtensions
{
    public static Actor Actor(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return CurrentActor.Of(http);
    }
}
