using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions;

/// <summary>A unit that may be chosen.</summary>
/// <param name="Where">The office above it and its region; empty for a unit of the nation without an office above.</param>
public sealed record UnitChoice(Id<Organisation> Id, string Name, string Where);

/// <summary>Choosing one unit among all: what was looked for, what is chosen, what fits.</summary>
/// <param name="HasMore">More units fit than are shown: the words must be more exact.</param>
public sealed record UnitPicker(
    string? Query,
    UnitChoice? Chosen,
    IReadOnlyList<UnitChoice> Matches,
    bool HasMore
);

/// <summary>Reads what a picker shows: at most six queries and <see cref="Most"/> + 2 rows, however many units there are.</summary>
public static class UnitPickers
{
    /// <summary>So many matches are shown.</summary>
    public const int Most = 10;

    /// <param name="chosen">Kept on top; null, or unknown, when nothing is chosen yet.</param>
    /// <param name="within">Only units of this region; null for all.</param>
    public static async Task<UnitPicker> ReadAsync(
        LabinovDb db,
        string? query,
        Id<Organisation>? chosen,
        Id<Region>? within,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await FindAsync(db, query, within, cancel);
        var ids = found.Take(Most).ToList();
        if (chosen is { } kept)
        {
            ids.Add(kept);
        }

        if (ids.Count == 0)
        {
            return new UnitPicker(query, null, [], false);
        }

        var units = await db
            .Organisations.Where(unit => ids.Contains(unit.Id))
            .Select(unit => new
            {
                unit.Id,
                unit.Name,
                Above = db
                    .Organisations.Where(above => above.Id == unit.ParentId)
                    .Select(above => above.Name)
                    .FirstOrDefault(),
                Region = db
                    .Regions.Where(region => region.Id == unit.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
            })
            .ToDictionaryAsync(
                unit => unit.Id,
                unit => new UnitChoice(
                    unit.Id,
                    unit.Name,
                    string.Join(" · ", new[] { unit.Above, unit.Region }.OfType<string>())
                ),
                cancel
            );
        return new UnitPicker(
            query,
            chosen is { } id ? units.GetValueOrDefault(id) : null,
            [
                .. found
                    .Take(Most)
                    .Where(match => match != chosen && units.ContainsKey(match))
                    .Select(match => units[match]),
            ],
            found.Count > Most
        );
    }

    /// <summary>The closest first: the less a name holds beside the words, the closer it is.</summary>
    private static async Task<List<Id<Organisation>>> FindAsync(
        LabinovDb db,
        string? query,
        Id<Region>? within,
        CancellationToken cancel
    )
    {
        var sought = Sought.Of(query);
        if (sought.IsEmpty)
        {
            return [];
        }

        var subjects = await db.Matching(UnitSearch.Kind, sought, UnitSearch.Tags(within))
            .AsNoTracking()
            .OrderBy(doc => doc.Title.Length)
            .ThenBy(doc => doc.Title)
            .ThenBy(doc => doc.Subject)
            .Take(Most + 1)
            .Select(doc => doc.Subject)
            .ToListAsync(cancel);
        if (subjects.Count == 0)
        {
            // A slip of the pen, most likely; nothing is relaxed, for a picker must not offer what was not asked for.
            var found = await db.FindAsync(
                UnitSearch.Kind,
                sought,
                UnitSearch.Tags(within),
                cancel
            );
            subjects =
            [
                .. found.IsRelaxed ? [] : found.Hits.Take(Most + 1).Select(hit => hit.Subject),
            ];
        }

        return subjects.ConvertAll(subject => new Id<Organisation>(subject));
    }
}

/// <summary>
/// What the partial <c>/Modules/Regions/Pages/_UnitPicker.cshtml</c> draws. The form around it says its <c>action</c> and carries in
/// hidden inputs what its address carries in the query: the button asks the same path with another handler.
/// </summary>
/// <param name="Name">Name of the radio buttons: the bound property that takes the chosen id.</param>
/// <param name="QueryName">Name of the search input.</param>
/// <param name="Label">Already in the reader's language, like hint and error.</param>
/// <param name="Required">Says that it may not stay empty.</param>
/// <param name="Handler">The handler of the page that the button asks: it draws the same form again with everything typed kept.</param>
public sealed record UnitPickerPart(
    UnitPicker Picker,
    string Name,
    string QueryName,
    string Label,
    string? Error = null,
    string? Hint = null,
    bool Required = true,
    string Handler = "Find"
);
