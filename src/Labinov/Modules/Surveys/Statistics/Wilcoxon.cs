namespace Labinov.Modules.Surveys.Statistics;

/// <summary>Did the same people move up or down? Wilcoxon's signed ranks (1945): asks only which change is larger, not by how much.</summary>
/// <param name="N">Pairs that changed.</param>
/// <param name="Unchanged">Pairs without a change: they are left out, as Wilcoxon did.</param>
/// <param name="Up">Sum of the ranks of those who went up (R calls it V when after comes first).</param>
/// <param name="Down">Sum of the ranks of those who went down.</param>
/// <param name="P">Two-sided.</param>
/// <param name="Exact">Counted, not approximated.</param>
/// <param name="RankBiserial">(up − down)/(up + down), −1 all went down … +1 all went up (Kerby 2014).</param>
public sealed record Wilcoxon(
    int N,
    int Unchanged,
    double Up,
    double Down,
    double P,
    bool Exact,
    double RankBiserial
)
{
    /// <summary>Up to here every one of the 2ⁿ ways is counted, if no two changes are equally large.</summary>
    public const int CountedUpTo = 25;

    /// <summary>The same people in the same order.</summary>
    /// <returns>Null when nobody changed.</returns>
    public static Wilcoxon? Of(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var differences = Pairs.Differences(before, after);
        double[] moved = [.. differences.Where(difference => difference != 0)];
        if (moved.Length == 0)
        {
            return null;
        }

        // Answers are decimal fractions: 0.3 − 0.1 and 0.2 − 0 are the same change, though not the same bits.
        var ranks = Ranks.Of([.. moved.Select(change => Math.Round(Math.Abs(change), 10))]);
        var up = ranks.Values.Where((_, at) => moved[at] > 0).Sum();
        var n = moved.Length;
        var all = n * (n + 1) / 2.0;
        var exact = n <= CountedUpTo && !ranks.Tied;
        var p = exact
            ? Ranks.Counted(Ways(n), up)
            : Ranks.Normally(
                up,
                all / 2,
                Math.Sqrt((all * ((2 * n) + 1) / 12) - (ranks.TieTerm / 48))
            );
        return new(n, differences.Length - n, up, all - up, p, exact, ((2 * up) - all) / all);
    }

    /// <summary>In how many ways a choice of the ranks 1 to n makes each sum.</summary>
    private static double[] Ways(int n)
    {
        var ways = new double[(n * (n + 1) / 2) + 1];
        ways[0] = 1;
        for (var rank = 1; rank <= n; rank++)
        {
            for (var sum = ways.Length - 1; sum >= rank; sum--)
            {
                ways[sum] += ways[sum - rank];
            }
        }

        return ways;
    }
}
