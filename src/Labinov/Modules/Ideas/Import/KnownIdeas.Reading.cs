using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>What is read at once for some rows.</summary>
internal sealed partial class KnownIdeas
{
    /// <param name="before">Ideas from this number on came with this very file.</param>
    public static async Task<KnownIdeas> ReadAsync(
        LabinovDb db,
        int before,
        IReadOnlyList<Judged> rows,
        IReadOnlyCollection<string> answers,
        CancellationToken cancel
    )
    {
        var numbers = rows.Select(row => NumberIn(row.Row.Address))
            .Concat(answers.Select(NumberOf))
            .OfType<int>()
            .Distinct()
            .ToList();
        var records = await RecordsAsync(db, rows, cancel);
        var recorded = records.ConvertAll(record => record.Row.IdeaId);
        var slugs = rows.Select(row => Slug.Of(row.Row.Title))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        // One index each; asked together, an engine may read the whole table instead.
        var ideas = await Select(db.Ideas.Where(idea => slugs.Contains(idea.SearchTitle)))
            .ToListAsync(cancel);
        ideas.AddRange(
            await Select(db.Ideas.Where(idea => recorded.Contains(idea.Id))).ToListAsync(cancel)
        );
        if (numbers.Count > 0)
        {
            ideas.AddRange(
                await Select(db.Ideas.Where(idea => numbers.Contains(idea.Number)))
                    .ToListAsync(cancel)
            );
        }

        var units = rows.Select(row => row.Owner.Office.Id)
            .OfType<Id<Organisation>>()
            .Distinct()
            .ToList();
        // What this very file brought is no other innovation that it could be taken for.
        var titles = await Select(
                db.Ideas.Where(idea => units.Contains(idea.UnitId) && idea.Number < before)
                    .OrderByDescending(idea => idea.Number)
                    .Take(MostTitles)
            )
            .ToListAsync(cancel);
        var known = new KnownIdeas(records, [.. ideas.DistinctBy(idea => idea.Id)], titles);
        await known.RecordsOfAsync(db, numbers, cancel);
        return known;
    }

    private static async Task<List<Record>> RecordsAsync(
        LabinovDb db,
        IReadOnlyList<Judged> rows,
        CancellationToken cancel
    )
    {
        var keys = rows.Select(row => row.Key).Distinct(StringComparer.Ordinal).ToList();
        var sources = rows.Select(row => row.SourceKey)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var found = await Named(db.ImportedRecords.Where(record => keys.Contains(record.Key)))
            .ToListAsync(cancel);
        if (sources.Count > 0)
        {
            found.AddRange(
                await Named(db.ImportedRecords.Where(record => sources.Contains(record.SourceKey!)))
                    .ToListAsync(cancel)
            );
        }

        return [.. found.DistinctBy(record => record.Row.Id)];

        IQueryable<Record> Named(IQueryable<ImportedRecord> some) =>
            some.Join(
                db.Ideas,
                record => record.IdeaId,
                idea => idea.Id,
                (record, idea) => new Record(record, idea.Title)
            );
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
