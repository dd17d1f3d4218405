using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Labinov.Modules.Surveys.Statistics;

/// <summary>How well the items of one scale pull together in these answers.</summary>
/// <param name="Interval">By Feldt's F distribution (Feldt 1965; Feldt, Woodruff and Salih 1987).</param>
public sealed record AlphaEstimate(int People, int Items, double Alpha, Interval Interval);

public static class Reliability
{
    public const int FewestItems = 2;
    public const int FewestPeople = 5;

    /// <summary>Cronbach's alpha (1951): k/(k − 1) · (1 − Σ variance of an item / variance of the sum).</summary>
    /// <param name="rows">One row a person, one value an item: [people × items]; whoever left one out is not among them.</param>
    /// <returns>Null with fewer than two items, fewer than five people, or when all have the same sum.</returns>
    public static AlphaEstimate? Alpha(IReadOnlyList<IReadOnlyList<double>> rows)
    {
        var people = rows.Count;
        var items = people == 0 ? 0 : rows[0].Count;
        if (rows.Any(row => row.Count != items))
        {
            throw new ArgumentException("Every row needs an answer to every item.", nameof(rows));
        }

        if (items < FewestItems || people < FewestPeople)
        {
            return null;
        }

        var ofSum = rows.Select(row => row.Sum()).Variance();
        if (ofSum <= 0)
        {
            return null;
        }

        var ofItems = Enumerable
            .Range(0, items)
            .Sum(item => rows.Select(row => row[item]).Variance());
        var alpha = items / (items - 1.0) * (1 - (ofItems / ofSum));
        return new(people, items, alpha, Feldt(alpha, people, items));
    }

    /// <summary>(1 − true)/(1 − found) follows F with people − 1 and (people − 1)(items − 1) degrees of freedom.</summary>
    private static Interval Feldt(double alpha, int people, int items)
    {
        double first = people - 1;
        var second = first * (items - 1);
        return new(
            1 - ((1 - alpha) * FisherSnedecor.InvCDF(first, second, Interval.Upper)),
            1 - ((1 - alpha) * FisherSnedecor.InvCDF(first, second, 1 - Interval.Upper))
        );
    }
}
