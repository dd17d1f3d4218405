using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas;

/// <summary>
/// What an idea is found by in the working list: its title, the beginning of its story, its office. The circles of that list and its
/// filters are words of the index; who may see it is decided in <see cref="IdeasQueries"/> alone.
/// </summary>
public static partial class IdeaSearch
{
    public const string Kind = "idea";

    /// <summary>Characters of a story that are indexed: the whole of it is found in the gallery.</summary>
    private const int StoryMax = 1_500;

    /// <summary>Says anew what can be found of these ideas, as they lie in the database; adds to the context and does not save. Two queries.</summary>
    public static async Task RedescribeAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Idea>> ideas,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(ideas);
        var rows = await (
            from idea in db.Ideas.AsNoTracking()
            where ideas.Contains(idea.Id)
            join unit in db.Organisations on idea.UnitId equals unit.Id
            join region in db.Regions on idea.RegionId equals region.Id into regions
            from region in regions.DefaultIfEmpty()
            select new { Idea = idea, Names = unit.Name + " " + unit.ShortName + " " + region.Name }
        ).ToListAsync(cancel);
        var subjects = ideas.Select(id => id.Value).ToList();
        var docs = await db
            .SearchDocs.Where(doc => doc.Kind == Kind && subjects.Contains(doc.Subject))
            .ToDictionaryAsync(doc => doc.Subject, cancel);
        foreach (var row in rows)
        {
            if (docs.Remove(row.Idea.Id.Value, out var doc))
            {
                doc.Describe(TextOf(row.Idea, row.Names), [.. TagsOf(row.Idea)]);
            }
            else
            {
                db.Add(Describe(row.Idea, row.Names));
            }
        }

        // Taken back with the file that brought them.
        db.RemoveRange(docs.Values);
    }

    /// <summary>What the author just wrote, before the save.</summary>
    public static async Task RedescribeAsync(LabinovDb db, Idea idea, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(idea);
        var doc = await db.SearchDocs.SingleOrDefaultAsync(
            doc => doc.Kind == Kind && doc.Subject == idea.Id.Value,
            cancel
        );
        // Without one it waits for its first line of the ledger to be heard, which reads what is saved here.
        doc?.Describe(TextOf(idea, await NamesAsync(db, idea, cancel)), [.. TagsOf(idea)]);
    }

    /// <summary>What can be found of an idea that was just made.</summary>
    /// <param name="names">Of its unit and region.</param>
    internal static SearchDoc Describe(Idea idea, string names) =>
        SearchDoc.Of(Kind, idea.Id.Value, TextOf(idea, names), [.. TagsOf(idea)]);

    private static SearchText TextOf(Idea idea, string names)
    {
        var story = string.Join(
            " . ",
            new[]
            {
                idea.Acronym,
                idea.Product,
                idea.Description,
                idea.Benefit,
                idea.Trouble,
                idea.Intervention,
            }.OfType<string>()
        );
        return SearchText.Of(idea.Title, $"{names} . {story.Start(StoryMax)}", idea.Number);
    }

    private static async Task<string> NamesAsync(LabinovDb db, Idea idea, CancellationToken cancel)
    {
        var unit = await db
            .Organisations.Where(row => row.Id == idea.UnitId)
            .Select(row => new
            {
                row.Name,
                row.ShortName,
                Region = db
                    .Regions.Where(region => region.Id == idea.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
            })
            .SingleAsync(cancel);
        return $"{unit.Name} {unit.ShortName} {unit.Region}";
    }
}
