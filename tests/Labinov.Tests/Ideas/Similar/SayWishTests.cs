using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>Whose idea is the same says what is wished: to join the team, or that both become one.</summary>
public sealed class SayWishTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Whoever_says_same_says_what_is_wished_and_is_taken_into_the_team()
    {
        var place = await PlaceAsync();
        var first = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var person = await Host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value),
            unit: place.Unit.Id
        );
        var mine = await Host.Given.DraftAsync(place.Unit, person);
        var browser = await Host.AsAsync(person);
        var page = await browser.OpenAsync($"/ideas/{mine.Number}/similar/{first.Number}");
        page = await page.Form("Simpan").Tick("Sama").SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("bergabung atau digabung", page.Text, StringComparison.Ordinal);
        await page.Form("Simpan").Tick("Bergabung").SendAsync();
        Assert.Equal(KinWish.Join, (await KinAsync(mine)).Wish);
        var wishes = await place.Writer.OpenAsync($"/ideas/{first.Number}/similar");
        Assert.Contains("Ingin masuk tim ide ini", wishes.Text, StringComparison.Ordinal);
        var form = wishes.Form("Masukkan ke tim");
        var done = (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains("Sudah di dalam tim", done.Text, StringComparison.Ordinal);
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains((await RowAsync(first.Number)).Team, row => row.PersonId == person.Id);
        Assert.Contains(nameof(WishToJoinGranted), await Host.LedgerOfAsync(first.Id.Value));
        var kin = (await KinAsync(mine)).Id.ToString();
        (
            await browser.PostAsync($"/ideas/{mine.Number}/similar?handler=TakeIn", ("Kin", kin))
        ).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_asks_for_a_merge_is_led_to_it_by_whoever_keeps_both()
    {
        var place = await PlaceAsync();
        var first = await Host.Given.SubmittedAsync(place.Unit, place.Author, standsAt: null);
        var mine = await Host.Given.SubmittedAsync(place.Unit, place.Author, standsAt: null);
        var page = await place.Writer.OpenAsync($"/ideas/{mine.Number}/similar/{first.Number}");
        await page.Form("Simpan").Tick("Sama").Tick("Digabung").SendAsync();
        var wishes = await place.Coordinator.OpenAsync($"/ideas/{first.Number}/similar");
        Assert.Contains("Minta kedua ide digabung", wishes.Text, StringComparison.Ordinal);
        var compare = (await wishes.ClickAsync("Bandingkan dan gabungkan")).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains(
            $"Gabungkan “{mine.Title}” ke “{first.Title}”",
            compare.Text,
            StringComparison.Ordinal
        );
        var choose = await place.Coordinator.OpenAsync($"/ideas/{mine.Number}/merge");
        Assert.Contains("Kata penulisnya: sama", choose.Text, StringComparison.Ordinal);
    }

    private async Task<Kinship> KinAsync(Idea mine)
    {
        await using var db = Host.Db();
        return await db.Kinships.SingleAsync(kin => kin.IdeaId == mine.Id, Cancel);
    }
}
