namespace Labinov.Modules.Surveys.Statistics;

/// <summary>How many chose a point of a scale.</summary>
/// <param name="Share">Of those who answered, 0 to 1; 0 when nobody did.</param>
public sealed record ScalePoint(int Point, int Count, double Share);

/// <summary>How the answers spread over a scale; a point that nobody chose is listed too.</summary>
public sealed record Distribution(int N, IReadOnlyList<ScalePoint> Points)
{
    /// <param name="lowest">The first point of the scale.</param>
    /// <param name="highest">The last one.</param>
    /// <exception cref="ArgumentOutOfRangeException">An answer lies outside of the scale.</exception>
    public static Distribution Of(IReadOnlyList<int> answers, int lowest, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(highest, lowest);
        var counts = new int[highest - lowest + 1];
        foreach (var answer in answers)
        {
            if (answer < lowest || answer > highest)
            {
                throw new ArgumentOutOfRangeException(nameof(answers), answer, "Not on the scale.");
            }

            counts[answer - lowest]++;
        }

        return new(
            answers.Count,
            [
                .. counts.Select(
                    (count, at) =>
                        new ScalePoint(
                            lowest + at,
                            count,
                            answers.Count == 0 ? 0 : (double)count / answers.Count
                        )
                ),
            ]
        );
    }
}
