using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Choosing;

/// <summary>The ideas of one lab that its deciders choose among, many at once.</summary>
public static class ChoosableIdeas
{
    /// <summary>So many are shown and decided at once: more than one lab usually has, and still one page.</summary>
    public const int Most = 250;

    /// <summary>Where a choice may start from, those that wait longest first in the mind of whoever decides.</summary>
    public static IReadOnlyList<IdeaState> Beginnings { get; } =
    [IdeaState.Submitted, IdeaState.Reserve, IdeaState.Selected];

    /// <summary>Who decides somewhere in this lab; each idea asks once more (<see cref="Idea.IsKeptBy"/>).</summary>
    public static bool MayDecide(LabFacts lab, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(lab);
        ArgumentNullException.ThrowIfNull(actor);
        return DecidesAll(lab, actor) || DecidesRegion(lab, actor);
    }

    /// <summary>Those that the actor may decide about now; the same rule as <see cref="Idea.MayChoose"/>, asked of the database.</summary>
    public static IQueryable<Idea> ChoosableBy(
        this IQueryable<Idea> ideas,
        LabinovDb db,
        LabFacts lab,
        Actor actor,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        var kept = ideas
            .VisibleTo(db, actor, today)
            .Where(idea =>
                idea.LabId == lab.Id
                && idea.Origin == IdeaOrigin.NewIdea
                && Beginnings.Contains(idea.State)
                && (idea.AppealedAt == null || idea.AppealAnsweredAt != null)
            );
        return DecidesAll(lab, actor) ? kept : kept.Where(idea => idea.RegionId == lab.RegionId);
    }

    private static bool DecidesAll(LabFacts lab, Actor actor) =>
        actor.IsNational(Role.ProgrammeManager)
        || actor.IsIn(
            new Scope(ScopeKind.Lab, lab.Id.Value),
            Role.LocusCoordinator,
            Role.LabCoordinator,
            Role.ProgrammeManager
        );

    private static bool DecidesRegion(LabFacts lab, Actor actor) =>
        actor.IsIn(
            new Scope(ScopeKind.Region, lab.RegionId.Value),
            Role.LocusCoordinator,
            Role.InnovationAdmin
        );
}
