using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Approval;

/// <summary>The head on a phone: one idea, or many at once.</summary>
public sealed class ApproveIdeaTests(LabHost host) : IdeaPages(host)
{
    private async Task<Browser> HeadAsync(IdeaPlace place) =>
        await Host.AsAsync(Role.UnitHead, new Scope(ScopeKind.Unit, place.Unit.Id.Value));

    private static string List(IdeaPlace place) => ApprovalLinks.Of(place.Unit.Number);

    [Fact]
    public async Task An_author_sends_a_new_idea_and_reads_that_it_waits_for_the_head()
    {
        var place = await PlaceAsync();
        var draft = await Host.Given.DraftAsync(place.Unit, place.Author, standsAt: null);
        var check = await place.Writer.OpenAsync($"/ideas/{draft.Number}/check");
        Assert.Contains("menunggu persetujuan pimpinan unit", check.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bertindak sebagai", check.Text, StringComparison.Ordinal);
        var sent = await (await check.Form("Kirim").SendAsync()).FollowAsync();
        Assert.Contains(
            "Sekarang menunggu persetujuan pimpinan",
            sent.AllText,
            StringComparison.Ordinal
        );
        Assert.Equal(IdeaState.AwaitingUnitHead, (await RowAsync(draft.Number)).State);
        Assert.Equal(["IdeaDrafted", "IdeaSentToHead"], await LedgerAsync(draft));
        (await place.Coordinator.OpenAsync(IdeasLinks.To(draft.Number, draft.Title))).Shows(
            HttpStatusCode.NotFound
        );
        var desk = await place.Writer.OpenAsync("/desk");
        Assert.Contains("menunggu persetujuan pimpinan unit", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_who_sends_an_own_idea_says_as_what_and_needs_nobody_else()
    {
        var place = await PlaceAsync();
        var head = await Host.Given.PersonAsync(
            Role.UnitHead,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value),
            unit: place.Unit.Id
        );
        var draft = await Host.Given.DraftAsync(place.Unit, head, standsAt: null);
        var browser = await Host.AsAsync(head);
        var check = await browser.OpenAsync($"/ideas/{draft.Number}/check");
        var letterless = await check.Form("Kirim").Tick("Plt.").SendAsync();
        letterless.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(letterless.ErrorOf("Nomor dan tanggal surat"));
        await letterless
            .Form("Kirim")
            .Tick("Plt.")
            .Fill("Nomor dan tanggal surat", "800/1")
            .SendAsync();
        Assert.Equal(IdeaState.Submitted, (await RowAsync(draft.Number)).State);
        await using var db = Host.Db();
        var yes = await db.UnitApprovals.SingleAsync(row => row.IdeaId == draft.Id, Cancel);
        Assert.Equal((Capacity.Plt, "800/1"), (yes.As, yes.Letter));
    }

    [Fact]
    public async Task A_head_reads_one_idea_and_approves_it_and_everybody_inside_reads_who_did()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var head = await HeadAsync(place);
        var page = (await head.OpenAsync($"/ideas/{idea.Number}/approve")).Shows(HttpStatusCode.OK);
        Assert.Contains(idea.Benefit!, page.Text, StringComparison.Ordinal);
        Assert.Contains("bukan tanda tangan elektronik", page.Text, StringComparison.Ordinal);
        var form = page.Form("Setujui");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(["IdeaApproved", "IdeaDrafted", "IdeaSentToHead"], await LedgerAsync(idea));
        var show = await place.Coordinator.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
        Assert.Contains("Disetujui pimpinan unit", show.Text, StringComparison.Ordinal);
        Assert.Contains("Pejabat definitif", show.Text, StringComparison.Ordinal);
        Assert.Contains("Disetujui di sini", show.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_gives_it_back_with_a_message_and_gets_it_again()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var head = await HeadAsync(place);
        var page = await head.OpenAsync($"/ideas/{idea.Number}/approve");
        var back = await (await page.ClickAsync("Kembalikan dengan pesan"))
            .Form("Kembalikan")
            .Fill("Apa yang perlu diperbaiki?", "Tulis biayanya.")
            .SendAsync();
        back.Shows(HttpStatusCode.Redirect);
        var desk = await place.Writer.OpenAsync("/desk");
        Assert.Contains(idea.Title, desk.Text, StringComparison.Ordinal);
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        Assert.Equal(IdeaState.AwaitingUnitHead, (await RowAsync(idea.Number)).State);
    }

    [Fact]
    public async Task The_page_of_an_idea_offers_its_head_one_way_to_answer()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var head = await HeadAsync(place);
        var page = await head.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
        Assert.Equal(
            ["Setujui atau kembalikan"],
            page.Document.QuerySelectorAll(".next-step a").Select(link => link.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Only_the_head_of_its_unit_approves()
    {
        var place = await PlaceAsync();
        var other = await PlaceAsync("34.71");
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var path = $"/ideas/{idea.Number}/approve";
        (await place.Writer.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await place.Writer.PostAsync(path, ("Version", "0"))).Shows(HttpStatusCode.Forbidden);
        (await place.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await (await HeadAsync(other)).OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await (await HeadAsync(other)).PostAsync(path, ("Version", "0"))).Shows(
            HttpStatusCode.NotFound
        );
        (await place.Writer.OpenAsync(List(place))).Shows(HttpStatusCode.NotFound);
        (await other.Coordinator.OpenAsync(List(place))).Shows(HttpStatusCode.NotFound);
        (await place.Coordinator.PostAsync(List(place), ("Ticked", "1-0"))).Shows(
            HttpStatusCode.Forbidden
        );
    }
}
