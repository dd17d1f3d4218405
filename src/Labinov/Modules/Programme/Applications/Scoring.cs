namespace Labinov.Modules.Programme.Applications;

/// <summary>The one place where points become a total.</summary>
public static class Scoring
{
    public const int Least = 1;
    public const int Most = 5;

    /// <summary>The weights of a round's criteria add up to it.</summary>
    public const int Whole = 100;

    /// <summary>The greatest total there is.</summary>
    public const int Greatest = Most * Whole;

    /// <summary>Points times weight over all criteria: whole numbers, so that two regions are equal only when they truly are. Null while one lacks its points.</summary>
    public static int? Total(
        IReadOnlyCollection<(int Line, int Weight)> criteria,
        IReadOnlyCollection<(int Line, int Points)> scores
    )
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(scores);
        var points = scores.ToDictionary(score => score.Line, score => score.Points);
        return criteria.Count > 0 && criteria.All(criterion => points.ContainsKey(criterion.Line))
            ? criteria.Sum(criterion => criterion.Weight * points[criterion.Line])
            : null;
    }
}
