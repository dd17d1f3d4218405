using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.People;

/// <summary>
/// Whom somebody may have meant when nobody fits. Names stay out of the vocabulary of the search: only those are compared that the actor
/// sees anyhow.
/// </summary>
public static class NearPeople
{
    /// <summary>So many names are compared.</summary>
    private const int Most = 500;
    private const int Beginning = 2;

    public static Task<(string? Text, IReadOnlyList<Correction> Corrections)> NearPeopleAsync(
        this LabinovDb db,
        Actor actor,
        PeopleFilter filter,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var seen = db.People.VisibleTo(db, actor);
        return NearNames.ForgiveAsync(
            filter.Text,
            exact: false,
            text => seen.Matching(db, filter with { Text = text }).AnyAsync(cancel),
            async words =>
            {
                var names = new List<string>();
                // A slip at the very beginning of a name is not forgiven.
                foreach (var start in words.Where(word => word.Length > Beginning))
                {
                    var (first, later) = (start[..Beginning], "-" + start[..Beginning]);
                    names.AddRange(
                        await seen.Where(person =>
                                person.SearchName.StartsWith(first)
                                || person.SearchName.Contains(later)
                            )
                            .OrderBy(person => person.SearchName)
                            .Select(person => person.SearchName)
                            .Take(Most)
                            .ToListAsync(cancel)
                    );
                }

                names.AddRange(
                    await db
                        .Organisations.Where(unit => seen.Any(person => person.UnitId == unit.Id))
                        .OrderBy(unit => unit.SearchName)
                        .Select(unit => unit.SearchName)
                        .Take(Most)
                        .ToListAsync(cancel)
                );
                return names;
            }
        );
    }
}
