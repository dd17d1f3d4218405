using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Labinov.House.Web;

/// <summary>Finds the actor once per request, after authentication. Roles are read from the database each time, never from the cookie.</summary>
public sealed class CurrentActor(RequestDelegate next)
{
    public const string StampClaim = "stamp";
    public const string VisitClaim = "visit";
    private static readonly object Key = new();

    public async Task InvokeAsync(HttpContext http, IActors actors)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(actors);
        if (NamelessAttribute.IsOn(http))
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        // A page about an error is drawn with the actor found before it, for the error may be that the database is away.
        if (!http.IsAboutAProblem() && http.User.Identity?.IsAuthenticated == true)
        {
            // A cookie that names no visit is of an older release: whoever brings it signs in anew.
            var actor = KeyOf(http.User) is { } key
                ? await actors.FindAsync(key, http.RequestAborted)
                : null;
            if (actor is null)
            {
                await http.SignOutAsync();
                http.User = new ClaimsPrincipal(new ClaimsIdentity());
            }

            http.Items[Key] = actor;
        }

        await next(http);
    }

    /// <summary>Null for a stranger.</summary>
    internal static VisitKey? KeyOf(ClaimsPrincipal who) =>
        Guid.TryParse(who.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
        && Guid.TryParse(who.FindFirstValue(VisitClaim), out var visit)
            ? new VisitKey(account, who.FindFirstValue(StampClaim) ?? "", visit)
            : null;

    internal static Actor Of(HttpContext http) => http.Items[Key] as Actor ?? Actor.Stranger;
}

public static class CurrentActorExtensions
{
    public static Actor Actor(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return CurrentActor.Of(http);
    }

    /// <summary>Which of the person's visits this is; null for a stranger.</summary>
    public static Guid? Visit(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return CurrentActor.KeyOf(http.User)?.Visit;
    }
}
