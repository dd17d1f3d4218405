using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Sessions;

/// <summary>What a form says about a session. Times in UTC.</summary>
/// <param name="Follows">The session that this one makes up for.</param>
public sealed record SessionFrame(
    StageKind Stage,
    string Title,
    DateTime StartsAt,
    DateTime EndsAt,
    string? Place,
    string? Link,
    string? Agenda = null,
    string? Tables = null,
    Id<Session>? Follows = null
)
{
    /// <summary>Key of what is wrong; null when nothing is.</summary>
    public string? Wrong() =>
        string.IsNullOrWhiteSpace(Title) ? "sessions.rule.title"
        : EndsAt <= StartsAt ? "sessions.rule.ends-before-start"
        : Place is null && Link is null ? "sessions.rule.nowhere"
        : Link is not null && !IsWeb(Link) ? "sessions.rule.no-link"
        : null;

    private static bool IsWeb(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
