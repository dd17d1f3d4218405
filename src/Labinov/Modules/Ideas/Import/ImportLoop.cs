using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// Takes up imports that wait, and those that somebody left lying: a node that was killed says nothing for half a minute. Of two nodes that
/// take up the same one, the second fails at its first save and lets go.
/// </summary>
public sealed class ImportLoop(
    ImportWork work,
    ImportBell bell,
    NewDb newDb,
    TimeProvider time,
    ILogger<ImportLoop> log
) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LeftLying = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await RunAsync(stoppingToken);
            await bell.WaitAsync(Patience, time, stoppingToken);
        }
    }

    /// <summary>Everything that waits now.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            foreach (var id in await WaitingAsync(cancel))
            {
                await OneAsync(id, cancel);
            }
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            log.LogWarning(wrong, "Imports could not be looked for; trying again soon");
        }
    }

    private async Task<List<Id<IdeaImport>>> WaitingAsync(CancellationToken cancel)
    {
        var lying = time.Now() - LeftLying;
        await using var db = newDb();
        return await db
            .IdeaImports.Where(import =>
                (
                    import.State == ImportState.Reading
                    || import.State == ImportState.Checking
                    || import.State == ImportState.Importing
                    || import.State == ImportState.Undoing
                ) && (import.WorkedAt == null || import.WorkedAt < lying)
            )
            .OrderBy(import => import.Number)
            .Select(import => import.Id)
            .ToListAsync(cancel);
    }

    private async Task OneAsync(Id<IdeaImport> id, CancellationToken cancel)
    {
        try
        {
            await work.RunAsync(id, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogInformation("Import {Import} is in other hands", id);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            log.LogError(wrong, "Import {Import} stumbled; it goes on later", id);
        }
    }
}
