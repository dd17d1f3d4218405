namespace Labinov.Modules.Screening.Statistics;

/// <content>
/// The way to the top. Each step of Newton's method solves one system whose matrix has an entry for each duel and one for each idea, so it is solved
/// by conjugate gradients (Hestenes and Stiefel 1952) with the diagonal before it: time grows with the duels, not with the square of the ideas.
/// </content>
public static partial class BradleyTerry
{
    private const int Steps = 100;

    /// <summary>No strength moves further, in logits: far below what is shown.</summary>
    private const double Still = 1e-10;

    /// <summary>How much of a step's system may be left unsolved.</summary>
    private const double Solved = 1e-9;

    /// <summary>Two heights nearer to each other than this share of them differ by rounding alone: a sum of many duels is no better known.</summary>
    private const double Blur = 1e-12;

    private static double[] Climb(IReadOnlyList<Duel> duels, int ideas, double prior)
    {
        var strengths = new double[ideas];
        var height = Height(duels, strengths, prior);
        for (var step = 0; step < Steps; step++)
        {
            var way = Solve(duels, strengths, prior);
            var longest = way.Length == 0 ? 0 : way.Max(Math.Abs);
            if (longest < Still)
            {
                break;
            }

            // A step that would go down was too long; halves of it go up at last.
            var next = Moved(strengths, way, 1);
            var higher = Height(duels, next, prior);
            for (var part = 0.5; IsLower(higher, height) && part * longest > Still; part /= 2)
            {
                next = Moved(strengths, way, part);
                higher = Height(duels, next, prior);
            }

            (strengths, height) = (next, higher);
        }

        return strengths;
    }

    private static bool IsLower(double height, double than) =>
        height < than - (Blur * Math.Abs(than));

    private static double[] Moved(double[] from, double[] way, double part)
    {
        var to = new double[from.Length];
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] + (part * way[i]);
        }

        return to;
    }

    // The logarithm of the likelihood, prior included.
    private static double Height(IReadOnlyList<Duel> duels, double[] strengths, double prior)
    {
        var sum = 0.0;
        foreach (var duel in duels)
        {
            var ahead = strengths[duel.One] - strengths[duel.Other];
            sum -= (duel.OneWins * Lost(ahead)) + (duel.OtherWins * Lost(-ahead));
        }

        foreach (var strength in prior == 0 ? [] : strengths)
        {
            sum -= prior * (Lost(strength) + Lost(-strength));
        }

        return sum;
    }

    // −log of the chance to win with this lead, without overflow.
    private static double Lost(double ahead) =>
        ahead > 0 ? Math.Log(1 + Math.Exp(-ahead)) : Math.Log(1 + Math.Exp(ahead)) - ahead;

    // Information · way = slope.
    private static double[] Solve(IReadOnlyList<Duel> duels, double[] strengths, double prior)
    {
        var n = strengths.Length;
        var (left, own, known) = (new double[n], new double[n], new double[duels.Count]);
        for (var i = 0; i < n; i++)
        {
            own[i] = 2 * prior * Spread(strengths[i]);
            left[i] = prior * (1 - (2 / (1 + Math.Exp(-strengths[i]))));
        }

        for (var i = 0; i < known.Length; i++)
        {
            var duel = duels[i];
            var lead = strengths[duel.One] - strengths[duel.Other];
            var surplus = duel.OneWins - ((duel.OneWins + duel.OtherWins) / (1 + Math.Exp(-lead)));
            left[duel.One] += surplus;
            left[duel.Other] -= surplus;
            known[i] = Known(duel, strengths);
            own[duel.One] += known[i];
            own[duel.Other] += known[i];
        }

        var (way, tried) = (new double[n], new double[n]);
        var eased = Eased(left, own);
        var toward = (double[])eased.Clone();
        var size = Product(left, eased);
        var enough = size * Solved * Solved;
        for (var round = 0; round < n + 10 && size > enough; round++)
        {
            Apply(duels, known, own, toward, tried);
            var part = size / Product(toward, tried);
            for (var i = 0; i < n; i++)
            {
                way[i] += part * toward[i];
                left[i] -= part * tried[i];
            }

            eased = Eased(left, own);
            var smaller = Product(left, eased);
            for (var i = 0; i < n; i++)
            {
                toward[i] = eased[i] + (smaller / size * toward[i]);
            }

            size = smaller;
        }

        return way;
    }

    private static double[] Eased(double[] left, double[] own)
    {
        var eased = new double[left.Length];
        for (var i = 0; i < eased.Length; i++)
        {
            eased[i] = own[i] > 0 ? left[i] / own[i] : 0;
        }

        return eased;
    }

    private static void Apply(
        IReadOnlyList<Duel> duels,
        double[] known,
        double[] own,
        double[] to,
        double[] into
    )
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = own[i] * to[i];
        }

        for (var i = 0; i < known.Length; i++)
        {
            var duel = duels[i];
            into[duel.One] -= known[i] * to[duel.Other];
            into[duel.Other] -= known[i] * to[duel.One];
        }
    }

    private static double Product(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }
}
