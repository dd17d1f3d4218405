using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme;

/// <summary>A year's programme was opened.</summary>
[SeenOutside(Outside.Shown)]
public sealed record RoundOpened(Id<Round> Round, int Year) : Happening
{
    public override Guid Subject => Round.Value;
}

/// <summary>What a round promises, who pays, or when regions may apply was told anew.</summary>
[SeenOutside(Outside.Shown)]
public sealed record RoundFramed(Id<Round> Round) : Happening
{
    public override Guid Subject => Round.Value;
}

/// <summary>A region became a locus.</summary>
[SeenOutside(Outside.Shown)]
public sealed record LabSelected(Id<Lab> Lab, Id<Region> Region, Id<Round> Round) : Happening
{
    public override Guid Subject => Lab.Value;
}

[SeenOutside(Outside.Shown)]
public sealed record StagePlanned(Id<Lab> Lab, StageKind Stage, DateOnly From, DateOnly Until)
    : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>How many lines of the check list were still open that day; why it began nevertheless stands on the stage.</summary>
[SeenOutside(Outside.Shown)]
public sealed record StageOpened(Id<Lab> Lab, StageKind Stage, DateOnly On, int Missing = 0)
    : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>How many lines of the check list were still open that day; why it ended nevertheless stands on the stage.</summary>
[SeenOutside(Outside.Shown)]
public sealed record StageClosed(Id<Lab> Lab, StageKind Stage, DateOnly On, int Missing = 0)
    : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>The reason stands on the stage.</summary>
[SeenOutside(Outside.Shown)]
public sealed record StageSkipped(Id<Lab> Lab, StageKind Stage) : Happening
{
    public override Guid Subject => Lab.Value;
}

/// <summary>The reason stands on the stage.</summary>
[SeenOutside(Outside.Shown)]
public sealed record StageReopened(Id<Lab> Lab, StageKind Stage) : Happening
{
    public override Guid Subject => Lab.Value;
}
