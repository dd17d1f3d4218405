using Labinov.Data;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>Why a published figure is shown on the front door.</summary>
public enum Headline
{
    /// <summary>The programme as a whole, as its own agency or an essay added it up.</summary>
    Whole,

    /// <summary>How many ideas of one lab still ran later: what the promise of this house answers.</summary>
    StillRunning,
}

/// <param name="Of">The number of ideas that it is a share of, in the same source; null where none was published.</param>
public sealed record PublishedHeadline(Headline Kind, PublishedRow Figure, PublishedRow? Of)
{
    /// <summary>Whole percent, computed here from two figures of one source; null without the second.</summary>
    public int? Percent =>
        Of?.Value is > 0 and { } whole && Figure.Value is { } part
            ? (int)Math.Round(100d * part / whole)
            : null;
}

/// <summary>
/// The few published figures that a front door may show beside what is measured here, each with its source and year. They are picked by
/// the statement they come from, never added up: sources disagree about the whole.
/// </summary>
public static class PublishedHeadlines
{
    private static readonly (
        Headline Kind,
        string Statement,
        Measure Measure,
        Measure? Of
    )[] Picked =
    [
        (Headline.Whole, "essay-1", Measure.Ideas, null),
        (Headline.Whole, "essay-1", Measure.Regions, null),
        (Headline.Whole, "10", Measure.Ideas, null),
        (Headline.Whole, "10", Measure.Regions, null),
        (Headline.StillRunning, "18", Measure.Running, Measure.Ideas),
        (Headline.StillRunning, "79", Measure.Running, Measure.Ideas),
    ];

    /// <summary>In one query, in the order above; empty where nothing was loaded.</summary>
    public static async Task<List<PublishedHeadline>> HeadlinesAsync(
        this LabinovDb db,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var statements = Picked
            .Select(pick => pick.Statement)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var rows = await db
            .Observations.Where(row => statements.Contains(row.Statement) && row.Counted == "")
            .OrderBy(row => row.Line)
            .Rows(db)
            .ToListAsync(cancel);
        PublishedRow? Find(string statement, Measure measure) =>
            rows.Find(row => row.Statement == statement && row.Measure == measure);
        return
        [
            .. Picked
                .Select(pick =>
                    (
                        pick.Kind,
                        Figure: Find(pick.Statement, pick.Measure),
                        Of: pick.Of is { } of ? Find(pick.Statement, of) : null
                    )
                )
                .Where(pick => pick.Figure is not null)
                .Select(pick => new PublishedHeadline(pick.Kind, pick.Figure!, pick.Of)),
        ];
    }
}
