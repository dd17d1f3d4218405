using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Proposals;

/// <summary>A citizen brought something.</summary>
[SeenOutside(Outside.Counted)]
public sealed record ProposalSent(Id<Proposal> Proposal, Id<Region> Region, ProposalKind Kind)
    : Happening
{
    public override Guid Subject => Proposal.Value;
}

/// <summary>An office was asked to answer.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record ProposalForwarded(Id<Proposal> Proposal, Id<Organisation> Unit) : Happening
{
    public override Guid Subject => Proposal.Value;
}

/// <summary>The citizen reads an answer from now on.</summary>
[SeenOutside(Outside.Counted)]
public sealed record ProposalAnswered(Id<Proposal> Proposal, ProposalState State) : Happening
{
    public override Guid Subject => Proposal.Value;
}

/// <summary>Everybody reads it from now on, as edited for that; neither here nor there stands who sent it.</summary>
[SeenOutside(Outside.Shown)]
public sealed record ProposalPublished(Id<Proposal> Proposal) : Happening
{
    public override Guid Subject => Proposal.Value;
}

/// <summary>It is no longer on the public list.</summary>
[SeenOutside(Outside.Shown)]
public sealed record ProposalTakenDown(Id<Proposal> Proposal) : Happening
{
    public override Guid Subject => Proposal.Value;
}
