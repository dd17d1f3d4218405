using System.Globalization;
using Labinov.Modules.Ideas;
using Labinov.Modules.Screening.Results;
using Labinov.Modules.Screening.Statistics;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Words and figures of this module as the reader's language writes them.</summary>
public static class ScreeningText
{
    public static string Of(this Words words, Enum value) => words[KeyOf(value)].Value;

    public static string KeyOf(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
            {
                Quality => "screening.quality.",
                QualityCheck => "screening.qualitycheck.",
                CheckAnswer => "screening.checkanswer.",
                Accord => "screening.accord.",
                ReviewsShown => "screening.reviewsshown.",
                ReviewOrder => "screening.revieworder.",
                ResultsShown => "screening.resultsshown.",
                _ => throw new ArgumentOutOfRangeException(nameof(value)),
            } + IdeaWords.Kebab(value.ToString());
    }

    public static IEnumerable<Choice> Choices<T>(this Words words)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new Choice($"{value}", words.Of(value)));

    /// <summary>Points or logits with two digits: <c>3,45</c>.</summary>
    public static string Figure(double? value) =>
        value?.ToString("0.00;−0.00;0.00", CultureInfo.CurrentCulture) ?? "–";

    /// <summary>With its sign: <c>+0,40</c>.</summary>
    public static string Signed(double value) =>
        value.ToString("+0.00;−0.00;0.00", CultureInfo.CurrentCulture);

    /// <summary>Hundredths of a point as points: <c>1,5</c>.</summary>
    public static string Points(int hundredths) =>
        (hundredths / 100.0).ToString("0.##", CultureInfo.CurrentCulture);

    /// <summary>The time of the day, as the locus tells it: <c>09.30</c>.</summary>
    public static string At(DateTime utc, string zone) =>
        TimeZoneInfo
            .ConvertTimeBySystemTimeZoneId(utc, zone)
            .ToString(
                CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en" ? "HH:mm" : "HH.mm",
                CultureInfo.InvariantCulture
            );

    public static string Badge(Accord accord) =>
        accord switch
        {
            Accord.Agree => "badge badge-pandan",
            Accord.DifferSomewhat => "badge badge-kunyit",
            Accord.Talk => "badge badge-mengkudu",
            _ => "badge badge-muted",
        };

    /// <summary>What an alpha tells, by Krippendorff's own bounds.</summary>
    public static string AlphaKey(double? alpha) =>
        alpha switch
        {
            null => "screening.alpha.none",
            >= Krippendorff.Reliable => "screening.alpha.reliable",
            >= Krippendorff.Tentative => "screening.alpha.tentative",
            _ => "screening.alpha.low",
        };

    /// <summary>From here on a judge is called severe or mild, in points.</summary>
    private const double Noticeable = 0.25;

    public static string SeverityKey(double? effect) =>
        effect switch
        {
            null => "screening.severity.unknown",
            <= -Noticeable => "screening.severity.severe",
            >= Noticeable => "screening.severity.mild",
            _ => "screening.severity.even",
        };
}
