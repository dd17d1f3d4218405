using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>A lab asked its units how ready they are.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ReadinessAsked(Id<ReadinessCall> Call, Id<Lab> Lab, DateOnly Until) : Happening
{
    // Not the lab itself: its public page tells what happened to it, and this is told inside only.
    public override Guid Subject => Call.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ReadinessSubmitted(
    Id<Assessment> Assessment,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Assessment.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ReadinessValidated(
    Id<Assessment> Assessment,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Assessment.Value;
}

/// <summary>Those who validate gave it back to the unit; why stands with the assessment.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ReadinessReturned(
    Id<Assessment> Assessment,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Assessment.Value;
}

/// <summary>Its final score was taken back; why stands with the assessment.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ReadinessReopened(
    Id<Assessment> Assessment,
    Id<Lab> Lab,
    Id<Organisation> Unit
) : Happening
{
    public override Guid Subject => Assessment.Value;
}

/// <summary>A document was brought as evidence; its name stands with the assessment.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ReadinessEvidenceAdded(
    Id<Assessment> Assessment,
    Id<Lab> Lab,
    Id<Organisation> Unit,
    Id<EvidenceFile> File
) : Happening
{
    public override Guid Subject => Assessment.Value;
}

/// <summary>A document was taken away while the assessment was with the unit.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ReadinessEvidenceRemoved(
    Id<Assessment> Assessment,
    Id<Lab> Lab,
    Id<Organisation> Unit,
    Id<EvidenceFile> File
) : Happening
{
    public override Guid Subject => Assessment.Value;
}
