using System.Globalization;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <content>The circles and the filters of the list, as words of the index.</content>
public static partial class IdeaSearch
{
    /// <summary>So many offices, labs or regions of one person narrow within the index; whoever has more is narrowed behind it.</summary>
    private const int MostScopes = 40;

    /// <summary>The circle and the filters of a list, as words of the index.</summary>
    /// <param name="championed">The regions of the actor's province; asked for that circle only.</param>
    internal static List<string> TagsOf(
        IdeaFilter filter,
        Whose whose,
        Actor actor,
        IReadOnlyList<Id<Region>> championed
    )
    {
        var tags = new List<string>();
        var circle = whose switch
        {
            Whose.Mine => [actor.Person ?? Guid.Empty],
            Whose.Unit => actor.Scopes(ScopeKind.Unit, IdeasQueries.OfUnit),
            Whose.Lab => actor.Scopes(ScopeKind.Lab, IdeasQueries.OfLab),
            Whose.Region => actor.Scopes(ScopeKind.Region, IdeasQueries.OfRegion),
            Whose.Province => [.. championed.Select(region => region.Value)],
            _ => [],
        };
        var held = whose == Whose.Province ? Whose.Region : whose;
        if (circle.Count is > 0 and <= MostScopes)
        {
            tags.Add(SearchText.Either(circle.Select(id => Circle(held, id))));
        }

        if (filter.State is { } state)
        {
            tags.Add(SearchText.Tag("state", state.ToString()));
        }

        if (filter.Kind is { } kind)
        {
            tags.Add(SearchText.Tag("kind", kind.ToString()));
        }

        if (filter.Year is { } year)
        {
            tags.Add(Year(year));
        }

        if (filter.Affair is { } affair)
        {
            tags.Add(Affair(affair));
        }

        if (filter.Form is { } form)
        {
            tags.Add(SearchText.Tag("form", form.ToString()));
        }

        if (filter.Cost is { } cost)
        {
            tags.Add(SearchText.Tag("cost", cost.ToString()));
        }

        return tags;
    }

    private static IEnumerable<string> TagsOf(Idea idea)
    {
        Guid?[] people = [idea.AuthorId?.Value, idea.InitiatorId?.Value, idea.HolderId?.Value];
        foreach (
            var person in people
                .OfType<Guid>()
                .Concat(idea.Team.Select(member => member.PersonId.Value))
                .Distinct()
        )
        {
            yield return Circle(Whose.Mine, person);
        }

        yield return Circle(Whose.Unit, idea.UnitId.Value);
        if (idea.LabId is { } lab)
        {
            yield return Circle(Whose.Lab, lab.Value);
        }

        if (idea.RegionId is { } region)
        {
            yield return Circle(Whose.Region, region.Value);
        }

        yield return SearchText.Tag("state", idea.State.ToString());
        if (idea.Kind is { } kind)
        {
            yield return SearchText.Tag("kind", kind.ToString());
        }

        if (idea.YearCarriedOut is { } year)
        {
            yield return Year(year);
        }

        foreach (var affair in AffairList.Split($"{idea.MainAffair} {idea.OtherAffairs}"))
        {
            yield return Affair(affair);
        }

        if (idea.Form is { } form)
        {
            yield return SearchText.Tag("form", form.ToString());
        }

        if (idea.Cost is { } cost)
        {
            yield return SearchText.Tag("cost", cost.ToString());
        }
    }

    private static string Circle(Whose whose, Guid id) =>
        SearchText.Tag(whose.ToString(), id.ToString("N"));

    private static string Year(int year) =>
        SearchText.Tag("year", year.ToString(CultureInfo.InvariantCulture));

    private static string Affair(string code) => SearchText.Tag("affair", code.Replace('.', '-'));
}
