using Labinov.House;

namespace Labinov.Modules.Ideas;

/// <summary>Who sees an idea. Opened and closed by those who keep it; <c>docs/visibility.md</c> says which field each audience reads.</summary>
public sealed partial class Idea
{
    private readonly List<AudienceMove> audienceMoves = [];

    public Audience Audience { get; private set; }

    /// <summary>When it was last opened to the public; null while it is not.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>Held back from other regions and the public before this day, whatever the audience: a patent, say.</summary>
    public DateOnly? EmbargoUntilOn { get; private set; }

    public string? EmbargoReason { get; private set; }

    public IReadOnlyList<AudienceMove> AudienceMoves => audienceMoves;

    /// <summary>Launched, or claims to be and waits to be accepted.</summary>
    public bool IsPublishable =>
        State.IsLaunched() || (State == IdeaState.Submitted && StandsAt is not null);

    /// <summary>A stranger reads it on this day.</summary>
    public bool IsPublicOn(DateOnly today) =>
        Audience == Audience.Public && (EmbargoUntilOn is not { } until || until <= today);

    /// <summary>
    /// Accepts what its author claims, if it still waits for that, and opens it to everybody. An idea that is not launched stays inside
    /// its region: publishing needs something that people can go and see.
    /// </summary>
    /// <param name="word">A word to its author; may be empty.</param>
    public void Publish(Actor actor, DateTime now, string? word = null, Embargo? embargo = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsKeptBy(actor), "ideas.rule.not-keeper");
        Require(!State.IsWithAuthor(), "ideas.rule.not-sent");
        Require(!State.IsEnded(), "ideas.rule.ended");
        Require(IsPublishable, "ideas.rule.not-launched");
        Require(MayPublish(actor), "ideas.rule.already-public");
        var capacity = Capacity(actor, Keepers);
        if (State == IdeaState.Submitted)
        {
            Move(StandsAt!.Value, actor, capacity, null, now);
        }

        (EmbargoUntilOn, EmbargoReason) = (embargo?.UntilOn, embargo?.Reason);
        Open(Audience.Public, actor, capacity, embargo?.Reason, now);
        PublishedAt = now;
        if (!string.IsNullOrWhiteSpace(word))
        {
            Say(WordOn.Published, word.Trim(), actor, capacity, now);
        }

        Record(
            new IdeaPublished(Id, State, EmbargoUntilOn, IsOf(actor))
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>Takes it from the public back to its region. Where it stands does not change.</summary>
    public void Unpublish(Actor actor, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsKeptBy(actor), "ideas.rule.not-keeper");
        Require(Audience == Audience.Public, "ideas.rule.not-public");
        var why = Said(reason);
        var capacity = Capacity(actor, Keepers);
        Open(Audience.Region, actor, capacity, why, now);
        (PublishedAt, EmbargoUntilOn, EmbargoReason) = (null, null, null);
        Say(WordOn.Unpublished, why, actor, capacity, now);
        Record(
            new IdeaUnpublished(Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    private void Open(Audience to, Actor actor, Role? capacity, string? why, DateTime now)
    {
        audienceMoves.Add(new AudienceMove(Id, Audience, to, actor, capacity, why, now));
        Audience = to;
    }
}

/// <summary>Held back until a day, with a reason that its people read.</summary>
public sealed record Embargo
{
    public Embargo(DateOnly untilOn, string reason, DateOnly today)
    {
        if (untilOn <= today)
        {
            throw new RuleBroken("ideas.rule.embargo-passed");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBroken("ideas.rule.say-why");
        }

        (UntilOn, Reason) = (untilOn, reason.Trim());
    }

    public DateOnly UntilOn { get; }
    public string Reason { get; }
}
