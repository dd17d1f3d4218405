using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>What existed before it was written here.</summary>
public sealed partial class Idea
{
    /// <summary>
    /// An innovation of a public directory, taken over with what is known of it. Nobody here wrote it; its holder is the head of its unit.
    /// </summary>
    /// <param name="by">Whoever brought it in and keeps it; null for the house itself.</param>
    public static Idea Recorded(
        int number,
        IdeaFacts facts,
        IdeaState state,
        Audience audience,
        Id<Organisation> unit,
        Id<Region>? region,
        DateTime now,
        Id<Lab>? lab = null,
        Actor? by = null
    )
    {
        ArgumentNullException.ThrowIfNull(facts);
        Require(state.IsLaunched(), "ideas.rule.not-launched");
        var actor = by ?? Actor.Stranger;
        var idea = Born(
            Id<Idea>.New(now),
            number,
            facts.Basics.Title,
            IdeaOrigin.Existing,
            unit,
            region,
            lab,
            now
        );
        Require(by is null || idea.IsKeptBy(actor), "ideas.rule.not-keeper");
        var capacity = idea.Capacity(actor, Keepers);
        idea.Take(facts with { Basics = facts.Basics with { StandsAt = state } }, now);
        (idea.State, idea.StateSinceAt, idea.SentAt) = (state, now, now);
        idea.moves.Add(new StateMove(idea.Id, null, state, actor, capacity, null, now));
        idea.Record(
            new IdeaRecorded(idea.Id, state)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
        if (audience != Audience.Unit)
        {
            idea.Open(audience, actor, capacity, null, now);
        }

        if (audience == Audience.Public)
        {
            idea.PublishedAt = now;
            idea.Record(
                new IdeaPublished(idea.Id, state, null, false)
                {
                    By = actor.Person,
                    At = now,
                    As = capacity,
                }
            );
        }

        return idea;
    }

    /// <summary>From a file: its people write on while it is in their hands, afterwards whoever keeps it corrects.</summary>
    internal void TakeOver(Actor actor, IdeaFacts facts, string reason, DateTime now)
    {
        if (MayEdit(actor))
        {
            Write(actor, facts, now);
        }
        else
        {
            Correct(actor, facts, reason, now);
        }
    }

    /// <summary>It goes with the file that brought it; the caller has made sure that nothing happened to it since, and deletes it.</summary>
    internal void TakeBack(Actor actor, DateTime now)
    {
        Require(IsKeptBy(actor), "ideas.rule.not-keeper");
        Record(
            new IdeaTakenBack(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor, Keepers),
            }
        );
    }
}
