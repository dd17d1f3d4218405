using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Labinov.Cli.Seeding;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.Modules.Ideas;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Cli;

/// <summary>Fills an installation with believable invented innovations, to try it out and to measure it at its full size.</summary>
internal sealed class Seed : Verb
{
    /// <summary>More would only wear out disks.</summary>
    public const int Most = 10_000_000;
    private const int BatchSize = 4_000;

    public override string Name => "seed";
    public override string Usage =>
        "seed --ideas COUNT [--seed NUMBER]    adds invented innovations, with their offices, people and labs";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (Read(args) is not var (ideas, seed))
        {
            await Console.Error.WriteLineAsync("bin/labinov " + Usage);
            return 2;
        }

        await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
        var newDb = services.GetRequiredService<NewDb>();
        if (await IsInUseAsync(newDb))
        {
            await Console.Error.WriteLineAsync(
                services.GetRequiredService<Words>()["house.seed.in-use"]
            );
            return 1;
        }

        var clock = Stopwatch.StartNew();
        var (people, published) = await SowAsync(services, ideas, seed, CancellationToken.None);
        await Console.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"people={people} ideas={ideas} published={published} seconds={clock.Elapsed.TotalSeconds:F1}"
            )
        );
        return 0;
    }

    /// <summary>How many people were added, and how many innovations are shown.</summary>
    internal static async Task<(int People, int Published)> SowAsync(
        IServiceProvider services,
        int ideas,
        int seed,
        CancellationToken cancel
    )
    {
        var newDb = services.GetRequiredService<NewDb>();
        var numbers = services.GetRequiredService<Numbers>();
        var now = services.GetRequiredService<TimeProvider>().Now();
        var chance = new Chance((ulong)seed);
        await services.GetRequiredService<LedgerReader>().SettleAsync(cancel);
        var ground = await new LayGround(newDb, numbers, chance, now).RunAsync(ideas, cancel);
        var titles = await TitlesAsync(newDb, cancel);
        var first = await numbers.TakeManyAsync(Idea.Counter, ideas, cancel);
        var sow = new SowIdeas(ground, titles, chance, now);
        var voices = new HearVoices(ground.Writers, numbers, chance, now);
        await voices.ForeseeAsync(ideas, cancel);
        // One makes while the other writes; two batches wait at most, however many there are.
        var batches = Channel.CreateBounded<SeedBatch>(2);
        var making = Task.Run(
            async () =>
            {
                try
                {
                    foreach (var batch in sow.Batches(ideas, first, BatchSize))
                    {
                        await voices.RunAsync(batch, cancel);
                        batch.Order();
                        await batches.Writer.WriteAsync(batch, cancel);
                    }

                    batches.Writer.Complete();
                }
                catch (Exception wrong) when (batches.Writer.TryComplete(wrong))
                {
                    // Told to whoever reads.
                }
            },
            cancel
        );
        var (written, published) = (0, 0);
        var db = newDb();
        await db.OpenWideAsync(cancel);
        await using var write = new WriteBatches(db, services.GetServices<IListener>());
        await foreach (var batch in batches.Reader.ReadAllAsync(cancel))
        {
            await write.WriteAsync(batch, cancel);
            written += batch.Ideas.Count;
            published += batch.Exhibits.Count;
            await Console.Error.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"ideas={written}/{ideas}")
            );
        }

        await making;
        return (ground.People, published);
    }

    // Invented content never goes among what people wrote: ideas are there, but neither sample nor seed.
    private static async Task<bool> IsInUseAsync(NewDb newDb)
    {
        await using var db = newDb();
        return await db.Ideas.AnyAsync()
            && !await db.Installations.AnyAsync(row => row.SampleSownAt != null)
            && !await db.People.AnyAsync(person =>
                person.Email!.EndsWith("@" + SeedNames.MailHost)
            );
    }

    private static async Task<Titles> TitlesAsync(NewDb newDb, CancellationToken cancel)
    {
        var titles = new Titles();
        await using var db = newDb();
        var known = db.Ideas.AsNoTracking().Select(idea => new { idea.UnitId, idea.Title });
        await foreach (var idea in known.AsAsyncEnumerable().WithCancellation(cancel))
        {
            titles.Keep(idea.UnitId.Value, idea.Title);
        }

        return titles;
    }

    private static (int Ideas, int Seed)? Read(string[] args)
    {
        var (ideas, seed) = (0, 1);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = args.ElementAtOrDefault(i + 1);
            var isNumber = int.TryParse(
                value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            );
            switch (args[i])
            {
                case "--ideas" when isNumber:
                    ideas = number;
                    break;
                case "--seed" when isNumber:
                    seed = number;
                    break;
                case "--data" when value is not null:
                    break;
                default:
                    return null;
            }
        }

        return ideas is > 0 and <= Most ? (ideas, seed) : null;
    }
}
