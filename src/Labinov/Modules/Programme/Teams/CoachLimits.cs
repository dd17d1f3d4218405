using Labinov.Data;

namespace Labinov.Modules.Programme.Teams;

/// <summary>
/// How much coaches can serve, as seen in real labs (labinov-5d.md, sections 3 and 4). Dated rows of <c>Data/coach-limits.csv</c> with their
/// source: a new measurement is a new row from a day on, and the old one stays for the days before.
/// </summary>
/// <param name="Since">The first day on which it counts.</param>
public sealed record CoachLimit(DateOnly Since, string Measure, int Value, string Source);

public static class CoachLimits
{
    /// <summary>Ideas or plans that one coach takes to the end of a Design visit.</summary>
    public const string IdeasPerCoach = "ideas-per-coach";

    /// <summary>Ideas that the tables of a lab hear in one day.</summary>
    public const string IdeasPerDay = "ideas-per-day";

    private static readonly IReadOnlyList<CoachLimit> All = new ShippedTable(
        "Labinov.Modules.Programme.Data.coach-limits.csv"
    ).Read(row => new CoachLimit(
        ShippedTable.Day(row("since")),
        row("measure"),
        ShippedTable.Number(row("value")),
        row("source")
    ));

    /// <summary>The one that counts on a day.</summary>
    public static CoachLimit On(string measure, DateOnly day) =>
        All.Where(limit => limit.Measure == measure && limit.Since <= day)
            .OrderByDescending(limit => limit.Since)
            .First();
}
