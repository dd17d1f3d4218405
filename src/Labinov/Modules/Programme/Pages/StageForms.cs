using Labinov.House;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The days that are agreed with the locus.</summary>
public sealed class PlanForm
{
    [Needed]
    public DateOnly? From { get; set; }

    [Needed]
    public DateOnly? Until { get; set; }
}

/// <summary>The first day, and why it begins though something of the check list is missing.</summary>
public sealed class OpenForm
{
    [Needed]
    public DateOnly? On { get; set; }

    [AtMost(LabStage.ReasonMax)]
    public string? Reason { get; set; }
}

/// <summary>The last day, and why it ends though something of the check list is missing.</summary>
public sealed class CloseForm
{
    [Needed]
    public DateOnly? On { get; set; }

    [AtMost(LabStage.ReasonMax)]
    public string? Reason { get; set; }
}

/// <summary>Why the lab does without the stage.</summary>
public sealed class SkipForm
{
    [Needed, AtMost(LabStage.ReasonMax)]
    public string? Reason { get; set; }
}

/// <summary>Why it is not over after all.</summary>
public sealed class ReopenForm
{
    [Needed, AtMost(LabStage.ReasonMax)]
    public string? Reason { get; set; }
}
