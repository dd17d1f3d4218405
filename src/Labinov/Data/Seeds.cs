using Labinov.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

/// <summary>Facts every installation needs (the regions, say). Runs at every start and must be idempotent.</summary>
public interface IMasterData
{
    /// <summary>Modules to the left first; the place on the map times ten.</summary>
    int Order { get; }

    Task LoadAsync(LabinovDb db, DateTime now, CancellationToken cancel);
}

/// <summary>Believable invented content for the first start of <c>bin/run</c>. Runs once, in the order of the map.</summary>
public interface ISample
{
    int Order { get; }

    Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel);
}

/// <summary>Brings the database to the present: migrations, master data, and the sample when the place is empty and wants one.</summary>
public sealed class Seeds(
    NewDb newDb,
    LabinovOptions options,
    TimeProvider time,
    IEnumerable<IMasterData> masterData,
    IEnumerable<ISample> samples,
    IEnumerable<IDescribe> describes,
    ILogger<Seeds> log
)
{
    /// <summary>True when this installation holds sample data.</summary>
    public async Task<bool> PrepareAsync(CancellationToken cancel)
    {
        options.OpenFolder();
        var now = time.Now();
        await using (var db = newDb())
        {
            await db.MigrateAsync(cancel);
            await DataKey.TakeInAsync(db, Path.Combine(options.DataFolder, "keys"), now, cancel);
        }

        foreach (var facts in masterData.OrderBy(facts => facts.Order))
        {
            await using var db = newDb();
            await facts.LoadAsync(db, now, cancel);
        }

        await using var last = newDb();
        var installation = await last.Installations.SingleOrDefaultAsync(cancel);
        if (installation is null)
        {
            installation = Installation.Found(now);
            last.Add(installation);
            // What comes from now on is described as this program does it.
            last.AddRange(describes.Select(SearchState.Done));
            if (options.Sample)
            {
                await SowAsync(now, cancel);
                installation.SampleSown(now);
            }

            await last.SaveChangesAsync(cancel);
        }

        return installation.SampleSownAt is not null;
    }

    private async Task SowAsync(DateTime now, CancellationToken cancel)
    {
        foreach (var sample in samples.OrderBy(sample => sample.Order))
        {
            await using var db = newDb();
            await sample.SowAsync(db, now, cancel);
            log.LogInformation("Sample sown: {Sample}", sample.GetType().Name);
        }
    }
}
