using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Does what the verdicts say, by the verbs of Ideas; the caller saves.</summary>
internal static class BringIn
{
    public static async Task RunAsync(
        LabinovDb db,
        Numbers numbers,
        IdeaImport import,
        Actor actor,
        IReadOnlyList<Verdict> verdicts,
        string word,
        DateTime now,
        CancellationToken cancel
    )
    {
        var fresh = verdicts.Count(verdict => verdict.Outcome == RowOutcome.Created);
        var number = fresh == 0 ? 0 : await numbers.TakeManyAsync(Idea.Counter, fresh, cancel);
        var records = await RecordsAsync(db, verdicts, cancel);
        foreach (var verdict in verdicts)
        {
            switch (verdict.Outcome)
            {
                case RowOutcome.Created:
                    Create(db, import, actor, verdict, number++, now);
                    break;
                case RowOutcome.Updated:
                    Update(db, import, actor, verdict, records, word, now);
                    break;
                case RowOutcome.Unchanged:
                    Remember(db, verdict, verdict.Idea!, records, now);
                    Say(verdict, verdict.Idea!.Id);
                    break;
                default:
                    Say(verdict, verdict.Idea?.Id);
                    break;
            }
        }

        await CountUnitsAsync(db, import, actor, now, cancel);
    }

    public static void Say(Verdict verdict, Id<Idea>? idea) =>
        verdict.Stored.Is(
            verdict.Outcome,
            verdict.Key,
            verdict.Row.Title.Length > 0 ? verdict.Row.Title : verdict.Idea?.Title,
            verdict.Row.Findings,
            verdict.Changes,
            idea
        );

    private static void Create(
        LabinovDb db,
        IdeaImport import,
        Actor actor,
        Verdict verdict,
        int number,
        DateTime now
    )
    {
        var owner = verdict.Judged!.Owner;
        var region = owner.Region?.Id;
        var idea = Idea.Recorded(
            number,
            verdict.Row.Facts,
            verdict.Row.State ?? IdeaState.Applied,
            import.Publishes ? Audience.Public
                : region is null ? Audience.Unit
                : Audience.Region,
            owner.Office.Id!.Value,
            region,
            now,
            import.LabId,
            actor
        );
        db.Add(idea);
        var record = new ImportedRecord(idea.Id, now);
        record.Says(verdict.Judged.Key, verdict.Judged.SourceKey, verdict.Judged.Hash, now);
        db.Add(record);
        Say(verdict, idea.Id);
        verdict.Stored.Changed(0, null, import.Publishes);
    }

    private static void Update(
        LabinovDb db,
        IdeaImport import,
        Actor actor,
        Verdict verdict,
        Dictionary<Id<Idea>, ImportedRecord> records,
        string word,
        DateTime now
    )
    {
        var idea = verdict.Idea!;
        var before = idea.Facts;
        // Nothing becomes of a row that only opens what it says already.
        var isSame = verdict.Becomes is not { } becomes || JudgeRows.Same(becomes, before);
        if (!isSame)
        {
            idea.TakeOver(actor, verdict.Becomes!, word, now);
        }

        var isOpened = import.Publishes && idea.MayPublish(actor);
        if (isOpened)
        {
            idea.Publish(actor, now);
        }

        Remember(db, verdict, idea, records, now);
        Say(verdict, idea.Id);
        verdict.Stored.Changed(idea.Version + 1, isSame ? null : before, isOpened);
    }

    private static void Remember(
        LabinovDb db,
        Verdict verdict,
        Idea idea,
        Dictionary<Id<Idea>, ImportedRecord> records,
        DateTime now
    )
    {
        if (verdict.Judged is not { } judged)
        {
            return; // found by our own number, which needs no remembering
        }

        if (!records.TryGetValue(idea.Id, out var record))
        {
            record = new ImportedRecord(idea.Id, now);
            db.Add(record);
        }
        else if (record.Hash == judged.Hash && record.Key == judged.Key)
        {
            return; // a file that says the same leaves no trace
        }

        record.Says(judged.Key, judged.SourceKey, judged.Hash, now);
    }

    private static async Task<Dictionary<Id<Idea>, ImportedRecord>> RecordsAsync(
        LabinovDb db,
        IReadOnlyList<Verdict> verdicts,
        CancellationToken cancel
    )
    {
        var ids = verdicts.Select(verdict => verdict.Idea?.Id).OfType<Id<Idea>>().ToList();
        return ids.Count == 0
            ? []
            : await db
                .ImportedRecords.Where(record => ids.Contains(record.IdeaId))
                .ToDictionaryAsync(record => record.IdeaId, cancel);
    }

    // One line of the ledger for each region whose list grew, and a list of what an undo takes out again.
    private static async Task CountUnitsAsync(
        LabinovDb db,
        IdeaImport import,
        Actor actor,
        DateTime now,
        CancellationToken cancel
    )
    {
        var units = db
            .ChangeTracker.Entries<Organisation>()
            .Where(entry => entry.State == EntityState.Added)
            .Select(entry => entry.Entity)
            .ToList();
        db.AddRange(
            units.Select(unit => new ImportedUnit { ImportId = import.Id, UnitId = unit.Id })
        );
        var counts = units
            .Where(unit => unit.RegionId is not null)
            .CountBy(unit => unit.RegionId!.Value)
            .ToDictionary();
        var ids = counts.Keys.ToList();
        foreach (
            var region in ids.Count == 0
                ? []
                : await db.Regions.Where(region => ids.Contains(region.Id)).ToListAsync(cancel)
        )
        {
            region.TakeInUnits(actor, counts[region.Id], now);
        }
    }
}
