using Labinov.House;

namespace Labinov.Modules.Ideas.Merging;

/// <content>What may become one.</content>
public sealed partial class Merge
{
    /// <summary>Key of why the source cannot go into the target; null when it can.</summary>
    public static string? WhyNot(Actor actor, Idea source, Idea target, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return source.Id == target.Id ? "ideas.merge.rule.itself"
            : !source.IsKeptBy(actor) || !target.IsKeptBy(actor) ? "ideas.merge.rule.not-keeper"
            : source.RegionId != target.RegionId ? "ideas.merge.rule.other-region"
            : source.SentAt is null || target.SentAt is null ? "ideas.merge.rule.not-sent"
            : source.State.IsEnded() ? "ideas.merge.rule.source-ended"
            : target.State.IsEnded() ? "ideas.merge.rule.target-ended"
            : source.Audience == Audience.Public && !target.IsPublicOn(today)
                ? "ideas.merge.rule.hides"
            : null;
    }
}
