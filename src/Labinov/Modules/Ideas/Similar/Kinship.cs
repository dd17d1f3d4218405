using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>What the author of an idea says of it beside another one.</summary>
public enum KinSays
{
    /// <summary>The same idea: a wish to join the other or to be merged with it.</summary>
    Same,

    /// <summary>It follows the other, which keeps the credit; what is different here is told.</summary>
    Replicates,

    /// <summary>Another thing, and why.</summary>
    Different,
}

/// <summary>What somebody wishes whose idea is the same as another.</summary>
public enum KinWish
{
    /// <summary>To work on the other one, in its team.</summary>
    Join,

    /// <summary>That both become one, which whoever keeps them decides.</summary>
    Merge,
}

/// <summary>
/// What was said of one idea beside another, by those who write it. Saying anew takes the place of what was said before; the ledger keeps
/// that it was said, never the words.
/// </summary>
public sealed class Kinship : Entity<Kinship>
{
    public const int TextMax = 600;

    /// <summary>Whose author speaks.</summary>
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>Of which other one.</summary>
    public Id<Idea> OtherId { get; private init; }

    public KinSays Says { get; private set; }

    /// <summary>Null but for what is the same.</summary>
    public KinWish? Wish { get; private set; }

    /// <summary>Why it is different, what is different in the replica, or a word to the other's people.</summary>
    public string? Text { get; private set; }

    [Personal("ideas.kin.kept.said", "ideas.kin.why", "people.until.deed")]
    public Id<Person>? ById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>When the other's people took note of a wish to join; null while it waits, and for what waits for nobody.</summary>
    public DateTime? SeenAt { get; private set; }

    [Personal("ideas.kin.kept.seen", "ideas.kin.why", "people.until.deed")]
    public Id<Person>? SeenById { get; private set; }

    private Kinship() { }

    /// <param name="id">Made by the form.</param>
    /// <param name="idea">As loaded, for its rights.</param>
    public static Kinship Say(
        Actor actor,
        Id<Kinship> id,
        Idea idea,
        Id<Idea> other,
        KinSays says,
        string? text,
        DateTime now,
        KinWish? wish = null
    )
    {
        ArgumentNullException.ThrowIfNull(idea);
        Require(idea.Id != other, "ideas.kin.rule.itself");
        var kinship = new Kinship
        {
            Id = id,
            IdeaId = idea.Id,
            OtherId = other,
        };
        kinship.SayAnew(actor, idea, says, text, now, wish);
        return kinship;
    }

    public void SayAnew(
        Actor actor,
        Idea idea,
        KinSays says,
        string? text,
        DateTime now,
        KinWish? wish = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(idea);
        Require(MaySay(actor, idea), "ideas.rule.not-yours");
        Require(says == KinSays.Same || !string.IsNullOrWhiteSpace(text), "ideas.kin.rule.say-why");
        var said = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        var wished = says == KinSays.Same ? wish ?? KinWish.Merge : (KinWish?)null;
        if (ById?.Value == actor.Person && (Says, Text, Wish) == (says, said, wished))
        {
            // Sent once more: it stands there already.
            return;
        }

        (Says, Text, Wish) = (says, said, wished);
        (ById, At) = (new Id<Person>(actor.Person!.Value), now);
        (SeenAt, SeenById) = (null, null);
        Record(new IdeaLikened(IdeaId, OtherId, says) { By = actor.Person, At = now });
    }

    /// <summary>Those who write the idea, as long as it has not ended.</summary>
    public static bool MaySay(Actor actor, Idea idea)
    {
        ArgumentNullException.ThrowIfNull(idea);
        return idea.IsWrittenBy(actor) && !idea.State.IsEnded();
    }

    /// <summary>Those who carry or keep the other one.</summary>
    public static bool MaySee(Actor actor, Idea other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.IsOf(actor) || other.IsKeptBy(actor);
    }

    /// <summary>Somebody of the other idea has read the wish and speaks with its author.</summary>
    public void See(Actor actor, Idea other, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(other);
        Require(other.Id == OtherId && MaySee(actor, other), "ideas.rule.not-keeper");
        Require(Says == KinSays.Same, "ideas.kin.rule.no-wish");
        if (SeenAt is null)
        {
            (SeenAt, SeenById) = (now, new Id<Person>(actor.Person!.Value));
            Record(new WishToJoinSeen(IdeaId, OtherId) { By = actor.Person, At = now });
        }
    }

    /// <summary>Somebody of the other idea takes the one who wishes to join into its team, from where it may be written on.</summary>
    /// <param name="other">As loaded, with its team.</param>
    public void TakeIn(Actor actor, Idea other, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(other);
        Require(other.Id == OtherId && MaySee(actor, other), "ideas.rule.not-keeper");
        Require(
            Says == KinSays.Same && Wish == KinWish.Join && ById is not null,
            "ideas.kin.rule.no-wish"
        );
        Require(!other.State.IsEnded(), "ideas.rule.ended");
        if (other.Team.Any(member => member.PersonId == ById))
        {
            // Sent once more: there already.
            return;
        }

        other.Join(ById!.Value, now);
        Record(new WishToJoinGranted(IdeaId, OtherId) { By = actor.Person, At = now });
        if (SeenAt is null)
        {
            (SeenAt, SeenById) = (now, new Id<Person>(actor.Person!.Value));
        }
    }

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
