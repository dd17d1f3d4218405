using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Applications;

/// <summary>By what the applications to a round are judged was published, or changed before anybody was judged by it.</summary>
[SeenOutside(Outside.Shown)]
public sealed record CriteriaPublished(Id<Round> Round) : Happening
{
    public override Guid Subject => Round.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ApplicationBegun(
    Id<Application> Application,
    Id<Round> Round,
    Id<Region> Region
) : Happening
{
    public override Guid Subject => Application.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ApplicationSubmitted(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}

/// <summary>The reason stands on the application.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ApplicationWithdrawn(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}

/// <summary>The region took a withdrawn application up again, as a draft.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ApplicationResumed(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ApplicationScored(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}

/// <summary>Its lab tells the public.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ApplicationSelected(Id<Application> Application, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Application.Value;
}

/// <summary>The explanation stands on the application.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ApplicationNotSelected(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}

/// <summary>A refusal was undone; the reason stands on the application.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ApplicationTakenUpAgain(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record ApplicationAnswerRead(Id<Application> Application) : Happening
{
    public override Guid Subject => Application.Value;
}
