using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Takes an import back, whole: what it brought goes, what it changed becomes what it was. If anything was changed since, all stays.</summary>
internal static class UndoImport
{
    public static async Task StepAsync(
        LabinovDb db,
        IdeaImport import,
        Actor actor,
        IReadOnlyList<IIdeaTraces> traces,
        string word,
        int portion,
        DateTime now,
        CancellationToken cancel
    )
    {
        if (
            import.Line == int.MaxValue
            && await ChangedSinceAsync(db, import, traces, cancel) is { } changed
        )
        {
            import.StayDone(
                new Finding(
                    null,
                    "ideas.import.note.changed-since",
                    [changed.Number, changed.Title],
                    true
                )
            );
            return;
        }

        var before = import.Line;
        var rows = await Touched(db, import)
            .Where(row => row.Line < before)
            .OrderByDescending(row => row.Line)
            .Take(portion)
            .ToListAsync(cancel);
        if (rows.Count == 0)
        {
            await ForgetUnitsAsync(db, import, cancel);
            import.Undid(actor, now);
            return;
        }

        await TakeBackAsync(db, rows, actor, traces, word, now, cancel);
        import.UndidTo(rows[^1].Line);
    }

    private static IQueryable<ImportRow> Touched(LabinovDb db, IdeaImport import) =>
        db.ImportRows.Where(row =>
            row.ImportId == import.Id
            && row.IdeaId != null
            && (row.Outcome == RowOutcome.Created || row.Outcome == RowOutcome.Updated)
        );

    private static async Task<(string Number, string Title)?> ChangedSinceAsync(
        LabinovDb db,
        IdeaImport import,
        IReadOnlyList<IIdeaTraces> traces,
        CancellationToken cancel
    )
    {
        var since = Touched(db, import)
            .Where(row =>
                !db.Ideas.Any(idea => idea.Id == row.IdeaId && idea.Version == row.IdeaVersion)
            );
        foreach (var rows in traces.Select(trace => Kept(trace.Kept(db))).Prepend(since))
        {
            var changed = await rows.OrderBy(row => row.Line)
                .Select(row => new
                {
                    row.Title,
                    Number = db
                        .Ideas.Where(idea => idea.Id == row.IdeaId)
                        .Select(idea => (int?)idea.Number)
                        .FirstOrDefault(),
                })
                .FirstOrDefaultAsync(cancel);
            if (changed is not null)
            {
                return ($"{changed.Number}", changed.Title ?? "");
            }
        }

        return null;

        IQueryable<ImportRow> Kept(IQueryable<Id<Idea>> ideas) =>
            Touched(db, import).Where(row => ideas.Contains(row.IdeaId!.Value));
    }

    private static async Task TakeBackAsync(
        LabinovDb db,
        List<ImportRow> rows,
        Actor actor,
        IReadOnlyList<IIdeaTraces> traces,
        string word,
        DateTime now,
        CancellationToken cancel
    )
    {
        var ids = rows.ConvertAll(row => row.IdeaId!.Value);
        var keys = rows.ConvertAll(row => (row.IdeaId!.Value, row.Key ?? ""));
        var ideas = await db
            .Ideas.Where(idea => ids.Contains(idea.Id))
            .ToDictionaryAsync(idea => idea.Id, cancel);
        var records = await db
            .ImportedRecords.Where(record => ids.Contains(record.IdeaId))
            .ToListAsync(cancel);
        var gone = new List<Id<Idea>>();
        foreach (var row in rows)
        {
            var idea = ideas[row.IdeaId!.Value];
            if (row.Outcome == RowOutcome.Created)
            {
                idea.TakeBack(actor, now);
                gone.Add(idea.Id);
                db.Remove(idea);
            }
            else
            {
                if (row.Before is { } facts)
                {
                    idea.TakeOver(actor, facts, word, now);
                }

                if (row.Opened)
                {
                    idea.Unpublish(actor, word, now);
                }
            }

            row.Undone();
        }

        // The next file that says the same finds it new.
        var said = keys.ToHashSet();
        db.RemoveRange(records.Where(record => said.Contains((record.IdeaId, record.Key))));
        foreach (var trace in traces)
        {
            await trace.ForgetAsync(db, gone, now, cancel);
        }
    }

    // An office that the file brought goes too, unless somebody found a use for it.
    private static async Task ForgetUnitsAsync(
        LabinovDb db,
        IdeaImport import,
        CancellationToken cancel
    )
    {
        var units = await db
            .ImportedUnits.Where(row => row.ImportId == import.Id)
            .Join(db.Organisations, row => row.UnitId, unit => unit.Id, (_, unit) => unit)
            .Where(unit =>
                !db.Ideas.Any(idea => idea.UnitId == unit.Id)
                && !db.SupportingUnits.Any(row => row.UnitId == unit.Id)
                && !db.People.Any(person => person.UnitId == unit.Id)
                && !db.RoleGrants.Any(grant =>
                    grant.ScopeKind == ScopeKind.Unit && (object)grant.ScopeId == (object)unit.Id
                )
                && unit.Version == 0
            )
            .ToListAsync(cancel);
        var mine = units.Select(unit => unit.Id).ToHashSet();
        var ids = mine.ToList();
        var parents = await db
            .Organisations.Where(unit => ids.Contains(unit.ParentId!.Value))
            .Select(unit => new { unit.Id, unit.ParentId })
            .ToListAsync(cancel);
        foreach (var unit in units)
        {
            if (parents.Where(row => row.ParentId == unit.Id).All(row => mine.Contains(row.Id)))
            {
                await UnitSearch.ForgetAsync(db, unit, cancel);
                db.Remove(unit);
            }
        }
    }
}
