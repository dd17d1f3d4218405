using System.Diagnostics;
using System.Globalization;
using Labinov.Data;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli.Comparing;

/// <summary>
/// How fast similar ideas are found among those that are here: asks as the author of each of some of them would. The processor's time of this
/// program (with SQLite in it, without PostgreSQL) says what a machine shared with others hides.
/// </summary>
internal static class MeasureSimilar
{
    private const int Warm = 30;

    public static async Task<string> RunAsync(NewDb newDb, int count)
    {
        using var corpora = new KeptCorpus(TimeProvider.System);
        var find = new FindSimilar(corpora);
        var clock = Stopwatch.StartNew();
        await using (var db = newDb())
        {
            await corpora.ReadAsync(db, CancellationToken.None);
        }

        var first = clock.Elapsed.TotalMilliseconds;
        var (times, found, highest) = (new List<double>(), 0, await HighestAsync(newDb));
        var busy = TimeSpan.Zero;
        for (var i = 0; i < count + Warm && highest > 0; i++)
        {
            var number = 1 + (int)((long)i * highest / (count + Warm));
            await using var db = newDb();
            var row = await db
                .Ideas.Where(idea => idea.Number >= number)
                .OrderBy(idea => idea.Number)
                .Select(idea => new
                {
                    idea.Id,
                    idea.Title,
                    idea.Product,
                    idea.Description,
                    idea.Benefit,
                    idea.Kind,
                    Office = db
                        .Organisations.Where(unit => unit.Id == idea.UnitId)
                        .Select(unit => unit.Name)
                        .First(),
                })
                .FirstAsync();
            var text = IdeaText.Of(
                row.Title,
                row.Product,
                row.Description,
                row.Benefit,
                row.Office,
                row.Kind
            );
            var before = Environment.CpuUsage.TotalTime;
            clock.Restart();
            var alike = await find.FindAsync(db, text, row.Id, CancellationToken.None);
            if (i >= Warm)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
                busy += Environment.CpuUsage.TotalTime - before;
                found += alike.Count > 0 ? 1 : 0;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"ideas":{{highest}},"n":{{times.Count}},"answered":{{found}},"p50_ms":{{EvaluateSimilar.Percentile(times, 0.5):F1}},"p99_ms":{{EvaluateSimilar.Percentile(times, 0.99):F1}},"cpu_ms":{{busy.TotalMilliseconds / Math.Max(1, times.Count):F1}},"sample_ms":{{first:F0}},"mb":{{Environment.WorkingSet >> 20}}}"""
        );
    }

    private static async Task<int> HighestAsync(NewDb newDb)
    {
        await using var db = newDb();
        return await db.Ideas.MaxAsync(idea => (int?)idea.Number) ?? 0;
    }
}
