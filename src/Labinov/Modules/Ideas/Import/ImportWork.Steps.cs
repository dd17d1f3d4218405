using Labinov.Data;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>One portion of each kind of work.</summary>
public sealed partial class ImportWork
{
    private static IEnumerator<TableRow> RowsAfter(Stream? file, string? sheet, int line) =>
        (
            file is null
                ? throw new TableBroken("ideas.import.file.gone")
                : TableFile.Open(file, ImportHeadings.IsKnown, sheet).Rows()
        )
            .Where(row => row.Line > line)
            .GetEnumerator();

    private static void TakeIn(LabinovDb db, IdeaImport import, IEnumerator<TableRow> rows)
    {
        var taken = new List<ImportRow>(Portion);
        try
        {
            while (taken.Count < Portion && rows.MoveNext())
            {
                taken.Add(new ImportRow(import.Id, rows.Current.Line, rows.Current.Cells));
            }
        }
        catch (TableBroken broken)
        {
            import.Fail(new Finding(null, broken.Words, [.. broken.Args], true));
            return;
        }

        db.AddRange(taken);
        if (taken.Count > 0)
        {
            import.TookIn(taken.Count, taken[^1].Line);
        }

        if (taken.Count < Portion)
        {
            import.ReadAll();
        }
    }

    private async Task StepAsync(
        LabinovDb db,
        IdeaImport import,
        Actor actor,
        JudgeRows judge,
        CancellationToken cancel
    )
    {
        var from = import.Line;
        var rows = await db
            .ImportRows.Where(row => row.ImportId == import.Id && row.Line > from)
            .OrderBy(row => row.Line)
            .Take(Portion)
            .ToListAsync(cancel);
        var isDeed = import.State == ImportState.Importing;
        var now = time.Now();
        var verdicts = await judge.RunAsync(db, rows, isDeed, now, cancel);
        if (isDeed)
        {
            var word = words["ideas.import.word.corrected", import.Number];
            await BringIn.RunAsync(db, numbers, import, actor, verdicts, word, now, cancel);
        }
        else
        {
            verdicts.ForEach(verdict => BringIn.Say(verdict, verdict.Idea?.Id));
        }

        if (rows.Count > 0)
        {
            import.Did(rows[^1].Line, verdicts.Select(verdict => verdict.Outcome));
        }

        if (rows.Count == Portion)
        {
            return;
        }

        if (isDeed)
        {
            import.Finish(actor, now);
        }
        else
        {
            import.CheckedAll();
        }
    }

    private async Task<JudgeRows> JudgeAsync(
        LabinovDb db,
        IdeaImport import,
        Actor actor,
        CancellationToken cancel
    )
    {
        var places = await Places.ReadAsync(db, cancel);
        var lab = await db
            .Labs.Where(lab => lab.Id == import.LabId)
            .Select(lab => (Id<Region>?)lab.RegionId)
            .SingleOrDefaultAsync(cancel);
        var before = await FirstOwnAsync(db, import, cancel);
        return new JudgeRows(import, actor, places, new Offices(numbers), lab, before);
    }

    // The first number that this file's innovations bear, or will bear.
    private static async Task<int> FirstOwnAsync(
        LabinovDb db,
        IdeaImport import,
        CancellationToken cancel
    ) =>
        await db
            .ImportRows.Where(row =>
                row.ImportId == import.Id && row.Outcome == RowOutcome.Created && row.IdeaId != null
            )
            .Join(db.Ideas, row => row.IdeaId, idea => idea.Id, (_, idea) => (int?)idea.Number)
            .MinAsync(cancel)
        ?? (await db.Ideas.MaxAsync(idea => (int?)idea.Number, cancel) ?? 0) + 1;

    // With the roles of today: whoever lost them meanwhile brings nothing in any more.
    private async Task<Actor> ActorAsync(LabinovDb db, IdeaImport import, CancellationToken cancel)
    {
        if (import.ById is not { } person)
        {
            return House;
        }

        var today = time.Today();
        var grants = await db
            .RoleGrants.CountingOn(today)
            .Where(grant => grant.PersonId == person)
            .Select(grant => new Grant(grant.Role, new Scope(grant.ScopeKind, grant.ScopeId)))
            .ToListAsync(cancel);
        return new Actor(person.Value, "", grants);
    }
}
