using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>How the working list of ideas is narrowed.</summary>
public sealed record IdeaFilter(
    string? Text = null,
    IdeaState? State = null,
    InnovationKind? Kind = null,
    int? Year = null,
    bool Exact = false,
    string? Affair = null,
    InnovationForm? Form = null,
    IdeaCost? Cost = null
)
{
    public Sought Sought { get; } = Sought.Of(Text, Exact);

    public bool IsNarrow =>
        State is not null
        || Kind is not null
        || Year is not null
        || Affair is not null
        || Form is not null
        || Cost is not null
        || !Sought.IsBlank;
}

/// <summary>The ideas of a list.</summary>
/// <param name="Ideas">All of them, in no order.</param>
/// <param name="Found">What a search found, best first; null when nothing was sought.</param>
public sealed record FoundIdeas(IQueryable<Idea> Ideas, Found? Found);

/// <summary>Whose ideas a list shows; each is held by one index.</summary>
public enum Whose
{
    Mine,
    Unit,
    Lab,
    Region,
    Province,
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
        Add(Whose.Province, actor.Scopes(ScopeKind.Province, Role.ProvincialChampion).Count > 0);
        Add(Whose.All, actor.IsNational(Role.ProgrammeManager, Role.Auditor));
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
    public static IQueryable<Idea> Of(
        this IQueryable<Idea> ideas,
        LabinovDb db,
        Whose whose,
        Actor actor
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = new Id<Person>(actor.Person ?? Guid.Empty);
        switch (whose)
        {
            case Whose.Mine:
                // Each by its own index: "or" would walk through the whole nation for somebody with three ideas.
                var mine = db
                    .Ideas.Where(idea => idea.AuthorId == me)
                    .Select(idea => idea.Id)
                    .Union(db.Ideas.Where(idea => idea.InitiatorId == me).Select(idea => idea.Id))
                    .Union(db.Ideas.Where(idea => idea.HolderId == me).Select(idea => idea.Id))
                    .Union(
                        db.IdeaTeam.Where(member => member.PersonId == me)
                            .Select(member => member.IdeaId)
                    );
                return ideas.Where(idea => mine.Contains(idea.Id));
            case Whose.Unit:
                var units = actor.Scopes<Organisation>(ScopeKind.Unit, IdeasQueries.OfUnit);
                return ideas.Where(idea => units.Contains(idea.UnitId));
            case Whose.Lab:
                var labs = actor.Scopes<Lab>(ScopeKind.Lab, IdeasQueries.OfLab);
                return ideas.Where(idea => labs.Contains(idea.LabId!.Value));
            case Whose.Region:
                var regions = actor.Scopes<Region>(ScopeKind.Region, IdeasQueries.OfRegion);
                return ideas.Where(idea => regions.Contains(idea.RegionId!.Value));
            case Whose.Province:
                var championed = db.Championed(actor);
                return ideas.Where(idea => championed.Contains(idea.RegionId!.Value));
            default:
                return ideas;
        }
    }

    /// <summary>
    /// Those of a circle that the filter lets through. A search sees only these: no word is corrected to one that the actor may not read.
    /// </summary>
    public static async Task<FoundIdeas> FindAsync(
        this IQueryable<Idea> ideas,
        LabinovDb db,
        IdeaFilter filter,
        Whose whose,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(filter);
        var among = ideas.Of(db, whose, actor).Narrowed(filter);
        if (filter.Sought.IsBlank)
        {
            return new(among, null);
        }

        // The index knows regions, not provinces.
        var championed =
            whose == Whose.Province ? await db.Championed(actor).ToListAsync(cancel) : [];
        var found = await db.FindAsync(
            IdeaSearch.Kind,
            filter.Sought,
            IdeaSearch.TagsOf(filter, whose, actor, championed),
            cancel,
            docs => docs.Where(doc => among.Any(idea => (Guid)(object)idea.Id == doc.Subject))
        );
        var ids = found.Hits.Select(hit => new Id<Idea>(hit.Subject)).ToList();
        return new(among.Where(idea => EF.Parameter(ids).Contains(idea.Id)), found);
    }

    private static IQueryable<Idea> Narrowed(this IQueryable<Idea> ideas, IdeaFilter filter)
    {
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

        if (filter.Affair is { } affair)
        {
            // Codes are equally long, so none is found within another.
            ideas = ideas.Where(idea =>
                idea.MainAffair == affair || idea.OtherAffairs!.Contains(affair)
            );
        }

        if (filter.Form is { } form)
        {
            ideas = ideas.Where(idea => idea.Form == form);
        }

        if (filter.Cost is { } cost)
        {
            ideas = ideas.Where(idea => idea.Cost == cost);
        }

        return ideas;
    }
}
