using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Problems;

/// <summary>A unit said what should be otherwise.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProblemDescribed(Id<Problem> Problem, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Problem.Value;
}

/// <summary>It is not worked on.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProblemSetAside(Id<Problem> Problem, AsideReason Reason) : Happening
{
    public override Guid Subject => Problem.Value;
}

/// <summary>It is worked on again.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProblemTakenUp(Id<Problem> Problem) : Happening
{
    public override Guid Subject => Problem.Value;
}
