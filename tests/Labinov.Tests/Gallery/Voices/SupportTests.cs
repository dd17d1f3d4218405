using System.Net;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Gallery.Voices;

public sealed class SupportTests(LabHost host) : VoicesTests(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_stranger_reads_how_many_support_it_and_is_led_to_sign_in()
    {
        var idea = await ShownAsync("Loket malam");
        await SupportAsync(idea, await Host.Given.PersonAsync());
        var page = await Host.Stranger().OpenAsync(GalleryLinks.To(idea.Number, idea.Title));
        Assert.Contains("1 orang mendukung inovasi ini.", page.Text, StringComparison.Ordinal);
        var signIn = page.Document.QuerySelector("#voices a")!;
        Assert.Equal("Masuk untuk mendukung", signIn.TextContent);
        var back = GalleryLinks.Voices(idea.Number, idea.Title);
        Assert.Equal(
            "/sign-in?returnUrl=" + Uri.EscapeDataString(back),
            signIn.GetAttribute("href")
        );
        var sent = await Host.Stranger()
            .PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"));
        Assert.StartsWith("/sign-in", sent.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(1, (await CountsAsync(idea)).Supports);
    }

    [Fact]
    public async Task One_press_supports_and_the_next_takes_it_back()
    {
        var idea = await ShownAsync("Perahu baca");
        var browser = await Host.AsAsync(await Host.Given.PersonAsync());
        var page = await browser.OpenAsync(GalleryLinks.To(idea.Number, idea.Title));
        Assert.Contains("Belum ada yang mendukung", page.Text, StringComparison.Ordinal);
        page = await (await page.Form("Dukung inovasi ini").SendAsync()).FollowAsync();
        Assert.Contains("dukungan Anda tercatat", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await CountsAsync(idea)).Supports);
        page = await (await page.Form("Anda mendukung. Tarik dukungan").SendAsync()).FollowAsync();
        Assert.Contains("sudah ditarik", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, (await CountsAsync(idea)).Supports);
        Assert.DoesNotContain(
            "Support",
            string.Concat(await Host.LedgerOfAsync(idea.Id.Value)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Asked_twice_it_counts_once_in_either_direction()
    {
        var idea = await ShownAsync("Posko banjir");
        var browser = await Host.AsAsync(await Host.Given.PersonAsync());
        foreach (
            var (wanted, count) in new[] { ("true", 1), ("true", 1), ("false", 0), ("false", 0) }
        )
        {
            (await browser.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", wanted))).Shows(
                HttpStatusCode.Redirect
            );
            Assert.Equal(count, (await CountsAsync(idea)).Supports);
        }

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    browser.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))
                )
        );
        Assert.Equal(1, (await CountsAsync(idea)).Supports);
    }

    [Fact]
    public async Task Twenty_at_once_are_twenty()
    {
        var idea = await ShownAsync("Dapur umum");
        var people = new List<Browser>();
        for (var i = 0; i < 20; i++)
        {
            people.Add(await Host.AsAsync(await Host.Given.PersonAsync()));
        }

        var sent = await Task.WhenAll(
            people.Select(person =>
                person.PostAsync(GalleryLinks.Support(idea.Number), ("Wanted", "true"))
            )
        );
        Assert.All(sent, page => page.Shows(HttpStatusCode.Redirect));
        Assert.Equal(20, (await CountsAsync(idea)).Supports);
        await using var db = Host.Db();
        Assert.Equal(20, await db.Supports.CountAsync(row => row.IdeaId == idea.Id, Cancel));
    }
}
