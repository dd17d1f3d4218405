using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Gallery.Voices;

/// <summary>
/// What a person says about an innovation, in plain text under their name. Never deleted: its author may withdraw it, whoever answers for
/// the region may take it down with a reason that everybody reads.
/// </summary>
public sealed class Comment : Entity<Comment>
{
    public const int TextMax = 2000;
    public const int ReasonMax = 500;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "comment";

    private static readonly Role[] OfRegion = [Role.LocusCoordinator, Role.InnovationAdmin];
    private static readonly Role[] OfLab =
    [
        Role.LocusCoordinator,
        Role.LabCoordinator,
        Role.ProgrammeManager,
    ];

    /// <summary>What addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Idea> IdeaId { get; private set; }

    /// <summary>Name and unit are read from the person: when they are erased there, only the deed stays here.</summary>
    [Personal("gallery.kept.comment", "gallery.why.comment", "gallery.until.comment")]
    public Id<Person> AuthorId { get; private set; }

    [Personal("gallery.kept.comment", "gallery.why.comment", "gallery.until.comment")]
    public string Text { get; private set; } = "";

    public DateTime At { get; private set; }

    public CommentState State { get; private set; }

    /// <summary>When it was withdrawn or taken down; null while shown.</summary>
    public DateTime? HiddenAt { get; private set; }

    /// <summary>Who took it down; null while shown and when its author withdrew it, like the two below.</summary>
    public Id<Person>? HiddenById { get; private set; }
    public Role? HiddenAs { get; private set; }

    /// <summary>The reason, for everybody to read.</summary>
    public string? HiddenWhy { get; private set; }

    private Comment() { }

    /// <param name="id">Made by the form, so that a form sent twice says it once.</param>
    public static Comment Say(
        Actor actor,
        Id<Comment> id,
        int number,
        Id<Idea> idea,
        string text,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(actor.Person is not null, "gallery.rule.sign-in");
        Require(!string.IsNullOrWhiteSpace(text), "gallery.rule.empty");
        return new()
        {
            Id = id,
            Number = number,
            IdeaId = idea,
            AuthorId = new Id<Person>(actor.Person!.Value),
            Text = text.Trim(),
            At = now,
        };
    }

    public bool IsBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Person == AuthorId.Value;
    }

    /// <summary>Those who also decide about the innovation itself.</summary>
    public static bool MayTakeDown(Actor actor, Id<Region>? region, Id<Lab>? lab) =>
        CapacityOf(actor, region, lab) is not null;

    /// <summary>Its author no longer says so. A keystroke, no decision: the ledger stays silent.</summary>
    public void Withdraw(Actor actor, DateTime now)
    {
        Require(IsBy(actor), "gallery.rule.not-yours");
        Require(State == CommentState.Shown, "gallery.rule.hidden-already");
        (State, HiddenAt) = (CommentState.Withdrawn, now);
    }

    /// <param name="region">The region of the innovation.</param>
    /// <param name="lab">The lab in which it was born.</param>
    public void TakeDown(Actor actor, Id<Region>? region, Id<Lab>? lab, string reason, DateTime now)
    {
        var capacity = CapacityOf(actor, region, lab);
        Require(capacity is not null, "gallery.rule.not-keeper");
        Require(State == CommentState.Shown, "gallery.rule.hidden-already");
        Require(!string.IsNullOrWhiteSpace(reason), "gallery.rule.say-why");
        (State, HiddenAt, HiddenAs) = (CommentState.TakenDown, now, capacity);
        HiddenById = actor.Person is { } person ? new Id<Person>(person) : null;
        HiddenWhy = reason.Trim();
        Record(
            new CommentTakenDown(Id, IdeaId)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    private static Role? CapacityOf(Actor actor, Id<Region>? region, Id<Lab>? lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (region is { } here)
        {
            foreach (var role in OfRegion)
            {
                if (actor.IsIn(new Scope(ScopeKind.Region, here.Value), role))
                {
                    return role;
                }
            }
        }

        if (lab is { } born)
        {
            foreach (var role in OfLab)
            {
                if (actor.IsIn(new Scope(ScopeKind.Lab, born.Value), role))
                {
                    return role;
                }
            }
        }

        return actor.IsNational(Role.ProgrammeManager) ? Role.ProgrammeManager : null;
    }

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}

public enum CommentState
{
    Shown,

    /// <summary>By its author.</summary>
    Withdrawn,

    /// <summary>By whoever answers for the region, with a reason.</summary>
    TakenDown,
}
