using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

public sealed class CommentTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Box = "Tanggapan Anda";
    private const string Send = "Kirim tanggapan";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_said_is_shown_with_name_and_unit_the_newest_last()
    {
        var (idea, unit) = await ShownAsync("Kelas perahu");
        var person = await host.Given.PersonAsync(name: "Wulan Lamato", unit: unit.Id);
        var browser = await host.AsAsync(person);
        var path = GalleryLinks.To(idea.Number, idea.Title);
        var said = await (await browser.OpenAsync(path))
            .Form(Send)
            .Fill(Box, "Yang <b>pertama</b>\nDua baris")
            .SendAsync();
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await (await browser.OpenAsync(path)).Form(Send).Fill(Box, "Yang kedua").SendAsync();
        var page = await said.FollowAsync();
        Assert.Equal("/innovations/" + idea.Number + "/comments", said.RedirectsTo.Split('#')[0]);
        page = await host.Stranger().OpenAsync(path);
        var rows = page.Document.QuerySelectorAll(".comments > li");
        Assert.Equal(2, rows.Length);
        Assert.Contains("Yang <b>pertama</b>", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Yang kedua", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Wulan Lamato", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(unit.Name, rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2 tanggapan", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("textarea"));
        Assert.Contains("Masuk untuk menulis tanggapan", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "2 comments",
            (await host.Stranger().OpenAsync("/en" + GalleryLinks.Comments(idea.Number))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sent_twice_it_is_said_once()
    {
        var (idea, _) = await ShownAsync("Kelas rumput laut");
        var form = (
            await (await host.AsAsync(await host.Given.PersonAsync())).OpenAsync(
                GalleryLinks.Comments(idea.Number)
            )
        )
            .Form(Send)
            .Fill(Box, "Sekali saja");
        var sent = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        var third = await form.SendAsync();
        Assert.Single(sent.Append(third).Select(page => page.RedirectsTo).Distinct());
        Assert.Equal(1, await CountAsync(idea));
        await using var db = host.Db();
        Assert.Equal(1, await db.Comments.CountAsync(comment => comment.IdeaId == idea.Id, Cancel));
    }

    [Theory]
    [InlineData("", "Isi bagian ini.")]
    [InlineData("   ", "Isi bagian ini.")]
    [InlineData(null, "paling banyak 2000 huruf")]
    public async Task What_cannot_be_said_is_told_beside_the_box(string? text, string error)
    {
        var (idea, _) = await ShownAsync("Kelas batik");
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        text ??= new string('a', Comment.TextMax + 1);
        var page = await (await browser.OpenAsync(GalleryLinks.To(idea.Number, idea.Title)))
            .Form(Send)
            .Fill(Box, text)
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(error, page.ErrorOf(Box), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(idea));
    }

    [Fact]
    public async Task A_stranger_is_led_to_sign_in_and_what_is_taken_down_is_not_found()
    {
        var (idea, _) = await ShownAsync("Kelas tenun");
        var sent = await host.Stranger()
            .PostAsync(GalleryLinks.Comments(idea.Number), ("Text", "Halo"));
        Assert.StartsWith("/sign-in", sent.RedirectsTo, StringComparison.Ordinal);
        var keeper = await host.Given.PersonAsync();
        await using (var db = host.Db())
        {
            var found = await db.Ideas.SingleAsync(row => row.Id == idea.Id, Cancel);
            found.Unpublish(
                Given.Keeper(idea.RegionId!.Value, keeper.Id.Value),
                "Diperiksa ulang",
                host.Now
            );
            await db.SaveChangesAsync(Cancel);
        }

        var browser = await host.AsAsync(await host.Given.PersonAsync());
        (await browser.PostAsync(GalleryLinks.Comments(idea.Number), ("Text", "Halo"))).Shows(
            HttpStatusCode.NotFound
        );
        (await browser.OpenAsync(GalleryLinks.Comments(idea.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Its_author_withdraws_it_and_nobody_else()
    {
        var (idea, _) = await ShownAsync("Kelas kopi");
        var author = await host.AsAsync(await host.Given.PersonAsync());
        var number = await SayAsync(author, idea, "Saya berubah pikiran");
        var path = GalleryLinks.WithdrawComment(idea.Number, number);
        (await (await host.AsAsync(await host.Given.PersonAsync())).OpenAsync(path)).Shows(
            HttpStatusCode.Forbidden
        );
        var done = await (await author.OpenAsync(path)).Form("Tarik tanggapan ini").SendAsync();
        var page = await done.FollowAsync();
        Assert.DoesNotContain("Saya berubah pikiran", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(idea));
        (await author.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        await using var db = host.Db();
        var kept = await db.Comments.SingleAsync(comment => comment.Number == number, Cancel);
        Assert.Equal(("Saya berubah pikiran", CommentState.Withdrawn), (kept.Text, kept.State));
        Assert.Empty(await host.LedgerOfAsync(kept.Id.Value));
    }

    [Fact]
    public async Task Whoever_answers_for_the_region_takes_it_down_with_a_reason()
    {
        var (idea, unit) = await ShownAsync("Kelas madu");
        var number = await SayAsync(
            await host.AsAsync(await host.Given.PersonAsync()),
            idea,
            "Kata yang kasar"
        );
        var path = GalleryLinks.TakeDownComment(idea.Number, number);
        var elsewhere = await host.Given.RegionAsync("33.05");
        (await (await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope)).OpenAsync(path)).Shows(
            HttpStatusCode.Forbidden
        );
        var keeper = await host.AsAsync(
            Role.LocusCoordinator,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );
        var form = (await keeper.OpenAsync(path)).Form("Turunkan tanggapan ini");
        (await form.SendAsync()).Shows(HttpStatusCode.BadRequest);
        await form.Fill("Alasan", "Menyerang pribadi").SendAsync();
        var page = await host.Stranger().OpenAsync(GalleryLinks.Comments(idea.Number));
        Assert.DoesNotContain("Kata yang kasar", page.Body, StringComparison.Ordinal);
        Assert.Contains("Alasannya: Menyerang pribadi", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(idea));
        await using var db = host.Db();
        var kept = await db.Comments.SingleAsync(comment => comment.Number == number, Cancel);
        Assert.Equal("Kata yang kasar", kept.Text);
        Assert.Equal(["CommentTakenDown"], await host.LedgerOfAsync(kept.Id.Value));
        Assert.Equal(0, await host.RunVerbAsync("verify"));
    }

    [Fact]
    public async Task Of_two_who_hide_it_at_once_it_is_counted_once()
    {
        var (idea, unit) = await ShownAsync("Kelas garam");
        var author = await host.AsAsync(await host.Given.PersonAsync());
        var number = await SayAsync(author, idea, "Diperebutkan");
        var keeper = await host.AsAsync(
            Role.InnovationAdmin,
            new Scope(ScopeKind.Region, unit.RegionId!.Value.Value)
        );
        var down = (await keeper.OpenAsync(GalleryLinks.TakeDownComment(idea.Number, number)))
            .Form("Turunkan tanggapan ini")
            .Fill("Alasan", "Iklan");
        var back = (await author.OpenAsync(GalleryLinks.WithdrawComment(idea.Number, number))).Form(
            "Tarik tanggapan ini"
        );
        var sent = await Task.WhenAll(down.SendAsync(), back.SendAsync());
        Assert.Single(sent, page => page.Status == HttpStatusCode.Redirect);
        Assert.Equal(0, await CountAsync(idea));
    }

    [Fact]
    public async Task Many_are_walked_by_key_and_cost_the_same()
    {
        var (idea, _) = await ShownAsync("Kelas sagu");
        var browser = await host.AsAsync(await host.Given.PersonAsync());
        for (var i = 1; i <= 45; i++)
        {
            await SayAsync(browser, idea, $"Suara ke-{i:00}.");
        }

        var page = await host.Stranger().OpenAsync(GalleryLinks.Comments(idea.Number));
        var seen = new List<string>();
        while (true)
        {
            seen.InsertRange(
                0,
                page.Document.QuerySelectorAll(".comments > li > p:last-child")
                    .Select(text => text.TextContent)
            );
            if (page.Document.QuerySelector("a[rel=next]") is not { } next)
            {
                break;
            }

            page = await host.Stranger().OpenAsync(next.GetAttribute("href")!);
        }

        Assert.Equal(Enumerable.Range(1, 45).Select(i => $"Suara ke-{i:00}."), seen);
        host.Queries.Reset();
        await host.Stranger().OpenAsync(GalleryLinks.Comments(idea.Number) + "?before=x");
        Assert.InRange(host.Queries.Count, 1, 2);
    }

    private async Task<int> SayAsync(Browser browser, Idea idea, string text)
    {
        var page = await (await browser.OpenAsync(GalleryLinks.Comments(idea.Number)))
            .Form(Send)
            .Fill(Box, text)
            .SendAsync();
        page.Shows(HttpStatusCode.Redirect);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        return int.Parse(
            page.RedirectsTo.Split("#comment-")[1],
            System.Globalization.CultureInfo.InvariantCulture
        );
    }

    private async Task<(Idea Idea, Organisation Unit)> ShownAsync(string title)
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        return (await host.Given.ShownAsync(unit, title), unit);
    }

    private async Task<int> CountAsync(Idea idea)
    {
        await using var db = host.Db();
        return await db
            .Exhibits.Where(row => row.IdeaId == idea.Id)
            .Select(row => row.Comments)
            .SingleAsync(Cancel);
    }
}
