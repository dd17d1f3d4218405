namespace Labinov.Modules.Programme;

/// <summary>How ideas became fewer, told by one source alone: figures of different sources are never put into one funnel.</summary>
public sealed record PublishedFunnel(IReadOnlyList<PublishedRow> Steps)
{
    /// <summary>The steps in their order.</summary>
    public static IReadOnlyList<Measure> Way { get; } =
    [Measure.Ideas, Measure.Plans, Measure.Running, Measure.Documented];

    public PublishedRow? Of(Measure measure) => Steps.FirstOrDefault(row => row.Measure == measure);

    /// <summary>The longest funnel that one source allows; the latest of two alike; null when none does.</summary>
    public static PublishedFunnel? Of(IEnumerable<PublishedRow> figures) =>
        figures
            .GroupBy(row => row.Source, StringComparer.Ordinal)
            .Select(source => StepsOf([.. source]))
            .Where(steps => steps.Count > 1 && Falls(steps))
            .OrderByDescending(steps => steps.Count)
            .ThenByDescending(steps => steps[0].Line)
            .Select(steps => new PublishedFunnel(steps))
            .FirstOrDefault();

    private static List<PublishedRow> StepsOf(List<PublishedRow> source) =>
        [.. Way.Select(measure => Only(source, measure)).OfType<PublishedRow>()];

    // A part of the whole (ideas of one day of consultation, say) is no step; in the book, every documented one is.
    private static PublishedRow? Only(List<PublishedRow> source, Measure measure)
    {
        var rows = source.FindAll(row =>
            row.Measure == measure
            && row.Value is not null
            && (measure == Measure.Documented || row.CountedIndonesian.Length == 0)
        );
        return rows.Count == 1 ? rows[0] : null;
    }

    private static bool Falls(List<PublishedRow> steps) =>
        steps.Zip(steps.Skip(1)).All(pair => pair.First.Value >= pair.Second.Value)
        && steps[0].Value > steps[^1].Value;
}
