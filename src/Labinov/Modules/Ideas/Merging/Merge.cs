using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>
/// An idea was merged into another: who decided it, why, what was taken over, and whatever is needed to undo it to exactly the former state.
/// The rows are never deleted; an undone merge stays readable.
/// </summary>
public sealed partial class Merge : Entity<Merge>
{
    private readonly List<Taken> taken = [];
    private readonly List<MergeNotice> notices = [];

    public Id<Idea> SourceId { get; private init; }

    /// <summary>Into which; that one may have been merged itself since.</summary>
    public Id<Idea> TargetId { get; private init; }

    /// <summary>The how-manieth of its target: the order in which texts were put behind each other.</summary>
    public int Ordinal { get; private init; }

    public string Why { get; private init; } = "";

    [Personal("ideas.merge.kept.by", "ideas.merge.why", "people.until.deed")]
    public Id<Person>? ById { get; private init; }
    public Role? As { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>Where the source stood, and since when.</summary>
    public IdeaState FormerState { get; private init; }
    public DateTime FormerSinceAt { get; private init; }

    /// <summary>When the target's text had last been changed, before and after; null when nothing was taken over.</summary>
    public DateTime? EditedBeforeAt { get; private set; }
    public DateTime? EditedAfterAt { get; private set; }

    /// <summary>Null while merged, like the three below.</summary>
    public DateTime? UndoneAt { get; private set; }

    [Personal("ideas.merge.kept.by", "ideas.merge.why", "people.until.deed")]
    public Id<Person>? UndoneById { get; private set; }
    public Role? UndoneAs { get; private set; }
    public string? UndoneWhy { get; private set; }

    public IReadOnlyList<Taken> Taken => taken;
    public IReadOnlyList<MergeNotice> Notices => notices;

    private Merge() { }

    /// <summary>The source goes into the target. All ideas are loaded with their team, so that their rights can be asked.</summary>
    /// <param name="id">Made by the form.</param>
    /// <param name="members">What was merged into the source before: it goes along.</param>
    /// <param name="ordinal">One more than the last merge of the target had.</param>
    public static Merge Unite(
        Actor actor,
        Id<Merge> id,
        Idea source,
        Idea target,
        IEnumerable<Idea> members,
        int ordinal,
        IEnumerable<TakenField> take,
        string why,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(take);
        Require(WhyNot(actor, source, target, Clock.DayOf(now)));
        Require(string.IsNullOrWhiteSpace(why) ? "ideas.rule.say-why" : null);
        var merge = new Merge
        {
            Id = id,
            SourceId = source.Id,
            TargetId = target.Id,
            Ordinal = ordinal,
            Why = why.Trim(),
            ById = Of(actor),
            As = target.KeeperRole(actor),
            At = now,
            FormerState = source.State,
            FormerSinceAt = source.StateSinceAt,
        };
        merge.TakeOver(source, target, take, now);
        source.GoInto(target, actor, merge.Why, now);
        foreach (var member in members)
        {
            member.Follow(target.Id);
        }

        target.Tell(
            new IdeaTookIn(target.Id, source.Id)
            {
                By = actor.Person,
                At = now,
                As = merge.As,
            }
        );
        merge.Notify(actor, now, source, target);
        return merge;
    }

    /// <summary>The source stands again where it stood. What was said or done after the merge stays where it was said.</summary>
    /// <param name="family">All ideas with the source's head, the source among them.</param>
    /// <param name="later">The other merges into the same target that are in force, in any order, with what they took.</param>
    public void Undo(
        Actor actor,
        Idea source,
        Idea target,
        IReadOnlyCollection<Idea> family,
        IEnumerable<Merge> later,
        string why,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(family);
        ArgumentNullException.ThrowIfNull(later);
        Require(source.IsKeptBy(actor) ? null : "ideas.rule.not-keeper");
        Require(
            source.State == IdeaState.Merged && UndoneAt is null ? null : "ideas.merge.rule.undone"
        );
        Require(string.IsNullOrWhiteSpace(why) ? "ideas.rule.say-why" : null);
        (UndoneAt, UndoneById) = (now, Of(actor));
        (UndoneAs, UndoneWhy) = (source.KeeperRole(actor), why.Trim());
        GiveBack(
            target,
            [.. later.Where(merge => merge.Ordinal > Ordinal).OrderBy(merge => merge.Ordinal)]
        );
        foreach (var member in family.Where(member => IsBelow(member, family)))
        {
            member.Follow(source.Id);
        }

        source.ComeOut(FormerState, FormerSinceAt, actor, UndoneWhy, now);
        target.Tell(
            new IdeaLetGo(target.Id, source.Id)
            {
                By = actor.Person,
                At = now,
                As = UndoneAs,
            }
        );
        Notify(actor, now, source, target);
    }

    // Its people were told; whoever decided it about an idea of their own knows already.
    private void Notify(Actor actor, DateTime now, params ReadOnlySpan<Idea> ideas)
    {
        foreach (var idea in ideas)
        {
            notices.Add(new MergeNotice(Id, idea.Id, UndoneAt is not null, now, idea.IsOf(actor)));
        }
    }

    // Whether its way up leads through the source.
    private bool IsBelow(Idea member, IReadOnlyCollection<Idea> family)
    {
        var at = member.MergedIntoId;
        while (at is { } above)
        {
            if (above == SourceId)
            {
                return true;
            }

            at = family.FirstOrDefault(row => row.Id == above)?.MergedIntoId;
        }

        return false;
    }

    private static Id<Person>? Of(Actor actor) =>
        actor.Person is { } person ? new Id<Person>(person) : null;

    private static void Require(string? broken)
    {
        if (broken is not null)
        {
            throw new RuleBroken(broken);
        }
    }
}
