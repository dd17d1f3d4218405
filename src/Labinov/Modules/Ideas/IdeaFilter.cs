using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>How the working list of ideas is narrowed.</summary>
public sealed record IdeaFilter(
    string? Text = null,
    IdeaState? State = null,
    InnovationKind? Kind = null,
    int? Year = null
)
{
    public IEnumerable<string> Words => Slug.WordsOf(Text);

    public bool IsNarrow =>
        State is not null || Kind is not null || Year is not null || Words.Any();
}

/// <summary>Whose ideas a list shows; each is held by one index.</summary>
public enum Whose
{
    Mine,
    Unit,
    Lab,
    Region,
    All,
}

/// <summary>Narrowing the ideas that somebody sees.</summary>
public static class IdeaFilters
{
    /// <summary>The circles that mean something to this actor, nearest first.</summary>
    public static IReadOnlyList<Whose> CirclesOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var circles = new List<Whose> { Whose.Mine };
        Add(Whose.Unit, actor.Scopes(ScopeKind.Unit, IdeasQueries.OfUnit).Count > 0);
        Add(Whose.Lab, actor.Scopes(ScopeKind.Lab, IdeasQueries.OfLab).Count > 0);
        Add(Whose.Region, actor.Scopes(ScopeKind.Region, IdeasQueries.OfRegion).Count > 0);
        Add(Whose.All, actor.IsNational(Role.ProgrammeManager));
        return circles;

        void Add(Whose whose, bool means)
        {
            if (means)
            {
                circles.Add(whose);
            }
        }
    }

    /// <summary>Those of one circle; rights are not decided here, see <see cref="IdeasQueries.VisibleTo"/>.</summary>
    public static IQueryable<Idea> Of(this IQueryable<Idea> ideas, Whose whose, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        switch (whose)
        {
            case Whose.Mine:
                return ideas.Where(idea =>
                    idea.AuthorId == me
                    || idea.InitiatorId == me
                    || idea.HolderId == me
                    || idea.Team.Any(member => member.PersonId == me)
                );
            case Whose.Unit:
                var units = actor.Scopes<Organisation>(ScopeKind.Unit, IdeasQueries.OfUnit);
                return ideas.Where(idea => units.Contains(idea.UnitId));
            case Whose.Lab:
                var labs = actor.Scopes<Lab>(ScopeKind.Lab, IdeasQueries.OfLab);
                return ideas.Where(idea => labs.Contains(idea.LabId!.Value));
            case Whose.Region:
                var regions = actor.Scopes<Region>(ScopeKind.Region, IdeasQueries.OfRegion);
                return ideas.Where(idea => regions.Contains(idea.RegionId!.Value));
            default:
                return ideas;
        }
    }

    /// <summary>Those that match; every word must occur in the title.</summary>
    public static IQueryable<Idea> Matching(this IQueryable<Idea> ideas, IdeaFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        foreach (var word in filter.Words)
        {
            ideas = ideas.Where(idea => idea.SearchTitle.Contains(word));
        }

        if (filter.State is { } state)
        {
            ideas = ideas.Where(idea => idea.State == state);
        }

        if (filter.Kind is { } kind)
        {
            ideas = ideas.Where(idea => idea.Kind == kind);
        }

        if (filter.Year is { } year)
        {
            ideas = ideas.Where(idea => idea.YearCarriedOut == year);
        }

        return ideas;
    }
}
