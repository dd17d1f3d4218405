using Labinov.House;

namespace Labinov.Modules.Screening;

/// <summary>The four quality criteria of the agency's directory (labinov-5d.md, 8.3).</summary>
public enum Quality
{
    Newness,
    Benefit,
    Sustainability,
    Replication,
}

/// <summary>What the directory's check list asks under each of the four.</summary>
public enum QualityCheck
{
    NewOrModified,
    Output,
    ImprovedCondition,
    Measurable,
    FormalDecision,
    InPlanning,
    Evaluated,
    Resourced,
    Developable,
    WorksElsewhere,
}

public enum CheckAnswer
{
    Yes,
    No,
    CannotTell,
}

public static class QualityChecks
{
    public static Quality QualityOf(this QualityCheck check) =>
        check switch
        {
            QualityCheck.NewOrModified => Quality.Newness,
            <= QualityCheck.Measurable => Quality.Benefit,
            <= QualityCheck.Resourced => Quality.Sustainability,
            _ => Quality.Replication,
        };
}

/// <summary>What a reviewer says of an idea.</summary>
/// <param name="Scores">Of every criterion.</param>
/// <param name="Checks">Those that were answered.</param>
/// <param name="Remarks">Words under a quality.</param>
public sealed record Opinion(
    IReadOnlyList<PointLine> Scores,
    IReadOnlyDictionary<QualityCheck, CheckAnswer> Checks,
    IReadOnlyDictionary<Quality, string> Remarks,
    string? Note
);

/// <param name="Line">Of the criterion.</param>
/// <param name="Points">1 to 5.</param>
public readonly record struct PointLine(int Line, int Points);

public sealed class ReviewScore
{
    public Id<Review> ReviewId { get; internal init; }

    /// <summary>Of the criterion.</summary>
    public int Line { get; internal init; }

    /// <summary>1 to 5.</summary>
    public int Points { get; internal set; }
}

public sealed class ReviewCheck
{
    public Id<Review> ReviewId { get; internal init; }
    public QualityCheck Check { get; internal init; }
    public CheckAnswer Answer { get; internal set; }
}

public sealed class ReviewRemark
{
    public const int TextMax = 600;

    public Id<Review> ReviewId { get; internal init; }
    public Quality Quality { get; internal init; }

    [Personal("screening.kept.note", "screening.why.note", "people.until.deed")]
    public string Text { get; internal set; } = "";
}
