using System.Globalization;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Words and figures of this module as the reader's language writes them.</summary>
public static class SurveysText
{
    public static string Of(this Words words, SurveyState state) =>
        words["surveys.survey-state." + state.ToString().ToLowerInvariant()].Value;

    public static string Of(this Words words, SurveyWave wave) =>
        words["surveys.survey-wave." + wave.ToString().ToLowerInvariant()].Value;

    /// <summary>What one answer reads: a point of agreement, yes or no, or the choice's own text.</summary>
    public static string Answer(this Words words, SurveyItem item, string value) =>
        item.Kind switch
        {
            ItemKind.Likert => words["surveys.point." + value].Value,
            ItemKind.YesNo => words[value == SurveyItem.Yes ? "surveys.yes" : "surveys.no"].Value,
            _ => item.Choices?.FirstOrDefault(choice => choice.Code == value)?.Text.ToString()
                ?? value,
        };

    /// <summary>Two digits after the comma: <c>3,42</c>.</summary>
    public static string Figure(double? value) =>
        value is not { } figure ? "–"
        : double.IsInfinity(figure) ? "∞"
        : figure.ToString("0.00", CultureInfo.CurrentCulture);

    /// <summary>With its sign: <c>+0,42</c>.</summary>
    public static string Change(double? value) =>
        value is { } figure ? figure.ToString("+0.00;−0.00;0.00", CultureInfo.CurrentCulture) : "–";

    /// <summary>A probability: three digits, and never 0.</summary>
    public static string P(double? value) =>
        value switch
        {
            null => "–",
            < 0.001 => "< " + 0.001.ToString("0.000", CultureInfo.CurrentCulture),
            { } p => p.ToString("0.000", CultureInfo.CurrentCulture),
        };

    public static string Range(Statistics.Interval interval) =>
        $"{Figure(interval.Low)} – {Figure(interval.High)}";

    /// <summary>The days on which it is asked.</summary>
    public static string Days(SurveyFacts survey) =>
        Formats.Days(
            survey.OpensOn,
            survey.EndsOn < survey.OpensOn ? survey.OpensOn : survey.EndsOn
        );

    public static string Badge(SurveyState state) =>
        state switch
        {
            SurveyState.Open => "pandan",
            SurveyState.Coming => "kunyit",
            _ => "muted",
        };
}
