using System.Globalization;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui.Words;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>Words and scores of this room as the reader's language writes them.</summary>
internal static class ReadinessText
{
    public static string Of(this Words words, ReadinessLevel level) =>
        words[
            level switch
            {
                ReadinessLevel.NotReady => "surveys.readiness.level.1",
                ReadinessLevel.FairlyReady => "surveys.readiness.level.2",
                ReadinessLevel.Ready => "surveys.readiness.level.3",
                _ => "surveys.readiness.level.4",
            }
        ].Value;

    public static string Of(this Words words, AssessmentState? state) =>
        words[
            state switch
            {
                null => "surveys.readiness.state.none",
                AssessmentState.Draft => "surveys.readiness.state.draft",
                AssessmentState.Submitted => "surveys.readiness.state.submitted",
                AssessmentState.Returned => "surveys.readiness.state.returned",
                AssessmentState.Reopened => "surveys.readiness.state.reopened",
                _ => "surveys.readiness.state.validated",
            }
        ].Value;

    /// <summary>Green when it is finished, turmeric while somebody waits, blue while it is written, red when it came back.</summary>
    public static string Colour(AssessmentState? state) =>
        state switch
        {
            AssessmentState.Validated => "pandan",
            AssessmentState.Submitted or AssessmentState.Reopened => "kunyit",
            AssessmentState.Returned => "mengkudu",
            // Not begun is no mistake.
            AssessmentState.Draft => "nila",
            _ => "muted",
        };

    /// <summary>What happened, and which score it carried; of what was sent back the score is no result.</summary>
    public static string Move(this Words words, AssessmentState to, int tenths) =>
        to switch
        {
            AssessmentState.Submitted => words["surveys.readiness.move.submitted", Points(tenths)],
            AssessmentState.Returned => words["surveys.readiness.move.returned"],
            AssessmentState.Reopened => words["surveys.readiness.move.reopened", Points(tenths)],
            _ => words["surveys.readiness.move.validated", Points(tenths)],
        };

    public static string Of(this Words words, ReadinessAspect aspect) =>
        words[
            aspect switch
            {
                ReadinessAspect.Leadership => "surveys.readiness.aspect.leadership",
                ReadinessAspect.Organisation => "surveys.readiness.aspect.organisation",
                ReadinessAspect.People => "surveys.readiness.aspect.people",
                _ => "surveys.readiness.aspect.implementation",
            }
        ].Value;

    public static string Score(this Words words, int score) =>
        words[
            score switch
            {
                1 => "surveys.readiness.score.1",
                2 => "surveys.readiness.score.2",
                3 => "surveys.readiness.score.3",
                _ => "surveys.readiness.score.4",
            }
        ].Value;

    /// <summary><c>68,8</c>.</summary>
    public static string Points(int tenths) =>
        (tenths / 10.0).ToString("0.0", CultureInfo.CurrentCulture);

    /// <summary><c>68,8 · Siap</c>; a dash where there is none yet.</summary>
    public static string Result(this Words words, int? tenths, ReadinessLevel? level) =>
        tenths is { } found && level is { } reached
            ? $"{Points(found)} · {words.Of(reached)}"
            : "–";
}
