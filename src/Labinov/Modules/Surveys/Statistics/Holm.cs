namespace Labinov.Modules.Surveys.Statistics;

/// <summary>Whoever asks twenty questions finds one "significant" by luck. Holm (1979) makes each p pay for the others.</summary>
public static class Holm
{
    /// <summary>The j-th smallest of m is multiplied by m − j + 1, is never smaller than the one before it, and never above 1.</summary>
    /// <returns>In the order given.</returns>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues)
    {
        var adjusted = new double[pValues.Count];
        var largest = 0.0;
        var left = pValues.Count;
        foreach (var at in Enumerable.Range(0, pValues.Count).OrderBy(at => pValues[at]))
        {
            largest = Math.Max(largest, Math.Min(1, pValues[at] * left));
            adjusted[at] = largest;
            left--;
        }

        return adjusted;
    }
}
