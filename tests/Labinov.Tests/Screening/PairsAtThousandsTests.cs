using System.Diagnostics;
using System.Globalization;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>
/// Measured, and kept out of the proof because it takes minutes: <c>dotnet test --project tests/Labinov.Tests --filter-class
/// "*PairsAtThousandsTests" --explicit only</c>. Its figures stand in <c>docs/performance.md</c>.
/// </summary>
public sealed class PairsAtThousandsTests(ITestOutputHelper output)
{
    /// <summary>A page answers within so many milliseconds.</summary>
    private const double Most = 300;

    private const int Phones = 200;
    private const int Times = 200;
    private const int ResultTimes = 10;

    [Theory(Explicit = true)]
    [InlineData(500)]
    [InlineData(2000)]
    [InlineData(5000)]
    public async Task A_pair_and_the_results_come_within_a_page(int ideas)
    {
        await using var host = new LabHost();
        await host.InitializeAsync();
        var (screening, code) = await SowAsync(host, ideas);
        var asked = await EachAsync(
            Times,
            async i =>
            {
                await using var db = host.Db();
                var phone = HallPass.For(screening.Id, 1, null);
                Assert.NotNull(
                    await db.NextPairAsync(screening.Id, Voter.Of(phone), host.Now, default)
                );
            }
        );
        var guest = host.Stranger();
        await guest.PostAsync(ScreeningLinks.Hall(code));
        var page = await guest.OpenAsync(ScreeningLinks.GuestPairs(code));
        var answered = await EachAsync(
            Times,
            async _ => page = await (await page.Form("Sama baiknya").SendAsync()).FollowAsync()
        );
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var results = await EachAsync(
            ResultTimes,
            async _ =>
                Assert.Contains(
                    "ke-1",
                    (await manager.OpenAsync(ScreeningLinks.Results(screening.Number))).Text,
                    StringComparison.Ordinal
                )
        );
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {(TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite")} | {ideas} | {At(asked, 0.5):0.0} | {At(asked, 0.99):0.0} | {At(answered, 0.5):0.0} | {At(answered, 0.99):0.0} | {At(results, 0.5):0} | {results[^1]:0} |"
            )
        );
        Assert.True(At(asked, 0.99) < Most, $"next pair: {At(asked, 0.99)} ms");
        Assert.True(At(answered, 0.99) < Most, $"answer and next page: {At(answered, 0.99)} ms");
        Assert.True(At(results, 0.5) < Most, $"results: {At(results, 0.5)} ms");
    }

    private static async Task<List<double>> EachAsync(int times, Func<int, Task> run)
    {
        await run(0); // warm
        var took = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            await run(i);
            took.Add(watch.Elapsed.TotalMilliseconds);
        }

        took.Sort();
        return took;
    }

    private static double At(List<double> sorted, double share) =>
        sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];

    /// <summary>Three answers for each idea, between near ones, as an adaptive hall gives them; the one that came in first is better two times of three.</summary>
    private static async Task<(IdeaScreening Screening, string Code)> SowAsync(
        LabHost host,
        int count
    )
    {
        var region = await host.Given.RegionAsync("72.09");
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var author = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var ideas = new List<Idea>();
        for (var i = 0; i < count; i++)
        {
            var idea = host.Given.Unsaved(unit, author, $"Layanan nomor {i}", lab);
            idea.Submit(Given.Writer(unit.Id, author.Id.Value), host.Now);
            ideas.Add(idea);
        }

        foreach (var some in ideas.Chunk(250))
        {
            await using var saving = host.Db();
            saving.AddRange(some);
            await saving.SaveChangesAsync();
        }

        var screening = await host.Given.ScreeningAsync(lab, ideas, hall: true);
        var code = await host.Given.GuestsAsync(screening, lab);
        var chance = new Random(11);
        var phones = Enumerable
            .Range(0, Phones)
            .Select(_ => HallPass.For(screening.Id, 1, null).Id)
            .ToList();
        var given = new HashSet<(int, int, int)>();
        while (given.Count < count * 3)
        {
            var one = chance.Next(count - 1);
            given.Add((chance.Next(Phones), one, Math.Min(count - 1, one + 1 + chance.Next(40))));
        }

        foreach (var some in given.Chunk(1000))
        {
            await using var saving = host.Db();
            saving.AddRange(
                some.Select(
                    (answer, i) =>
                        new GuestPair
                        {
                            ScreeningId = screening.Id,
                            Phone = phones[answer.Item1],
                            OneId = ideas[answer.Item2].Id,
                            OtherId = ideas[answer.Item3].Id,
                            ChosenId = ideas[chance.Next(3) < 2 ? answer.Item2 : answer.Item3].Id,
                            Nth = i,
                            GivenOn = new DateOnly(2026, 11, 24),
                        }
                )
            );
            await saving.SaveChangesAsync();
        }

        await using var db = host.Db();
        await db
            .ScreenedIdeas.Where(row => row.ScreeningId == screening.Id)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(
                        row => row.Compared,
                        row =>
                            db.GuestPairs.Count(vote =>
                                vote.ScreeningId == row.ScreeningId
                                && (vote.OneId == row.IdeaId || vote.OtherId == row.IdeaId)
                            )
                    )
                    .SetProperty(
                        row => row.HalfWins,
                        row =>
                            2
                            * db.GuestPairs.Count(vote =>
                                vote.ScreeningId == row.ScreeningId && vote.ChosenId == row.IdeaId
                            )
                    )
            );
        return (screening, code);
    }
}
