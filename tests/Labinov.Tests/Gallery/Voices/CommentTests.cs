using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

public sealed class CommentTests(LabHost host) : VoicesTests(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task What_is_said_is_shown_with_name_and_unit_the_newest_last()
    {
        var unit = await Host.Given.UnitAsync(await Host.Given.RegionAsync());
        var idea = await Host.Given.ShownAsync(unit, "Kelas perahu");
        var person = await Host.Given.PersonAsync(name: "Wulan Lamato", unit: unit.Id);
        var browser = await Host.AsAsync(person);
        var path = GalleryLinks.To(idea.Number, idea.Title);
        var said = await (await browser.OpenAsync(path))
            .Form(Send)
            .Fill(Box, "Yang <b>pertama</b>\nDua baris")
            .SendAsync();
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        await (await browser.OpenAsync(path)).Form(Send).Fill(Box, "Yang kedua").SendAsync();
        var page = await said.FollowAsync();
        Assert.Equal("/innovations/" + idea.Number + "/comments", said.RedirectsTo.Split('#')[0]);
        page = await Host.Stranger().OpenAsync(path);
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
            (await Host.Stranger().OpenAsync("/en" + GalleryLinks.Comments(idea.Number))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sent_twice_it_is_said_once()
    {
        var idea = await ShownAsync("Kelas rumput laut");
        var form = (
            await (await Host.AsAsync(await Host.Given.PersonAsync())).OpenAsync(
                GalleryLinks.Comments(idea.Number)
            )
        )
            .Form(Send)
            .Fill(Box, "Sekali saja");
        var sent = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        var third = await form.SendAsync();
        Assert.Single(sent.Append(third).Select(page => page.RedirectsTo).Distinct());
        Assert.Equal(1, (await CountsAsync(idea)).Comments);
        await using var db = Host.Db();
        Assert.Equal(1, await db.Comments.CountAsync(comment => comment.IdeaId == idea.Id, Cancel));
    }

    [Theory]
    [InlineData("", "Isi bagian ini.")]
    [InlineData("   ", "Isi bagian ini.")]
    [InlineData(null, "paling banyak 2000 huruf")]
    public async Task What_cannot_be_said_is_told_beside_the_box(string? text, string error)
    {
        var idea = await ShownAsync("Kelas batik");
        var browser = await Host.AsAsync(await Host.Given.PersonAsync());
        text ??= new string('a', Comment.TextMax + 1);
        var page = await (await browser.OpenAsync(GalleryLinks.To(idea.Number, idea.Title)))
            .Form(Send)
            .Fill(Box, text)
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(error, page.ErrorOf(Box), StringComparison.Ordinal);
        Assert.Equal(0, (await CountsAsync(idea)).Comments);
    }

    [Fact]
    public async Task A_stranger_is_led_to_sign_in_and_what_is_taken_down_is_not_found()
    {
        var idea = await ShownAsync("Kelas tenun");
        var sent = await Host.Stranger()
            .PostAsync(GalleryLinks.Comments(idea.Number), ("Text", "Halo"));
        Assert.StartsWith("/sign-in", sent.RedirectsTo, StringComparison.Ordinal);
        var keeper = await Host.Given.PersonAsync();
        await using (var db = Host.Db())
        {
            var found = await db.Ideas.SingleAsync(row => row.Id == idea.Id, Cancel);
            found.Unpublish(
                Given.Keeper(idea.RegionId!.Value, keeper.Id.Value),
                "Diperiksa ulang",
                Host.Now
            );
            await db.SaveChangesAsync(Cancel);
        }

        var browser = await Host.AsAsync(await Host.Given.PersonAsync());
        (await browser.PostAsync(GalleryLinks.Comments(idea.Number), ("Text", "Halo"))).Shows(
            HttpStatusCode.NotFound
        );
        (await browser.OpenAsync(GalleryLinks.Comments(idea.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Many_are_walked_by_key_and_cost_the_same()
    {
        var idea = await ShownAsync("Kelas sagu");
        var browser = await Host.AsAsync(await Host.Given.PersonAsync());
        for (var i = 1; i <= 45; i++)
        {
            await SayAsync(browser, idea, $"Suara ke-{i:00}.");
        }

        var page = await Host.Stranger().OpenAsync(GalleryLinks.Comments(idea.Number));
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

            page = await Host.Stranger().OpenAsync(next.GetAttribute("href")!);
        }

        Assert.Equal(Enumerable.Range(1, 45).Select(i => $"Suara ke-{i:00}."), seen);
        Host.Queries.Reset();
        await Host.Stranger().OpenAsync(GalleryLinks.Comments(idea.Number) + "?before=x");
        Assert.InRange(Host.Queries.Count, 1, 2);
    }
}
