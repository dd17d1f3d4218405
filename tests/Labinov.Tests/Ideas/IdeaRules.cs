using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Ideas;

/// <summary>An innovation of a dinas in Tojo, its author and its coordinator, without any database.</summary>
public abstract class IdeaRules
{
    protected static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    protected static readonly DateOnly Today = new(2026, 11, 24);
    protected static readonly Id<Region> Tojo = Id<Region>.New(Now);
    protected static readonly Id<Organisation> Dinas = Id<Organisation>.New(Now);
    protected static readonly Actor Author = Given.Writer(Dinas);
    protected static readonly Actor Head = Given.Head(Dinas);
    protected static readonly Actor Keeper = Given.Keeper(Tojo);

    protected static Idea Drafted(
        IdeaOrigin origin = IdeaOrigin.Existing,
        Actor? author = null,
        bool complete = true
    )
    {
        author ??= Author;
        var idea = Idea.Draft(
            author,
            Id<Idea>.New(Now),
            12,
            "Perahu layanan",
            origin,
            Dinas,
            Tojo,
            null,
            Now
        );
        if (complete)
        {
            var claim = origin == IdeaOrigin.Existing ? IdeaState.Trial : (IdeaState?)null;
            idea.Write(author, Given.Facts("Perahu layanan", claim), Now);
        }

        return idea;
    }

    /// <summary>With its keepers: what is new was approved by the head of its unit.</summary>
    protected static Idea Sent(IdeaOrigin origin = IdeaOrigin.Existing)
    {
        var idea = Drafted(origin);
        idea.Submit(Author, Now);
        if (idea.NeedsHead)
        {
            idea.Approve(Head, Given.ForGood, Now);
        }

        return idea;
    }

    protected static void Refused(string words, Action act) =>
        Assert.Equal(words, Assert.Throws<RuleBroken>(act).Words);
}
