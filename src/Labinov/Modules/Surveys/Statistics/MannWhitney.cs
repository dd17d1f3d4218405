namespace Labinov.Modules.Surveys.Statistics;

/// <summary>Do two groups of different people answer higher or lower? Mann and Whitney (1947): asks only who is higher, not by how much.</summary>
/// <param name="U">How many of the n₁·n₂ pairs the first group wins, a draw counting half (R's W).</param>
/// <param name="P">Two-sided.</param>
/// <param name="Exact">Counted, not approximated.</param>
/// <param name="RankBiserial">Share of pairs that the second group wins − share that the first wins, −1 … +1.</param>
public sealed record MannWhitney(
    int N1,
    int N2,
    double U,
    double P,
    bool Exact,
    double RankBiserial
)
{
    /// <summary>Up to this many in each group every arrangement is counted, if no two values are equal.</summary>
    public const int CountedUpTo = 25;

    /// <returns>Null when a group is empty or all gave the same answer.</returns>
    public static MannWhitney? Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var (n1, n2) = (first.Count, second.Count);
        if (n1 == 0 || n2 == 0)
        {
            return null;
        }

        var ranks = Ranks.Of([.. first, .. second]);
        double n = n1 + n2;
        var pairs = (double)n1 * n2;
        var variance = pairs / 12 * (n + 1 - (ranks.TieTerm / (n * (n - 1))));
        if (variance <= 0)
        {
            return null;
        }

        var u = ranks.Values.Take(n1).Sum() - (n1 * (n1 + 1) / 2.0);
        var exact = Math.Max(n1, n2) <= CountedUpTo && !ranks.Tied;
        var p = exact
            ? Ranks.Counted(Ways(n1, n2), u)
            : Ranks.Normally(u, pairs / 2, Math.Sqrt(variance));
        return new(n1, n2, u, p, exact, 1 - (2 * u / pairs));
    }

    /// <summary>In how many arrangements the first group wins each number of pairs.</summary>
    /// <remarks>The last of all is of the first group and wins over the whole second, or is of the second and wins nothing: f(a, b, u) = f(a − 1, b, u − b) + f(a, b − 1, u).</remarks>
    private static double[] Ways(int n1, int n2)
    {
        // Row a holds f(a, b, ·) for the b at hand.
        var rows = new double[n1 + 1][];
        for (var a = 0; a <= n1; a++)
        {
            rows[a] = new double[(n1 * n2) + 1];
            rows[a][0] = 1;
        }

        for (var b = 1; b <= n2; b++)
        {
            for (var a = 1; a <= n1; a++)
            {
                for (var u = a * b; u >= b; u--)
                {
                    rows[a][u] += rows[a - 1][u - b];
                }
            }
        }

        return rows[n1];
    }
}
