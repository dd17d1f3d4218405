using System.Globalization;
using Labinov.Data;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>The four aspects of the Innovation Readiness Level of 2016 (labinov-5d.md, section 8.2).</summary>
public enum ReadinessAspect
{
    /// <summary>Parameter: vision.</summary>
    Leadership,

    /// <summary>Parameter: working with outsiders.</summary>
    Organisation,

    /// <summary>Parameter: culture of work.</summary>
    People,

    /// <summary>Parameter: measuring performance.</summary>
    Implementation,
}

public static class ReadinessAspects
{
    /// <summary>As an address carries it: <c>leadership</c>.</summary>
    public static string Code(this ReadinessAspect aspect) => $"{aspect}".ToLowerInvariant();

    /// <summary>Null for a code of none.</summary>
    public static ReadinessAspect? Of(string code) =>
        Enum.GetValues<ReadinessAspect>()
            .Where(aspect => aspect.Code() == code)
            .Select(aspect => (ReadinessAspect?)aspect)
            .FirstOrDefault();
}

public enum ReadinessLevel
{
    NotReady = 1,
    FairlyReady = 2,
    Ready = 3,
    VeryReady = 4,
}

/// <param name="Source"><c>ours</c> where no publication gives it: the list of 2016 was not found.</param>
public sealed record ReadinessIndicator(
    DateOnly From,
    ReadinessAspect Aspect,
    string Code,
    string TextId,
    string TextEn,
    string Source
)
{
    public string Text =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? TextEn : TextId;
}

/// <summary>From which score, in tenths of a point of 100, a level begins.</summary>
/// <param name="IsPublished">Only the highest one is; the others are ours.</param>
public sealed record ReadinessBand(
    DateOnly From,
    ReadinessLevel Level,
    int FromTenths,
    string Source,
    bool IsPublished
);

/// <summary>Indicators and cut-offs as dated master data: an assessment keeps the edition under which it was begun.</summary>
public static class ReadinessMaster
{
    /// <summary>Of one indicator: 1 nothing of it yet … 4 all of it, for good.</summary>
    public const int Most = 4;

    private static readonly Lazy<List<ReadinessIndicator>> AllIndicators = new(() =>
        Shipped("indicators")
            .Read(row => new ReadinessIndicator(
                ShippedTable.Day(row("valid_from")),
                Enum.Parse<ReadinessAspect>(row("aspect")),
                row("code"),
                row("text_id"),
                row("text_en"),
                row("source")
            ))
    );

    private static readonly Lazy<List<ReadinessBand>> AllBands = new(() =>
        Shipped("levels")
            .Read(row => new ReadinessBand(
                ShippedTable.Day(row("valid_from")),
                (ReadinessLevel)ShippedTable.Number(row("level")),
                ShippedTable.Number(row("from_tenths")),
                row("source"),
                row("published") == "yes"
            ))
    );

    /// <summary>The first day of the edition that counts on a day.</summary>
    public static DateOnly EditionOn(DateOnly day) =>
        AllIndicators.Value.Select(row => row.From).Where(from => from <= day).Max();

    public static IReadOnlyList<ReadinessIndicator> Indicators(DateOnly edition) =>
        AllIndicators.Value.FindAll(row => row.From == edition);

    /// <summary>The lowest level first.</summary>
    public static IReadOnlyList<ReadinessBand> Bands(DateOnly edition)
    {
        var from = AllBands.Value.Select(row => row.From).Where(day => day <= edition).Max();
        return [.. AllBands.Value.Where(row => row.From == from).OrderBy(row => row.FromTenths)];
    }

    public static ReadinessLevel LevelOf(int tenths, DateOnly edition) =>
        Bands(edition).Last(band => band.FromTenths <= tenths).Level;

    /// <summary>The mean of the scores as a share of the most, in tenths of a point of 100: 25.0 to 100.0. Every indicator weighs the same (ours).</summary>
    public static int Tenths(IReadOnlyCollection<int> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var most = Most * scores.Count;
        return ((2000 * scores.Sum()) + most) / (2 * most);
    }

    private static ShippedTable Shipped(string what) =>
        new($"Labinov.Modules.Surveys.Data.readiness-{what}.csv");
}
