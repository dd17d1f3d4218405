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
