using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas.Approval;

namespace Labinov.Modules.Ideas;

/// <summary>
/// A new idea reaches its region only when the head of its lead unit stands behind it. What existed before needs no yes: it is told, not
/// proposed (decision 0140).
/// </summary>
public sealed partial class Idea
{
    private readonly List<UnitApproval> approvals = [];

    /// <summary>When the head of its unit said yes; null before that, and for what existed before it was written here.</summary>
    public DateTime? ApprovedAt { get; private set; }

    public IReadOnlyList<UnitApproval> Approvals => approvals;

    /// <summary>The next sending leads to the head of its unit, not to the region.</summary>
    public bool NeedsHead => Origin == IdeaOrigin.NewIdea && ApprovedAt is null;

    public bool IsHeadedBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(new Scope(ScopeKind.Unit, UnitId.Value), Role.UnitHead);
    }

    public bool MayApprove(Actor actor) => IsHeadedBy(actor) && State == IdeaState.AwaitingUnitHead;

    /// <summary>The head says yes here.</summary>
    public void Approve(Actor actor, SignedAs signed, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(signed);
        Require(IsHeadedBy(actor), "ideas.approval.rule.not-head");
        Require(State == IdeaState.AwaitingUnitHead, "ideas.approval.rule.not-awaiting");
        approvals.Add(UnitApproval.Here(Id, actor, signed, now));
        Approved(actor, ApprovedHow.Here, Role.UnitHead, now);
    }

    /// <summary>The head said yes on paper, and somebody who may speak for the unit brings the sheet.</summary>
    public void ApproveOnPaper(Actor actor, ApprovalSheet sheet, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var bringer = ApprovalSheet.Bringer(actor, UnitId, RegionId);
        Require(bringer is not null && sheet.UnitId == UnitId, "ideas.approval.rule.not-bringer");
        Require(State == IdeaState.AwaitingUnitHead, "ideas.approval.rule.not-awaiting");
        approvals.Add(UnitApproval.OnPaper(Id, actor, sheet, now));
        Approved(actor, ApprovedHow.OnPaper, bringer, now);
    }

    private void Approved(Actor actor, ApprovedHow how, Role? capacity, DateTime now)
    {
        ApprovedAt = now;
        Move(IdeaState.Submitted, actor, capacity, null, now);
        OpenToRegion(actor, capacity, now);
        Record(
            new IdeaApproved(Id, UnitId, RegionId, how)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    private void OpenToRegion(Actor actor, Role? capacity, DateTime now)
    {
        if (Audience is Audience.Unit or Audience.Lab)
        {
            Open(Audience.Region, actor, capacity, null, now);
        }
    }
}
