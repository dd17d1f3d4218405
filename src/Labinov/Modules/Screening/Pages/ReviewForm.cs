using Labinov.House;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Points for one criterion, with its line so that a choice left out moves no other.</summary>
public sealed class PointForm
{
    public int Line { get; set; }
    public int? Points { get; set; }
}

public sealed class CheckForm
{
    public QualityCheck Check { get; set; }
    public CheckAnswer? Answer { get; set; }
}

public sealed class RemarkForm
{
    public Quality Quality { get; set; }

    [AtMost(ReviewRemark.TextMax)]
    public string? Text { get; set; }
}
