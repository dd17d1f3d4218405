using MathNet.Numerics.LinearAlgebra;

namespace Labinov.Modules.Screening.Statistics;

/// <summary>What one judge gave to one idea; both are places in lists, from 0 on.</summary>
public readonly record struct Rating(int Idea, int Judge, double Score);

/// <param name="Judges">How much higher than their fellows each judge scores the same ideas: below 0 is severe, above is mild.</param>
/// <param name="Ideas">What each idea would have got from a judge who is neither; NaN for one that nobody scored.</param>
/// <param name="Groups">In how many parts the judges fall between which no idea was scored by both sides. More than one: ideas of different parts cannot be compared by it.</param>
public sealed record SeverityEstimate(double[] Judges, double[] Ideas, int Groups);

/// <summary>
/// Severe and mild judges told apart: score = idea + judge, fitted by least squares (the additive two-way model with empty cells; Searle,
/// Linear Models, 1971, chapter 7; for equal blocks the same as the adjusted means of an incomplete block design).
/// </summary>
public static class Severity
{
    private const double Nothing = 1e-9;

    /// <returns>Null with fewer than two judges who scored something.</returns>
    public static SeverityEstimate? Fit(IReadOnlyList<Rating> ratings, int ideas, int judges)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.Select(rating => rating.Judge).Distinct().Count() < 2)
        {
            return null;
        }

        var ofIdea = ratings.ToLookup(rating => rating.Idea);
        var left = Matrix<double>.Build.Dense(judges, judges);
        var right = Vector<double>.Build.Dense(judges);
        // The ideas are eliminated: what is left of the normal equations is a square of the judges alone, however many ideas there are.
        foreach (var idea in ofIdea)
        {
            var given = idea.ToList();
            var mean = given.Average(rating => rating.Score);
            foreach (var rating in given)
            {
                right[rating.Judge] += rating.Score - mean;
                left[rating.Judge, rating.Judge] += 1;
                foreach (var other in given)
                {
                    left[rating.Judge, other.Judge] -= 1.0 / given.Count;
                }
            }
        }

        var effects = Least(left, right);
        var adjusted = new double[ideas];
        for (var idea = 0; idea < ideas; idea++)
        {
            adjusted[idea] = ofIdea[idea]
                .Select(rating => rating.Score - effects[rating.Judge])
                .DefaultIfEmpty(double.NaN)
                .Average();
        }

        return new(effects, adjusted, Parts(ofIdea, judges));
    }

    // Only differences between judges are known. The shortest of all solutions makes those of each part sum to nothing.
    private static double[] Least(Matrix<double> left, Vector<double> right)
    {
        var evd = left.Evd(Symmetricity.Symmetric);
        var solution = Vector<double>.Build.Dense(right.Count);
        for (var i = 0; i < right.Count; i++)
        {
            if (evd.EigenValues[i].Real > Nothing)
            {
                var axis = evd.EigenVectors.Column(i);
                solution += axis * (axis.DotProduct(right) / evd.EigenValues[i].Real);
            }
        }

        return solution.ToArray();
    }

    private static int Parts(ILookup<int, Rating> ofIdea, int judges)
    {
        var head = Enumerable.Range(0, judges).ToArray();
        foreach (var idea in ofIdea)
        {
            var first = Find(idea.First().Judge);
            foreach (var rating in idea)
            {
                head[Find(rating.Judge)] = first;
            }
        }

        return ofIdea
            .SelectMany(idea => idea)
            .Select(rating => Find(rating.Judge))
            .Distinct()
            .Count();

        int Find(int judge)
        {
            while (head[judge] != judge)
            {
                judge = head[judge];
            }

            return judge;
        }
    }
}
