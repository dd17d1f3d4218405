using System.Security.Cryptography;
using System.Text;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Boards;

/// <summary>Whose hand writes on a board: a person of the lab, a guest with a name, or somebody without one.</summary>
/// <param name="Secret">Of a guest's browser: chance that nothing but its cookie knows. Null for a person.</param>
/// <param name="Name">Null for whoever gave none.</param>
public sealed record Participant(
    Id<Person>? Person,
    Id<Guest>? Guest,
    string? Secret,
    string? Name,
    bool Leads
)
{
    /// <summary>A person of the lab.</summary>
    public static Participant Of(Actor actor, bool leads)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(
            actor.Person is { } person ? new Id<Person>(person) : null,
            null,
            null,
            actor.Name,
            leads
        );
    }

    /// <summary>Nobody will know who this is, not even those who lead the board.</summary>
    public bool IsNameless => Person is null && Guest is null;

    /// <summary>Under which a browser keeps the steps that have not gone yet: whoever is next at the same phone must not send them.</summary>
    public string KeptUnder => Hash($"{Person}{Secret}|kept");

    /// <summary>By which somebody without a name finds an own thing again; null for everybody else.</summary>
    public string? MarkOf(Guid thing) =>
        IsNameless && Secret is not null ? Hash($"{Secret}|{thing:N}") : null;

    /// <summary>Under which the dots lie.</summary>
    /// <param name="key">Of the board; persons are hashed with it, for their ids can be listed.</param>
    public string VoterMark(byte[] key) =>
        Person is { } person
            ? Convert.ToHexStringLower(
                HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{person}"))
            )[..Note.MarkMax]
            : Hash($"{Secret}|dots");

    private static string Hash(string text) => Codes.HashOf(text)[..Note.MarkMax];
}
