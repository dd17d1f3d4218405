using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// Works an import on, some hundred rows at a time, each portion one save together with the line behind which it stands. Killed at any
/// moment, it goes on there.
/// </summary>
public sealed partial class ImportWork(
    NewDb newDb,
    IFiles files,
    Numbers numbers,
    TimeProvider time,
    Words words,
    IEnumerable<IIdeaTraces> traces
)
{
    /// <summary>Whoever runs the installation from its own machine.</summary>
    public static readonly Actor House = new(
        null,
        "",
        [new Grant(Role.ProgrammeManager, Scope.Nation)]
    );

    private const int Portion = 500;

    /// <summary>Goes on until a person is needed or all is done.</summary>
    /// <param name="portions">At most so many saves; for tests that pull the plug.</param>
    public async Task RunAsync(
        Id<IdeaImport> id,
        CancellationToken cancel,
        int portions = int.MaxValue
    )
    {
        JudgeRows? judge = null;
        IEnumerator<TableRow>? rows = null;
        Stream? file = null;
        var state = (ImportState?)null;
        try
        {
            for (var done = 0; done < portions; done++)
            {
                await using var db = newDb();
                var import = await db.IdeaImports.SingleAsync(row => row.Id == id, cancel);
                if (!import.IsWorking)
                {
                    return;
                }

                import.TakenInHand(time.Now());
                var actor = await ActorAsync(db, import, cancel);
                switch (import.State)
                {
                    case ImportState.Reading:
                        file ??= files.Open(import.FileHash);
                        rows ??= RowsAfter(file, import.Sheet, import.Line);
                        TakeIn(db, import, rows);
                        break;
                    case ImportState.Undoing:
                        await UndoImport.StepAsync(
                            db,
                            import,
                            actor,
                            [.. traces],
                            words["ideas.import.word.undone", import.Number],
                            Portion,
                            time.Now(),
                            cancel
                        );
                        break;
                    default:
                        judge =
                            state == import.State && judge is not null
                                ? judge
                                : await JudgeAsync(db, import, actor, cancel);
                        await StepAsync(db, import, actor, judge, cancel);
                        break;
                }

                state = import.State;
                await db.SaveChangesAsync(cancel);
            }
        }
        finally
        {
            rows?.Dispose();
            if (file is not null)
            {
                await file.DisposeAsync();
            }
        }
    }
}
