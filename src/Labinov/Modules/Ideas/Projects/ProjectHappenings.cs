using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Ideas.Projects;

/// <summary>A list of training projects was brought into a lab as candidates.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProjectsBrought(Id<ProjectList> List, Id<Lab> Lab, int Brought, int Rejected)
    : Happening
{
    public override Guid Subject => List.Value;
}

/// <summary>Its candidates were taken back, but for those that a unit had answered.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProjectsTakenBack(Id<ProjectList> List, int Gone) : Happening
{
    public override Guid Subject => List.Value;
}

/// <summary>A unit took a training project as its idea.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProjectAdopted(Id<LeadershipProject> Project, Id<Idea> Idea) : Happening
{
    public override Guid Subject => Project.Value;
}

/// <summary>A unit does not take it now.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProjectLeft(Id<LeadershipProject> Project) : Happening
{
    public override Guid Subject => Project.Value;
}
