using CsCheck;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>
/// The promise of merging, on the database: whatever was merged and undone, in whatever order, every table holds the same as before, and what
/// came after the merge stays where it was said.
/// </summary>
public sealed partial class MergingDumpTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly Gen<(int One, int Other, int Fields)[]> Steps = Gen.Select(
        Gen.Int[0, 4],
        Gen.Int[0, 5],
        Gen.Int[0, 511]
    ).Array[4, 14];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Merged_and_undone_at_random_every_table_is_what_it_was()
    {
        var place = await PlaceAsync();
        var before = await DumpAsync();
        Assert.True(before.Count(row => row.StartsWith("ideas:", StringComparison.Ordinal)) >= 5);
        var united = 0;
        await Steps.SampleAsync(
            async steps =>
            {
                foreach (var (one, other, fields) in steps)
                {
                    // The sixth stands for nobody: then the first is undone.
                    united += await (
                        other == 5 ? UndoAsync(place, one) : UniteAsync(place, one, other, fields)
                    );
                }

                await CountedOnceAsync();
                foreach (var i in Enumerable.Range(0, 5).OrderBy(i => (i * 7 + steps.Length) % 5))
                {
                    await UndoAsync(place, i);
                }

                Assert.Equal(before, await DumpAsync());
            },
            iter: 12,
            threads: 1
        );
        Assert.True(united > 20, $"only {united} merges came about");
    }

    [Fact]
    public async Task What_came_after_the_merge_stays_with_the_target()
    {
        var place = await PlaceAsync();
        var before = await DumpAsync();
        Assert.Equal(1, await UniteAsync(place, 1, 0, 0));
        var target = place.Ideas[0];
        var visitor = await host.Given.PersonAsync();
        await using (var db = host.Db())
        {
            Assert.True(
                await GiveSupport.RunAsync(
                    db,
                    target.Id,
                    visitor.Id,
                    true,
                    host.Time.Today(),
                    host.Now,
                    Cancel
                )
            );
        }

        await UndoAsync(place, 1);
        var added = (await DumpAsync()).Except(before).ToList();
        Assert.Contains(
            added,
            row =>
                row.StartsWith("supports:", StringComparison.Ordinal)
                && row.Contains($"{target.Id}", StringComparison.OrdinalIgnoreCase)
                && row.Contains($"{visitor.Id}", StringComparison.OrdinalIgnoreCase)
        );
        // The visitor with an account, one vote, and the count beside the exhibit of the target: nothing else.
        Assert.All(added, row => Assert.Matches("^(people|accounts|supports|exhibits): ", row));
        await CountedOnceAsync();
    }

    private async Task<int> UniteAsync(Place place, int one, int other, int fields)
    {
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await using var db = host.Db();
        var source = await LoadAsync(db, place.Ideas[one]);
        var target = await LoadAsync(db, place.Ideas[other]);
        if (Merge.WhyNot(place.Keeper, source, target, host.Time.Today()) is not null)
        {
            return 0;
        }

        db.Add(
            Merge.Unite(
                place.Keeper,
                Id<Merge>.New(host.Now),
                source,
                target,
                await db.Ideas.Where(idea => idea.HeadId == source.Id).ToListAsync(Cancel),
                await db.NextOrdinalAsync(target.Id, Cancel),
                Enum.GetValues<TakenField>().Where((_, place) => (fields >> place & 1) == 1),
                "Sama.",
                host.Now
            )
        );
        await db.SaveChangesAsync(Cancel);
        await host.SettleAsync();
        return 1;
    }

    private async Task<int> UndoAsync(Place place, int one)
    {
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await using var db = host.Db();
        if (await db.ToUndoAsync(place.Ideas[one].Id, Cancel) is { } all)
        {
            var source = await LoadAsync(db, place.Ideas[one]);
            all.Merge.Undo(
                place.Keeper,
                source,
                all.Target,
                all.Family,
                all.Others,
                "Ternyata lain.",
                host.Now
            );
            await db.SaveChangesAsync(Cancel);
            await host.SettleAsync();
        }

        return 0;
    }

    // Beside every exhibit stands each supporter of its family once; and received is moving and ended together.
    private async Task CountedOnceAsync()
    {
        await using var db = host.Db();
        foreach (var exhibit in await db.Exhibits.AsNoTracking().ToListAsync(Cancel))
        {
            var family = db.FamilyOf(exhibit.IdeaId);
            var people = await db
                .Supports.Where(row => family.Contains(row.IdeaId))
                .Select(row => row.PersonId)
                .ToListAsync(Cancel);
            Assert.Equal(people.Distinct().Count(), exhibit.Supports);
        }

        foreach (var kept in host.Services.GetServices<IKeptCount>())
        {
            Assert.Empty(await kept.RecountAsync(db).ToListAsync(Cancel));
        }
    }

    private Task<Idea> LoadAsync(LabinovDb db, Idea idea) =>
        db.Ideas.SingleAsync(row => row.Id == idea.Id, Cancel);

    private async Task<IReadOnlyList<string>> DumpAsync()
    {
        await using var db = host.Db();
        Assert.True(Dump.TablesOf(db) > 60);
        return await Dump.OfAsync(db);
    }
}
