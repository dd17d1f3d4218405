using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>The author says what an idea is beside another one.</summary>
public sealed class SayKinTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task A_replica_keeps_where_it_comes_from_and_what_is_different()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        var first = await Host.Given.PublishedAsync(there.Unit, there.Author);
        var mine = await Host.Given.DraftAsync(here.Unit, here.Author);
        var page = await SayAsync(here.Writer, mine, first, "Meniru", "Di sini memakai perahu.");
        page.Shows(HttpStatusCode.OK);
        Assert.Contains(first.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains("Di sini memakai perahu.", page.Text, StringComparison.Ordinal);
        var row = await KinAsync(mine);
        Assert.Equal((first.Id, KinSays.Replicates), (row.OtherId, row.Says));
        var ledger = await Host.LedgerOfAsync(mine.Id.Value);
        Assert.Contains("IdeaLikened", ledger);
        await using var db = Host.Db();
        Assert.False(
            await db.LedgerEntries.AnyAsync(entry => entry.Body.Contains("memakai perahu"), Cancel)
        );
    }

    [Fact]
    public async Task A_wish_to_join_waits_on_the_desk_of_the_others_until_it_is_read()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        var first = await Host.Given.PublishedAsync(there.Unit, there.Author);
        var mine = await Host.Given.DraftAsync(here.Unit, here.Author, "Kapal Sapa Warga");
        await SayAsync(here.Writer, mine, first, "Sama", "Bolehkah kami bergabung?");
        foreach (var browser in new[] { there.Writer, there.Coordinator })
        {
            var desk = await browser.OpenAsync("/desk");
            Assert.Contains("Ada yang ingin bergabung", desk.Text, StringComparison.Ordinal);
        }

        var page = await there.Writer.OpenAsync($"/ideas/{first.Number}/similar");
        Assert.Contains("Kapal Sapa Warga", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bolehkah kami bergabung?", page.Text, StringComparison.Ordinal);
        var form = page.Form("Sudah saya baca");
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Equal(there.Author.Id, (await KinAsync(mine)).SeenById);
        Assert.Single(
            await Host.LedgerOfAsync(first.Id.Value),
            kind => kind == nameof(WishToJoinSeen)
        );
        Assert.DoesNotContain(
            "Ada yang ingin bergabung",
            (await there.Writer.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_different_is_asked_for_and_nothing_typed_is_lost()
    {
        var place = await PlaceAsync();
        var first = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var mine = await Host.Given.DraftAsync(place.Unit, place.Author);
        var page = await place.Writer.OpenAsync($"/ideas/{mine.Number}/similar/{first.Number}");
        page = await page.Form("Simpan").Tick("Berbeda").SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Jelaskan singkat apa yang berbeda.", page.ErrorOf("Penjelasan singkat"));
        Assert.Equal("on", page.Form("Simpan").ValueOf("Berbeda"));
    }

    [Fact]
    public async Task Said_anew_it_takes_the_place_of_what_was_said_and_sent_twice_it_is_said_once()
    {
        var place = await PlaceAsync();
        var first = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var mine = await Host.Given.DraftAsync(place.Unit, place.Author);
        await SayAsync(place.Writer, mine, first, "Sama", "");
        var form = (await place.Writer.OpenAsync($"/ideas/{mine.Number}/similar/{first.Number}"))
            .Form("Simpan")
            .Tick("Berbeda")
            .Fill("Penjelasan singkat", "Yang itu untuk darat.");
        await form.SendAsync();
        await form.SendAsync();
        Assert.Equal(KinSays.Different, (await KinAsync(mine)).Says);
        Assert.Equal(
            2,
            (await Host.LedgerOfAsync(mine.Id.Value)).Count(kind => kind == nameof(IdeaLikened))
        );
    }

    [Fact]
    public async Task Why_it_is_different_is_read_inside_only()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        var first = await Host.Given.PublishedAsync(there.Unit, there.Author);
        var mine = await Host.Given.PublishedAsync(here.Unit, here.Author);
        await SayAsync(here.Writer, mine, first, "Berbeda", "Sasaran kami nelayan.");
        var path = IdeasLinks.To(mine.Number, mine.Title);
        Assert.Contains(
            "Sasaran kami nelayan.",
            (await here.Coordinator.OpenAsync(path)).Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Sasaran kami nelayan.",
            (await there.Coordinator.OpenAsync(path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nobody_speaks_for_the_idea_of_others_or_beside_one_that_is_not_to_be_read()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        var mine = await Host.Given.SubmittedAsync(here.Unit, here.Author);
        var shown = await Host.Given.PublishedAsync(there.Unit, there.Author);
        var hidden = await Host.Given.SubmittedAsync(there.Unit, there.Author);
        var path = $"/ideas/{mine.Number}/similar/";
        (await here.Coordinator.OpenAsync(path + shown.Number)).Shows(HttpStatusCode.Forbidden);
        (await here.Coordinator.PostAsync(path + shown.Number, ("Says", "Same"))).Shows(
            HttpStatusCode.Forbidden
        );
        (await here.Writer.OpenAsync(path + hidden.Number)).Shows(HttpStatusCode.NotFound);
        (await here.Writer.OpenAsync(path + mine.Number)).Shows(HttpStatusCode.NotFound);
        (await there.Writer.OpenAsync(path + shown.Number)).Shows(HttpStatusCode.NotFound);
        (await there.Writer.OpenAsync($"/ideas/{mine.Number}/similar")).Shows(
            HttpStatusCode.NotFound
        );
        (
            await here.Writer.PostAsync(
                $"/ideas/{shown.Number}/similar?handler=See",
                ("Kin", Guid.CreateVersion7().ToString())
            )
        ).Shows(HttpStatusCode.Forbidden);
    }

    private async Task<Kinship> KinAsync(Idea mine)
    {
        await using var db = Host.Db();
        return await db.Kinships.SingleAsync(kin => kin.IdeaId == mine.Id, Cancel);
    }

    private static async Task<Page> SayAsync(
        Browser browser,
        Idea mine,
        Idea other,
        string says,
        string text
    )
    {
        var page = await browser.OpenAsync($"/ideas/{mine.Number}/similar/{other.Number}");
        var form = page.Form("Simpan").Tick(says).Fill("Penjelasan singkat", text);
        if (says == "Sama")
        {
            form.Tick("Bergabung");
        }

        return await (await form.SendAsync()).FollowAsync();
    }
}
