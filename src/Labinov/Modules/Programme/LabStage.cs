using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>One stage of one lab. Its dates are days as the locus counts them; lengths are never assumed, stages may overlap.</summary>
public sealed class LabStage
{
    public const int ReasonMax = 300;

    public Id<Lab> LabId { get; private set; }
    public StageKind Kind { get; private set; }
    public StageState State { get; private set; }
    public DateOnly? PlannedFromOn { get; private set; }
    public DateOnly? PlannedUntilOn { get; private set; }
    public DateOnly? StartedOn { get; private set; }

    /// <summary>Null while open, and for stages of the past whose end was not published.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it was skipped, opened again, or ended before all was done.</summary>
    public string? Reason { get; private set; }

    /// <summary>Why it began though something of the check list was missing.</summary>
    public string? OpenedReason { get; private set; }

    private LabStage() { }

    public static LabStage ToCome(StageKind kind) =>
        new() { Kind = kind, State = StageState.Planned };

    /// <summary>A stage of the past of which the sources tell nothing.</summary>
    public static LabStage WithoutRecord(StageKind kind) =>
        new() { Kind = kind, State = StageState.Unrecorded };

    /// <summary>A stage of the past; dates as far as published.</summary>
    public static LabStage Past(StageKind kind, DateOnly? from, DateOnly? until) =>
        new()
        {
            Kind = kind,
            State = StageState.Closed,
            StartedOn = from,
            EndedOn = until,
        };

    internal void Plan(DateOnly from, DateOnly until) =>
        (PlannedFromOn, PlannedUntilOn) = (from, until);

    internal void Open(DateOnly on, string? reason) =>
        (State, StartedOn, EndedOn, Reason, OpenedReason) = (
            StageState.Open,
            on,
            null,
            null,
            reason
        );

    internal void Close(DateOnly on, string? reason) =>
        (State, EndedOn, Reason) = (StageState.Closed, on, reason);

    internal void Skip(string reason) => (State, Reason) = (StageState.Skipped, reason);

    internal void Reopen(string reason) =>
        (State, EndedOn, Reason) = (StageState.Open, null, reason);
}

/// <summary>The 5D, and the documentation that runs beside all of them.</summary>
public enum StageKind
{
    DrumUp,
    Diagnose,
    Design,
    Deliver,
    Display,
    Documentation,
}

public enum StageState
{
    Planned,
    Open,
    Closed,
    Skipped,

    /// <summary>A lab of the past whose sources say nothing of this stage. Not the same as skipped.</summary>
    Unrecorded,
}

internal sealed class LabStageTable : IEntityTypeConfiguration<LabStage>
{
    public void Configure(EntityTypeBuilder<LabStage> builder)
    {
        builder.HasKey(stage => new { stage.LabId, stage.Kind });
        builder.Property(stage => stage.Reason).HasMaxLength(LabStage.ReasonMax);
        builder.Property(stage => stage.OpenedReason).HasMaxLength(LabStage.ReasonMax);
    }
}
