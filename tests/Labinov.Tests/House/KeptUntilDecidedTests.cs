using System.Net;
using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.House;

/// <summary>What is kept for strangers is, after each decision, what would be drawn now.</summary>
public sealed class KeptUntilDecidedTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task What_is_decided_is_seen_by_the_next_stranger()
    {
        var region = await host.Given.RegionAsync();
        var unit = await host.Given.UnitAsync(region);
        var author = await host.Given.PersonAsync(unit: unit.Id);
        var lab = await host.Given.LabAsync(region);
        var idea = await host.Given.SubmittedAsync(unit, author, "Loket Terapung", lab);
        var sent = await host.Given.DraftAsync(unit, author, "Perahu Pintar", lab);
        await host.SettleAsync();
        var keeper = Given.Keeper(region.Id, author.Id.Value);
        var writer = Given.Writer(unit.Id, author.Id.Value);
        var today = Clock.DayOf(host.Now);
        List<string> pages =
        [
            "/",
            "/innovations",
            "/innovations/feed.atom",
            $"/labs/{lab.Number}",
            $"/regions/{region.Code}",
            $"/units/{unit.Number}",
        ];

        await TrueAfterAsync(
            pages,
            async db => (await db.Ideas.FindAsync(idea.Id))!.Publish(keeper, host.Now)
        );
        pages.Add($"/innovations/{idea.Number}/loket-terapung");
        await TrueAfterAsync(
            pages,
            async db =>
                (await db.Ideas.FindAsync(idea.Id))!.Unpublish(keeper, "Dibenahi.", host.Now)
        );
        await TrueAfterAsync(
            pages,
            async db =>
                (
                    await db.Labs.Include(row => row.Stages).SingleAsync(row => row.Id == lab.Id)
                ).Open(StageKind.DrumUp, Given.Manager, today, today, host.Now)
        );
        await TrueAfterAsync(
            pages,
            async db =>
                (await db.Organisations.FindAsync(unit.Id))!.Rename(
                    keeper,
                    "Dinas Air",
                    null,
                    today,
                    "Penataan.",
                    today,
                    host.Now
                )
        );
        await TrueAfterAsync(
            pages,
            async db => (await db.Ideas.FindAsync(sent.Id))!.Submit(writer, host.Now)
        );
    }

    [Fact]
    public async Task Another_node_hears_it_from_the_ledger_and_only_what_strangers_see()
    {
        var face = new PublicFace();
        var elsewhere = new PublicFaceReader(face, host.Services.GetRequiredService<NewDb>());
        await elsewhere.LookAsync(CancellationToken.None);
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var author = await host.Given.PersonAsync(unit: unit.Id);
        await LookedAsync();

        await host.Given.DraftAsync(unit, author);
        Assert.Equal(("s0", "c0"), await LookedAsync());

        await host.Given.SubmittedAsync(unit, author);
        Assert.Equal(("s0", "c1"), await LookedAsync());

        await host.Given.PublishedAsync(unit, author);
        Assert.Equal(("s1", "c2"), await LookedAsync());
        Assert.Equal(("s1", "c2"), await LookedAsync());

        async Task<(string, string)> LookedAsync()
        {
            await host.SettleAsync();
            await elsewhere.LookAsync(CancellationToken.None);
            return (face.Of(Outside.Shown), face.Of(Outside.Counted));
        }
    }

    // What is kept after the decision is, letter by letter, what is drawn when nothing is kept.
    private async Task TrueAfterAsync(List<string> pages, Func<LabinovDb, Task> decide)
    {
        var before = await BodiesAsync(pages);
        await using (var db = host.Db())
        {
            await decide(db);
            await db.SaveChangesAsync();
        }

        await host.SettleAsync();
        var kept = await BodiesAsync(pages);
        host.DrawAnew();
        Assert.Equal(await BodiesAsync(pages), kept);
        Assert.NotEqual(before, kept);
    }

    private async Task<List<string>> BodiesAsync(List<string> pages)
    {
        var bodies = new List<string>();
        foreach (var path in pages)
        {
            var page = await host.Stranger().OpenAsync(path);
            bodies.Add(
                page.Status == HttpStatusCode.MovedPermanently
                    ? (await page.FollowAsync()).Body
                    : page.Body
            );
        }

        return bodies;
    }
}
