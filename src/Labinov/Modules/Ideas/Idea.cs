using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>
/// An idea until launched, an innovation from then on. Owned by an office (this file), stands somewhere (<c>Idea.States.cs</c>), is seen
/// by somebody (<c>Idea.Visibility.cs</c>): three different things.
/// </summary>
public sealed partial class Idea : Entity<Idea>
{
    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "idea";

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public IdeaOrigin Origin { get; private set; }

    /// <summary>The region that owns it, counted once; null for ministries and state companies.</summary>
    public Id<Region>? RegionId { get; private set; }

    /// <summary>The lead unit.</summary>
    public Id<Organisation> UnitId { get; private set; }

    /// <summary>Where it was born; an innovation may be older than any lab.</summary>
    public Id<Lab>? LabId { get; private set; }

    /// <summary>What it answers; null for what nobody called a problem before.</summary>
    public Id<Problem>? ProblemId { get; private set; }

    /// <summary>Who wrote it here; null for what was taken over from a directory.</summary>
    public Id<Person>? AuthorId { get; private set; }

    /// <summary>Who had the idea: credit for ever. Null while unknown, as when an operator or a coordinator types for a unit.</summary>
    public Id<Person>? InitiatorId { get; private set; }

    /// <summary>Who carries it now. Null means the head of the lead unit, whoever that is: so it is never nobody.</summary>
    public Id<Person>? HolderId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>When its text was last changed.</summary>
    public DateTime EditedAt { get; private set; }

    private Idea() { }

    /// <summary>A first line is written; nobody beyond the author, the team and the unit's operator sees it.</summary>
    /// <param name="id">Made by the form, so that a form sent twice makes one idea.</param>
    /// <param name="region">The region of the unit.</param>
    public static Idea Draft(
        Actor actor,
        Id<Idea> id,
        int number,
        string title,
        IdeaOrigin origin,
        Id<Organisation> unit,
        Id<Region>? region,
        Id<Lab>? lab,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayDraftFor(actor, unit, region), "ideas.rule.not-your-unit");
        var idea = Born(id, number, title, origin, unit, region, lab, now);
        idea.AuthorId = actor.Person is { } person ? new Id<Person>(person) : null;
        idea.HolderId = idea.AuthorId;
        var capacity = idea.Capacity(actor, Writers);
        // Whoever only types for a unit takes no credit for its idea.
        idea.InitiatorId = capacity is Role.Innovator or Role.UnitHead ? idea.AuthorId : null;
        idea.moves.Add(new StateMove(idea.Id, null, IdeaState.Draft, actor, capacity, null, now));
        idea.Record(
            new IdeaDrafted(idea.Id, unit, origin)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
        return idea;
    }

    /// <summary>A citizen thought of it: whoever takes it up at the office takes no credit for having had the idea.</summary>
    public void CreditCitizen(Actor actor)
    {
        Require(IsWrittenBy(actor), "ideas.rule.not-yours");
        Require(State.IsWithAuthor(), "ideas.rule.already-sent");
        InitiatorId = null;
    }

    /// <summary>It answers a problem of its lab, while its text is in its author's hands.</summary>
    public void Answer(Actor actor, Problem? problem)
    {
        Require(IsWrittenBy(actor), "ideas.rule.not-yours");
        Require(State.IsWithAuthor(), "ideas.rule.already-sent");
        Require(problem is null || problem.LabId == LabId, "ideas.rule.problem-elsewhere");
        ProblemId = problem?.Id;
    }

    private static Idea Born(
        Id<Idea> id,
        int number,
        string title,
        IdeaOrigin origin,
        Id<Organisation> unit,
        Id<Region>? region,
        Id<Lab>? lab,
        DateTime now
    )
    {
        var idea = new Idea
        {
            Id = id,
            Number = number,
            Origin = origin,
            UnitId = unit,
            RegionId = region,
            LabId = lab,
            CreatedAt = now,
            EditedAt = now,
            StateSinceAt = now,
        };
        idea.Name(title);
        return idea;
    }

    private static void Require(bool holds, string words, params object[] args)
    {
        if (!holds)
        {
            throw new RuleBroken(words, args);
        }
    }
}
