namespace Labinov.Modules.Ideas;

/// <summary>What the figures about ideas count, said once for all pages that show them.</summary>
public static class IdeaCounts
{
    /// <summary>Sent at least once: what never left its author's hands is nobody's business and is not counted.</summary>
    public static IQueryable<Idea> Received(this IQueryable<Idea> ideas) =>
        ideas.Where(idea => idea.SentAt != null);

    /// <summary>Tried, applied or made ordinary work at some time before the moment, whatever became of it afterwards.</summary>
    public static IQueryable<Idea> CarriedOutBefore(this IQueryable<Idea> ideas, DateTime moment) =>
        ideas.Where(idea =>
            idea.Moves.Any(move =>
                move.At < moment
                && (
                    move.To == IdeaState.Trial
                    || move.To == IdeaState.Applied
                    || move.To == IdeaState.Embedded
                )
            )
        );
}
