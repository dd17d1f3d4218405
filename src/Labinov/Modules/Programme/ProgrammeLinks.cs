using System.Globalization;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class ProgrammeLinks
{
    public const string Labs = "/labs";
    public const string Figures = "/labs/published";
    public const string Rounds = "/rounds";
    public const string OpenRound = "/rounds/new";

    public static string To(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{number}/{Slug.Of(name)}");

    public static string Stage(int number, StageKind kind) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{number}/stages/{Code(kind)}");

    public static string Round(int number, int year, string theme) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/rounds/{number}/{Slug.Of($"{year} {theme}")}"
        );

    /// <summary>The units that take part in a lab.</summary>
    public static string Units(int lab) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/units");

    /// <summary>Who has not yet.</summary>
    /// <param name="what">Code of the thing that was asked; null for the first.</param>
    public static string Outstanding(int lab, string? what = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/outstanding")
        + (what is null ? "" : "/" + what);

    /// <summary>Window, funding, targets.</summary>
    public static string Frame(int round) =>
        string.Create(CultureInfo.InvariantCulture, $"/rounds/{round}/edit");

    /// <summary>Choosing a region for the round.</summary>
    public static string Select(int round) =>
        string.Create(CultureInfo.InvariantCulture, $"/rounds/{round}/labs/new");

    /// <summary>How a stage reads in an address: <c>drum-up</c>.</summary>
    public static string Code(StageKind kind) =>
        kind == StageKind.DrumUp ? "drum-up" : kind.ToString().ToLowerInvariant();

    public static StageKind? KindOf(string code)
    {
        foreach (var kind in Enum.GetValues<StageKind>())
        {
            if (Code(kind) == code)
            {
                return kind;
            }
        }

        return null;
    }
}
