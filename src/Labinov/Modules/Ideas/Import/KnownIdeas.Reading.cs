using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>What is read at once for some rows.</summary>
internal sealed partial class KnownIdeas
{
    public static async Task<KnownIdeas> ReadAsync(
        LabinovDb db,
        Id<IdeaImport> import,
        IReadOnlyList<Judged> rows,
        IReadOnlyCollection<string> answers,
        CancellationToken cancel
    )
    {
        var keys = rows.Select(row => row.Key).Distinct(StringComparer.Ordinal).ToList();
        var sources = rows.Select(row => row.SourceKey)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var slugs = rows.Select(row => Slug.Of(row.Row.Title))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var units = rows.Select(row => row.Owner.Office.Id)
            .OfType<Id<Organisation>>()
            .Distinct()
            .ToList();
        var numbers = rows.Select(row => NumberIn(row.Row.Address))
            .Concat(answers.Select(NumberOf))
            .OfType<int>()
            .Distinct()
            .ToList();
        var records = await db
            .ImportedRecords.Where(record =>
                keys.Contains(record.Key) || sources.Contains(record.SourceKey!)
            )
            .Join(
                db.Ideas,
                record => record.IdeaId,
                idea => idea.Id,
                (record, idea) => new Record(record, idea.Title)
            )
            .ToListAsync(cancel);
        var recorded = records.ConvertAll(record => record.Row.IdeaId);
        var ideas = await Select(
                db.Ideas.Where(idea =>
                    slugs.Contains(idea.SearchTitle)
                    || numbers.Contains(idea.Number)
                    || recorded.Contains(idea.Id)
                )
            )
            .ToListAsync(cancel);
        // What this very file brought is no other innovation that it could be taken for.
        var titles = await Select(
                db.Ideas.Where(idea =>
                        units.Contains(idea.UnitId)
                        && !db.ImportRows.Any(row =>
                            row.ImportId == import && row.IdeaId == idea.Id
                        )
                    )
                    .OrderByDescending(idea => idea.Number)
                    .Take(MostTitles)
            )
            .ToListAsync(cancel);
        var known = new KnownIdeas(records, ideas, titles);
        await known.RecordsOfAsync(db, numbers, cancel);
        return known;
    }

    // Ideas named by number may have been imported under another key.
    private async Task RecordsOfAsync(LabinovDb db, List<int> numbers, CancellationToken cancel)
    {
        var ids = numbers
            .Select(number => byNumber.GetValueOrDefault(number)?.Id)
            .OfType<Id<Idea>>()
            .Where(id => !byIdea.ContainsKey(id))
            .ToList();
        if (ids.Count == 0)
        {
            return;
        }

        foreach (
            var row in await db
                .ImportedRecords.Where(record => ids.Contains(record.IdeaId))
                .ToListAsync(cancel)
        )
        {
            byIdea[row.IdeaId] = new Record(row, byId[row.IdeaId].Title);
        }
    }
}
