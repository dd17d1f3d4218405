using System.Globalization;
using Labinov.House;
using Labinov.Modules.Programme.Agreements;

namespace Labinov.Modules.Programme;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class ProgrammeLinks
{
    public const string Labs = "/labs";
    public const string Figures = "/labs/published";
    public const string Rounds = "/rounds";
    public const string OpenRound = "/rounds/new";

    /// <summary>What each coach carries.</summary>
    public const string Coaches = "/facilitators";

    public static string To(int number, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{number}/{Slug.Of(name)}");

    public static string Stage(int number, StageKind kind) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{number}/stages/{Code(kind)}");

    public static string Round(int number, int year, string theme) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/rounds/{number}/{Slug.Of($"{year} {theme}")}"
        );

    /// <summary>Who has not yet.</summary>
    /// <param name="what">Code of the thing that was asked; null for the first.</param>
    public static string Outstanding(int lab, string? what = null) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/outstanding")
        + (what is null ? "" : "/" + what);

    /// <summary>All labs of a region as one story.</summary>
    public static string Story(string region) => $"/regions/{region}/labs";

    /// <summary>Window, funding, targets.</summary>
    public static string Frame(int round) =>
        string.Create(CultureInfo.InvariantCulture, $"/rounds/{round}/edit");

    /// <summary>One person, one role, several labs of the round.</summary>
    public static string Assign(int round) =>
        string.Create(CultureInfo.InvariantCulture, $"/rounds/{round}/assign");

    /// <summary>Choosing a region for the round.</summary>
    public static string Select(int round) =>
        string.Create(CultureInfo.InvariantCulture, $"/rounds/{round}/labs/new");

    /// <summary>The units that take part.</summary>
    public static string Units(int lab) => Inside(lab, "units");

    public static string AddUnits(int lab) => Inside(lab, "units/add");

    public static string ImportTeams(int lab) => Inside(lab, "units/import");

    /// <param name="unit">Number of the unit itself.</param>
    public static string Unit(int lab, int unit) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/units/{unit}");

    public static string Team(int lab) => Inside(lab, "team");

    public static string Agreements(int lab) => Inside(lab, "agreements");

    public static string Agreement(int lab, AgreementKind kind) =>
        Inside(lab, "agreements/" + kind.Code());

    /// <summary>The scan.</summary>
    public static string Scan(int lab, AgreementKind kind) => Agreement(lab, kind) + "/file";

    private static string Inside(int lab, string room) =>
        string.Create(CultureInfo.InvariantCulture, $"/labs/{lab}/{room}");

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
