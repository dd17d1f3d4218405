using Labinov.Data;

namespace Labinov.Modules.Ideas;

/// <summary>What the figures about ideas count, said once for all pages that show them.</summary>
public static class IdeaCounts
{
    /// <summary>Sent at least once: what never left its author's hands is nobody's business and is not counted.</summary>
    public static IQueryable<Idea> Received(this IQueryable<Idea> ideas) =>
        ideas.Where(idea => idea.SentAt != null);

    /// <summary>
    /// Tried, applied or made ordinary work at some time before the moment, whatever became of it afterwards. Two that had become one by then
    /// count once, at the one that took the other in.
    /// </summary>
    public static IQueryable<Idea> CarriedOutBefore(
        this IQueryable<Idea> ideas,
        LabinovDb db,
        DateTime moment
    ) =>
        ideas.Where(idea =>
            !(idea.HeadId != null && idea.StateSinceAt < moment)
            && (
                idea.Moves.Any(move =>
                    move.At < moment
                    && (
                        move.To == IdeaState.Trial
                        || move.To == IdeaState.Applied
                        || move.To == IdeaState.Embedded
                    )
                )
                || db.Ideas.Any(member =>
                    member.HeadId == idea.Id
                    && member.StateSinceAt < moment
                    && member.Moves.Any(move =>
                        move.At < moment
                        && (
                            move.To == IdeaState.Trial
                            || move.To == IdeaState.Applied
                            || move.To == IdeaState.Embedded
                        )
                    )
                )
            )
        );
}
