using Labinov.House;

namespace Labinov.Modules.Screening;

/// <summary>What every idea of a screening is scored by, from 1 to 5; fixed from the first review on.</summary>
public sealed class ScreeningCriterion
{
    public const int TitleMax = 120;
    public const int ExplanationMax = 600;

    /// <summary>A form has so many lines.</summary>
    public const int Most = 8;

    public Id<IdeaScreening> ScreeningId { get; private init; }

    /// <summary>From 1 on.</summary>
    public int Line { get; private init; }
    public string Title { get; private set; } = "";

    /// <summary>What is looked at, and what the two ends of the scale mean.</summary>
    public string? Explanation { get; private set; }

    /// <summary>In hundredths: those of a screening add up to 100.</summary>
    public int Weight { get; private set; }

    private ScreeningCriterion() { }

    internal static ScreeningCriterion Of(Id<IdeaScreening> screening, int line, CriterionLine told)
    {
        var criterion = new ScreeningCriterion { ScreeningId = screening, Line = line };
        criterion.Take(told);
        return criterion;
    }

    internal void Take(CriterionLine told) =>
        (Title, Explanation, Weight) = (told.Title, told.Explanation, told.Weight);
}

/// <summary>The same as a form says it.</summary>
public sealed record CriterionLine(string Title, string? Explanation, int Weight);
