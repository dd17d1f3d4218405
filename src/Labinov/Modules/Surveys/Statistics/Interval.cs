namespace Labinov.Modules.Surveys.Statistics;

/// <summary>From where to where the true value lies, were the survey repeated, in 95 of 100 cases.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>How sure every interval of this house is.</summary>
    public const double Confidence = 0.95;

    /// <summary>The share below the upper end: half of what is left out lies on each side.</summary>
    internal const double Upper = 1 - ((1 - Confidence) / 2);

    /// <summary>The interval that lies this far to both sides.</summary>
    internal static Interval Around(double middle, double reach) =>
        new(middle - reach, middle + reach);
}
