using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

public sealed class SupportTests(LabHost host) : IClassFixture<LabHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stranger_reads_how_many_support_it_and_is_led_to_sign_in()
    {
        var idea = await ShownAsync("Loket malam");
        await SupportAsync(idea, await host.Given.PersonAsync());
        var page = await host.Stranger().OpenAsync(GalleryLinks.To(idea.Number, idea.Title));
        Assert.Contains("1 orang mendukung inovasi ini.", page.Text, StringComparison.Ordinal);
        var signIn = page.Document.QuerySelector("#voices a")!;
        Assert.Equal("Masuk untuk mendukung", signIn.TextContent);
        var back = GalleryLinks.Voices(idea.Number, idea.Title);
        Assert.Equal(
            "/sign-in?returnUrl=" + Uri.EscapeDataString(back),
            signIn.GetAttribute("href")
        );
        var sent = await host.Stranger()
            .PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"));
        Assert.StartsWith("/sign-in", sent.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(idea));
    }

    [Fact]
    public async Task One_press_supports_and_the_next_takes_it_back()
    {
        var idea = await ShownAsync("Perahu baca");
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        var page = await browser.OpenAsync(GalleryLinks.To(idea.Number, idea.Title));
        Assert.Contains("Belum ada yang mendukung", page.Text, StringComparison.Ordinal);
        page = await (await page.Form("Dukung inovasi ini").SendAsync()).FollowAsync();
        Assert.Contains("dukungan Anda tercatat", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(idea));
        page = await (await page.Form("Anda mendukung. Tarik dukungan").SendAsync()).FollowAsync();
        Assert.Contains("sudah ditarik", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(idea));
        Assert.DoesNotContain(
            "Support",
            string.Concat(await host.LedgerOfAsync(idea.Id.Value)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Asked_twice_it_counts_once_in_either_direction()
    {
        var idea = await ShownAsync("Posko banjir");
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        foreach (
            var (wanted, count) in new[] { ("true", 1), ("true", 1), ("false", 0), ("false", 0) }
        )
        {
            (await browser.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", wanted))).Shows(
                HttpStatusCode.Redirect
            );
            Assert.Equal(count, await CountAsync(idea));
        }

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    browser.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))
                )
        );
        Assert.Equal(1, await CountAsync(idea));
    }

    [Fact]
    public async Task Twenty_at_once_are_twenty()
    {
        var idea = await ShownAsync("Dapur umum");
        var people = new List<Browser>();
        for (var i = 0; i < 20; i++)
        {
            people.Add(await host.AsAsync(await host.Given.PersonAsync()));
        }

        var sent = await Task.WhenAll(
            people.Select(person =>
                person.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))
            )
        );
        Assert.All(sent, page => page.Shows(HttpStatusCode.Redirect));
        Assert.Equal(20, await CountAsync(idea));
        await using var db = host.Db();
        Assert.Equal(20, await db.Supports.CountAsync(row => row.IdeaId == idea.Id, Cancel));
    }

    [Fact]
    public async Task What_is_taken_down_cannot_be_supported_and_comes_back_with_its_count()
    {
        var idea = await ShownAsync("Pasar tani");
        var early = await host.Given.PersonAsync();
        await SupportAsync(idea, early);
        var keeper = Given.Keeper(idea.RegionId!.Value, early.Id.Value);
        await ChangeAsync(idea, found => found.Unpublish(keeper, "Diperiksa ulang", host.Now));
        // Also before the gallery has heard of it: Ideas is asked, not the wall.
        var late = await host.AsAsync(await host.Given.PersonAsync());
        (await late.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))).Shows(
            HttpStatusCode.NotFound
        );
        await host.SettleAsync();
        (await late.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))).Shows(
            HttpStatusCode.NotFound
        );
        await ChangeAsync(idea, found => found.Publish(keeper, host.Now));
        await host.SettleAsync();
        Assert.Equal(1, await CountAsync(idea));
        Assert.Equal(0, await host.RunVerbAsync("verify"));
    }

    [Fact]
    public async Task The_list_goes_by_support_and_says_how_much()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync("33.74"));
        var ideas = new List<Idea>();
        for (var i = 0; i < 3; i++)
        {
            ideas.Add(await host.Given.ShownAsync(unit, $"Urutan dukungan {i}"));
        }

        foreach (var (place, count) in new[] { (0, 1), (1, 3) })
        {
            for (var i = 0; i < count; i++)
            {
                await SupportAsync(ideas[place], await host.Given.PersonAsync());
            }
        }

        var page = await host.Stranger().OpenAsync("/innovations?region=33.74&sort=supported");
        Assert.Equal(
            [ideas[1].Title, ideas[0].Title, ideas[2].Title],
            page.Document.QuerySelectorAll(".rows .row-title").Select(title => title.TextContent)
        );
        Assert.Contains("3 dukungan", page.Text, StringComparison.Ordinal);
        var english = await host.Stranger()
            .OpenAsync("/en/innovations?region=33.74&sort=supported");
        Assert.Contains("1 supporter", english.Text, StringComparison.Ordinal);
        Assert.Contains("3 supporters", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_that_drifted_is_named()
    {
        await using var other = new LabHost();
        await other.InitializeAsync();
        var unit = await other.Given.UnitAsync(await other.Given.RegionAsync());
        await other.Given.ShownAsync(unit, "Hitungan miring");
        Assert.Equal(0, await other.RunVerbAsync("verify"));
        await using var db = other.Db();
        await db.Exhibits.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Supports, 9),
            Cancel
        );
        Assert.Equal(1, await other.RunVerbAsync("verify"));
        await db.Exhibits.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Supports, 0).SetProperty(row => row.Comments, 2),
            Cancel
        );
        Assert.Equal(1, await other.RunVerbAsync("verify"));
        await db.Exhibits.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Comments, 0),
            Cancel
        );
        Assert.Equal(0, await other.RunVerbAsync("verify"));
        await db.ProvinceTallies.ExecuteDeleteAsync(Cancel);
        Assert.Equal(1, await other.RunVerbAsync("verify"));
    }

    private async Task<Idea> ShownAsync(string title)
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        return await host.Given.ShownAsync(unit, title);
    }

    private async Task SupportAsync(Idea idea, Labinov.Modules.People.Person person)
    {
        await using var db = host.Db();
        Assert.True(
            await GiveSupport.RunAsync(
                db,
                idea.Id,
                person.Id,
                true,
                host.Time.Today(),
                host.Now,
                Cancel
            )
        );
    }

    private async Task<int> CountAsync(Idea idea)
    {
        await using var db = host.Db();
        return await db
            .Exhibits.Where(row => row.IdeaId == idea.Id)
            .Select(row => row.Supports)
            .SingleAsync(Cancel);
    }

    private async Task ChangeAsync(Idea idea, Action<Idea> change)
    {
        await using var db = host.Db();
        change(await db.Ideas.SingleAsync(row => row.Id == idea.Id, Cancel));
        await db.SaveChangesAsync(Cancel);
    }
}
