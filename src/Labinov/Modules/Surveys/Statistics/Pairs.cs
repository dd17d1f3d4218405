namespace Labinov.Modules.Surveys.Statistics;

internal static class Pairs
{
    /// <summary>After − before, person by person.</summary>
    public static double[] Differences(IReadOnlyList<double> before, IReadOnlyList<double> after) =>
        before.Count == after.Count
            ? [.. before.Zip(after, (first, second) => second - first)]
            : throw new ArgumentException("Pairs need both answers.", nameof(after));
}
