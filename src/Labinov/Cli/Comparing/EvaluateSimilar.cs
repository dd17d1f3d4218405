using System.Diagnostics;
using System.Globalization;
using Labinov.Data;
using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.Regions;

namespace Labinov.Cli.Comparing;

/// <summary>How often an idea of the same kind is among the first, over rows whose kind has another member.</summary>
/// <param name="Mrr">Mean of one over the place of the first of the same kind; nothing for what is not among those compared.</param>
/// <param name="P99Ms">Of the asking alone.</param>
public sealed record HowWell(
    int N,
    double Hit1,
    double Hit5,
    double Hit10,
    double Mrr,
    double P99Ms
)
{
    /// <summary>In steps of a fiftieth of a resemblance: how many suggestions were that much alike, and how many of them of the same kind.</summary>
    public IReadOnlyDictionary<int, (int Told, int Right)> Likely { get; init; } =
        new Dictionary<int, (int, int)>();

    /// <summary>How often a suggestion from some resemblance on is right.</summary>
    public IEnumerable<string> Thresholds() =>
        Likely.Keys.Select(step =>
        {
            var above = Likely.Where(pair => pair.Key >= step).ToList();
            var told = above.Sum(pair => pair.Value.Told);
            var right = above.Sum(pair => pair.Value.Right);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{step / 50.0:F2} suggested={told} right={right} precision={(double)right / told:F3}"
            );
        });

    public string Json() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"n":{{N}},"hit1":{{Hit1:F4}},"hit5":{{Hit5:F4}},"hit10":{{Hit10:F4}},"mrr":{{Mrr:F4}},"p99_ms":{{P99Ms:F1}}}"""
        );
}

/// <summary>Puts a file into an empty store and asks for each of its rows, the row itself left out.</summary>
public sealed class EvaluateSimilar(ThrowawayStore store)
{
    private const int Batch = 1_000;

    /// <summary>Asked before the clock runs: a program that has just begun is slow for other reasons.</summary>
    private const int Warm = 30;

    /// <summary>Of so many suggestions to a row it is counted how many are right.</summary>
    private const int Suggested = 10;
    private const int Steps = 50;

    /// <param name="without"><c>description</c> or <c>unit</c>: as if the file did not tell it.</param>
    /// <param name="asked">Which rows are asked for; all of them are found.</param>
    public async Task<HowWell> RunAsync(string file, string? without, Range asked)
    {
        var cancel = CancellationToken.None;
        var rows = KnownKind.Read(file, without).ToList();
        var ids = await FillAsync(rows, cancel);
        var places = ids.Select((id, at) => (id, at)).ToDictionary(row => row.id, row => row.at);
        var sizes = rows.CountBy(row => row.Cluster).ToDictionary(StringComparer.Ordinal);
        using var corpora = new KeptCorpus(TimeProvider.System);
        var find = new FindSimilar(corpora);
        foreach (var row in rows.Take(Warm))
        {
            await AskAsync(find, row, null, cancel);
        }

        var (ranks, times) = (new List<int>(), new List<double>());
        var likely = new SortedDictionary<int, (int Told, int Right)>();
        var last = Math.Min(rows.Count, asked.End.GetOffset(rows.Count));
        for (var i = asked.Start.Value; i < last; i++)
        {
            if (rows[i].Cluster.Length == 0 || sizes[rows[i].Cluster] < 2)
            {
                continue;
            }

            var clock = Stopwatch.StartNew();
            var found = await AskAsync(find, rows[i], ids[i], cancel);
            times.Add(clock.Elapsed.TotalMilliseconds);
            var first = found
                .Select((alike, at) => (alike, at))
                .Where(hit => rows[places[hit.alike.Idea]].Cluster == rows[i].Cluster)
                .Select(hit => hit.at + 1)
                .FirstOrDefault();
            ranks.Add(first);
            foreach (var alike in found.Take(Suggested))
            {
                var isRight = rows[places[alike.Idea]].Cluster == rows[i].Cluster;
                var step = (int)(alike.Resemblance * Steps);
                var (told, right) = likely.GetValueOrDefault(step);
                likely[step] = (told + 1, right + (isRight ? 1 : 0));
            }
        }

        return new HowWell(
            ranks.Count,
            Share(ranks, 1),
            Share(ranks, 5),
            Share(ranks, 10),
            ranks.Count == 0 ? 0 : ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank),
            Percentile(times, 0.99)
        )
        {
            Likely = likely,
        };
    }

    internal static double Percentile(List<double> times, double share)
    {
        times.Sort();
        return times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * share))];
    }

    private static double Share(List<int> ranks, int among) =>
        ranks.Count == 0 ? 0 : (double)ranks.Count(rank => rank > 0 && rank <= among) / ranks.Count;

    private async Task<IReadOnlyList<Alike>> AskAsync(
        FindSimilar find,
        KnownKind row,
        Id<Idea>? but,
        CancellationToken cancel
    )
    {
        await using var db = store.New();
        var text = IdeaText.Of(row.Name, null, row.Description, null, row.Unit, row.Kind);
        return await find.FindAsync(db, text, but, cancel);
    }

    private async Task<List<Id<Idea>>> FillAsync(List<KnownKind> rows, CancellationToken cancel)
    {
        var now = TimeProvider.System.Now();
        await using (var db = store.New())
        {
            await new FieldMeanings().LoadAsync(db, now, cancel);
        }

        var units = new Dictionary<string, Id<Organisation>>(StringComparer.Ordinal);
        var ids = new List<Id<Idea>>(rows.Count);
        foreach (var chunk in rows.Chunk(Batch))
        {
            await using var db = store.New();
            foreach (var row in chunk)
            {
                if (!units.TryGetValue(row.Unit, out var unit))
                {
                    var name = row.Unit.Length == 0 ? "-" : row.Unit;
                    var founded = Organisation.Recorded(
                        units.Count + 1,
                        name.Start(Organisation.NameMax),
                        null,
                        OrganisationKind.Agency,
                        null,
                        null,
                        now
                    );
                    db.Add(founded);
                    units.Add(row.Unit, unit = founded.Id);
                }

                var idea = Idea.Recorded(
                    ids.Count + 1,
                    new IdeaFacts(
                        new Basics(row.Name, row.Kind),
                        new Story(row.Description.Length == 0 ? null : row.Description),
                        new Labinov.Modules.Ideas.Results(),
                        new Sources()
                    ),
                    IdeaState.Applied,
                    Audience.Public,
                    unit,
                    null,
                    now
                );
                db.Add(idea);
                db.Add(IdeaSearch.Describe(idea, row.Unit));
                ids.Add(idea.Id);
            }

            await db.SaveChangesAsync(cancel);
        }

        return ids;
    }
}
