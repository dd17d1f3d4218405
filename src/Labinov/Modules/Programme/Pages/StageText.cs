using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Where a lab and its stages stand, said in words.</summary>
public static class StageText
{
    public static string Standing(this Words words, LabStanding standing)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(standing);
        return standing switch
        {
            { Is: Programme.Standing.Past, Stage: null } => words["programme.standing.past.none"],
            { Stage: { } stage } => words[
                ProgrammeText.KeyOf(standing.Is),
                words.Of(stage.Kind)
            ].Value,
            _ => words.Of(standing.Is),
        };
    }

    /// <summary>Colour of the badge beside the words.</summary>
    public static string Badge(this LabStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.Is switch
        {
            Programme.Standing.Running => Colour(standing.Stage!.Kind),
            Programme.Standing.Finished => "pandan",
            Programme.Standing.Past => "muted",
            _ => "nila",
        };
    }

    /// <summary>Actual days where known, else the plan, marked as such; null when nothing is known.</summary>
    public static string? Days(this Words words, StageFacts stage)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stage);
        if (stage.State is StageState.Open && stage.StartedOn is { } start)
        {
            return words["programme.days.since", Formats.ShortDay(start)].Value;
        }

        if (words.Range(stage.StartedOn, stage.EndedOn) is { } actual)
        {
            return actual;
        }

        return
            stage.State == StageState.Planned
            && words.Range(stage.PlannedFromOn, stage.PlannedUntilOn) is { } plan
            ? words["programme.days.planned", plan].Value
            : null;
    }

    /// <summary>Late, early or in time, for the beginning and the end; empty where plan or deed is not known.</summary>
    public static IEnumerable<string> Slips(this Words words, StageFacts stage, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(stage);
        if (stage.StartedLate is { } start)
        {
            yield return words.Slip("programme.slip.start.", start);
        }

        if (stage.EndedLate is { } end)
        {
            yield return words.Slip("programme.slip.end.", end);
        }

        if (stage.Overdue(today) is { } days)
        {
            yield return words.Many(
                stage.State == StageState.Open
                    ? "programme.slip.end.overdue"
                    : "programme.slip.start.overdue",
                days
            );
        }
    }

    public static List<Petal> Petals(
        this Words words,
        IEnumerable<StageFacts> stages,
        bool dated,
        Func<StageKind, string>? href = null
    )
    {
        ArgumentNullException.ThrowIfNull(words);
        return
        [
            .. stages
                .OrderBy(stage => stage.Kind)
                .Select(stage => new Petal(
                    ProgrammeLinks.Code(stage.Kind),
                    words.Of(stage.Kind),
                    stage.State switch
                    {
                        StageState.Closed => PetalState.Done,
                        StageState.Open => PetalState.Here,
                        StageState.Planned => PetalState.ToCome,
                        StageState.Skipped => PetalState.Skipped,
                        _ => PetalState.Unknown,
                    },
                    words.Of(stage.State),
                    dated ? words.Days(stage) : null,
                    href?.Invoke(stage.Kind)
                )),
        ];
    }

    public static string Colour(StageKind kind) =>
        kind switch
        {
            StageKind.DrumUp => "mengkudu",
            StageKind.Diagnose => "kunyit",
            StageKind.Design => "nila",
            StageKind.Deliver => "pandan",
            StageKind.Display => "manggis",
            _ => "soga",
        };

    private static string Slip(this Words words, string key, int days) =>
        days switch
        {
            0 => words[key + "in-time"].Value,
            > 0 => words.Many(key + "late", days),
            _ => words.Many(key + "early", -days),
        };
}
