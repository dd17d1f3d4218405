using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>What pages read of a stage: its state and its days as the locus counts them.</summary>
public sealed record StageFacts(
    StageKind Kind,
    StageState State,
    DateOnly? PlannedFromOn,
    DateOnly? PlannedUntilOn,
    DateOnly? StartedOn,
    DateOnly? EndedOn
)
{
    /// <summary>Documentation runs beside the five and never tells where a lab stands.</summary>
    public bool IsMain => Kind != StageKind.Documentation;

    /// <summary>Days between plan and beginning: positive is late, negative early; null when one of the two is not known.</summary>
    public int? StartedLate => Between(PlannedFromOn, StartedOn);

    /// <summary>The same for the end.</summary>
    public int? EndedLate => Between(PlannedUntilOn, EndedOn);

    /// <summary>How many days ago it should have begun (or, while open, ended); null when nothing is overdue.</summary>
    public int? Overdue(DateOnly today) =>
        State switch
        {
            StageState.Planned when PlannedFromOn < today => Between(PlannedFromOn, today),
            StageState.Open when PlannedUntilOn < today => Between(PlannedUntilOn, today),
            _ => null,
        };

    private static int? Between(DateOnly? planned, DateOnly? actual) =>
        planned is { } plan && actual is { } day ? day.DayNumber - plan.DayNumber : null;
}

public enum Standing
{
    /// <summary>Nothing was opened yet.</summary>
    NotStarted,
    Running,

    /// <summary>The last stage has ended, the next has not begun.</summary>
    Between,
    Finished,

    /// <summary>A lab of before this house stood; the stage is the last one that the sources mention, if any.</summary>
    Past,
}

/// <summary>Where a lab stands now, in one word and one stage.</summary>
public sealed record LabStanding(Standing Is, StageFacts? Stage)
{
    public static LabStanding Of(IEnumerable<StageFacts> all)
    {
        var stages = all.Where(stage => stage.IsMain).OrderBy(stage => stage.Kind).ToList();
        if (stages.FindLast(stage => stage.State == StageState.Open) is { } open)
        {
            return new(Standing.Running, open);
        }

        if (stages.Exists(stage => stage.State == StageState.Unrecorded))
        {
            return new(Standing.Past, stages.FindLast(stage => stage.State == StageState.Closed));
        }

        var next = stages.Find(stage => stage.State == StageState.Planned);
        return next is null
                ? new(Standing.Finished, stages.FindLast(stage => stage.State == StageState.Closed))
            : stages.Exists(stage => stage.State == StageState.Closed) ? new(Standing.Between, next)
            : new(Standing.NotStarted, next);
    }
}
