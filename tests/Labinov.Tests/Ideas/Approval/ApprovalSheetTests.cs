using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Approval;

/// <summary>A head who does not sign in: one sheet goes out, is signed and comes back.</summary>
public sealed class ApprovalSheetTests(LabHost host) : IdeaPages(host)
{
    private async Task<Browser> OperatorAsync(IdeaPlace place) =>
        await Host.AsAsync(Role.UnitOperator, new Scope(ScopeKind.Unit, place.Unit.Id.Value));

    private static string Sheet(IdeaPlace place) => ApprovalLinks.Sheet(place.Unit.Number);

    private static string Scan(IdeaPlace place) => ApprovalLinks.Scan(place.Unit.Number);

    private static Form Signed(Page page, params Idea[] ticked)
    {
        var form = page.Form("Catat persetujuan")
            .Fill("Nama penanda tangan", "Hasan Malewa")
            .Fill("Tanggal tanda tangan", "2026-11-23")
            .Attach("Pindaian", "lembar.png", Given.ScanBytes);
        foreach (var idea in ticked)
        {
            form.Tick(idea.Title);
        }

        return form;
    }

    [Fact]
    public async Task One_sheet_holds_all_that_wait_and_is_a_page_and_a_document()
    {
        var place = await PlaceAsync();
        var first = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var second = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var browser = await OperatorAsync(place);
        var page = (await browser.OpenAsync(Sheet(place))).Shows(HttpStatusCode.OK);
        Assert.Contains(first.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains(second.Title, page.Text, StringComparison.Ordinal);
        Assert.Contains("Nama penanda tangan", page.Text, StringComparison.Ordinal);
        Assert.Contains("definitif / Pj. / Plt.", page.Text, StringComparison.Ordinal);
        var answer = await browser.Client.GetAsync(Sheet(place) + "?format=docx", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((byte)'P', (await answer.Content.ReadAsByteArrayAsync(Cancel))[0]);
        (await place.Writer.OpenAsync(Sheet(place))).Shows(HttpStatusCode.NotFound);
        (await place.Writer.OpenAsync(Scan(place))).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_scan_approves_what_is_ticked_and_leaves_the_rest_waiting()
    {
        var place = await PlaceAsync();
        var yes = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var also = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var no = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var browser = await OperatorAsync(place);
        var form = Signed(await browser.OpenAsync(Scan(place)), yes, also);
        var done = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("2 persetujuan dicatat", done.AllText, StringComparison.Ordinal);
        var again = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("2 persetujuan dicatat", again.AllText, StringComparison.Ordinal);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(yes.Number)).State);
        Assert.Equal(IdeaState.AwaitingUnitHead, (await RowAsync(no.Number)).State);
        Assert.Equal(["IdeaApproved", "IdeaDrafted", "IdeaSentToHead"], await LedgerAsync(also));
        await using var db = Host.Db();
        var sheet = await db.ApprovalSheets.SingleAsync(row => row.UnitId == place.Unit.Id, Cancel);
        Assert.Equal(("Hasan Malewa", new DateOnly(2026, 11, 23)), (sheet.Name, sheet.SignedOn));

        var show = await place.Coordinator.OpenAsync(IdeasLinks.To(yes.Number, yes.Title));
        Assert.Contains("Hasan Malewa", show.Text, StringComparison.Ordinal);
        Assert.Contains("Disetujui di atas kertas", show.Text, StringComparison.Ordinal);
        var file = ApprovalLinks.File(yes.Number, sheet.Id);
        Assert.Contains(file, show.Body, StringComparison.Ordinal);
        (await place.Coordinator.OpenAsync(file)).Shows(HttpStatusCode.OK);
        var elsewhere = await PlaceAsync("34.71");
        (await elsewhere.Coordinator.OpenAsync(file)).Shows(HttpStatusCode.NotFound);
        // The sheet says nothing about an idea that was not ticked.
        (await place.Writer.OpenAsync(ApprovalLinks.File(no.Number, sheet.Id))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task The_coordinator_of_the_region_has_it_signed_in_the_units_name_and_reads_no_more_than_titles()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var list = (await place.Coordinator.OpenAsync(ApprovalLinks.Of(place.Unit.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains(idea.Title, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(idea.Benefit!, list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            IdeasLinks.To(idea.Number, idea.Title),
            list.Body,
            StringComparison.Ordinal
        );
        await Signed(await place.Coordinator.OpenAsync(Scan(place)), idea).SendAsync();
        var row = await RowAsync(idea.Number);
        Assert.Equal(IdeaState.Submitted, row.State);
        Assert.Equal(
            Role.LocusCoordinator,
            row.Moves.Single(move => move.To == IdeaState.Submitted).As
        );
    }

    [Fact]
    public async Task A_scan_that_came_with_a_mistake_is_not_asked_for_again()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var browser = await OperatorAsync(place);
        var told = await Signed(await browser.OpenAsync(Scan(place))).SendAsync();
        told.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Pindaian tadi masih tersimpan", told.Text, StringComparison.Ordinal);
        (await told.Form("Catat persetujuan").Tick(idea.Title).SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        Assert.Equal(IdeaState.Submitted, (await RowAsync(idea.Number)).State);
        await using var db = Host.Db();
        Assert.Equal(
            Given.ScanBytes.Length,
            (await db.ApprovalSheets.SingleAsync(row => row.UnitId == place.Unit.Id, Cancel)).Bytes
        );
    }

    [Fact]
    public async Task What_is_missing_or_lies_ahead_is_said_beside_its_field_and_what_was_typed_stays()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.AwaitingAsync(place.Unit, place.Author);
        var browser = await OperatorAsync(place);
        var page = await browser.OpenAsync(Scan(place));
        var wrong = await page.Form("Catat persetujuan")
            .Fill("Nama penanda tangan", "Hasan Malewa")
            .Fill("Tanggal tanda tangan", "2027-01-01")
            .Tick("Plh.")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(wrong.ErrorOf("Pindaian"));
        Assert.NotEmpty(wrong.ErrorOf("Ide yang disetujui di lembar ini"));
        Assert.NotEmpty(wrong.ErrorOf("Nomor dan tanggal surat"));
        Assert.NotEmpty(wrong.ErrorOf("Tanggal tanda tangan"));
        Assert.Equal(
            "Hasan Malewa",
            wrong.Form("Catat persetujuan").ValueOf("Nama penanda tangan")
        );
        var right = await browser.OpenAsync(Scan(place));
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/withdraw"))
            .Form("Tarik kembali")
            .Fill("Alasan", "Sudah ada.")
            .SendAsync();
        (await Signed(right, idea).SendAsync()).Shows(HttpStatusCode.Conflict);
        await using var db = Host.Db();
        Assert.False(await db.ApprovalSheets.AnyAsync(row => row.UnitId == place.Unit.Id, Cancel));
    }
}
