using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Choosing;

public sealed class ChooseIdeaTests(LabHost host) : IdeaPages(host)
{
    private Task<Idea> WaitingAsync(IdeaPlace place) =>
        Host.Given.SubmittedAsync(place.Unit, place.Author, standsAt: null);

    [Fact]
    public async Task Not_selected_with_a_reason_and_a_sentence_that_its_author_reads_in_both_languages()
    {
        var place = await PlaceAsync();
        var idea = await WaitingAsync(place);
        var page = await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/choose");
        Assert.DoesNotContain("olak", page.Text, StringComparison.Ordinal);
        var bare = await page.Form("Simpan keputusan").Tick("Tidak dipilih").SendAsync();
        bare.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Pilih satu alasan dari daftar.", bare.ErrorOf("Alasan"));
        Assert.NotEmpty(bare.ErrorOf("Kalimat Anda kepada penulis"));
        var form = bare.Form("Simpan keputusan")
            .Tick("Tugas rutin")
            .Fill("Kalimat Anda kepada penulis", "Pendataan ini sudah tugas tahunan.");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var row = await RowAsync(idea.Number);
        Assert.Equal(IdeaState.NotSelected, row.State);
        Assert.Single(row.Words);
        Assert.Single(await LedgerAsync(idea), "IdeaChosen");

        var path = IdeasLinks.To(idea.Number, idea.Title);
        Assert.Contains(
            idea.Title,
            (await place.Writer.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var show = await place.Writer.OpenAsync(path);
        Assert.Contains("Tugas rutin", show.Text, StringComparison.Ordinal);
        Assert.Contains("Pendataan ini sudah tugas tahunan.", show.Text, StringComparison.Ordinal);
        var english = await place.Writer.OpenAsync("/en" + path);
        Assert.Contains("Routine work", english.Text, StringComparison.Ordinal);
        Assert.Contains("Not selected", english.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selected_needs_neither()
    {
        var place = await PlaceAsync();
        var idea = await WaitingAsync(place);
        await (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/choose"))
            .Form("Simpan keputusan")
            .Tick("Terpilih")
            .SendAsync();
        Assert.Equal(IdeaState.Selected, (await RowAsync(idea.Number)).State);
        var show = await place.Writer.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
        Assert.Contains("rencana aksi", show.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_keep_it_does_not_choose_and_what_runs_already_is_not_chosen()
    {
        var place = await PlaceAsync();
        var other = await PlaceAsync("34.71");
        var idea = await WaitingAsync(place);
        var path = $"/ideas/{idea.Number}/choose";
        (await place.Writer.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await place.Writer.PostAsync(path, ("To", "Selected"))).Shows(HttpStatusCode.Forbidden);
        (await other.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await other.Coordinator.PostAsync(path, ("To", "Selected"))).Shows(
            HttpStatusCode.NotFound
        );
        var runs = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        (
            await place.Coordinator.PostAsync(
                $"/ideas/{runs.Number}/choose",
                ("Version", $"{runs.Version}"),
                ("To", "Selected")
            )
        ).Shows(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Its_author_asks_for_another_look_once_and_is_answered_with_words()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.NotSelectedAsync(place.Unit, place.Author);
        var appeal = $"/ideas/{idea.Number}/appeal";
        (await place.Coordinator.OpenAsync(appeal)).Shows(HttpStatusCode.Forbidden);
        var page = (await place.Writer.OpenAsync(appeal)).Shows(HttpStatusCode.OK);
        Assert.Contains("Manfaat barunya belum tampak", page.Text, StringComparison.Ordinal);
        (await page.Form("Kirim permintaan").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Kirim permintaan")
            .Fill("Apa yang perlu dilihat lagi?", "41 dari 60 ibu tidak tahu kadernya.");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        var mine = await place.Writer.OpenAsync("/desk");
        Assert.Contains("menunggu jawaban", mine.Text, StringComparison.Ordinal);
        var theirs = await place.Coordinator.OpenAsync("/desk");
        Assert.Contains("Lihat lagi dan jawab", theirs.Text, StringComparison.Ordinal);

        var answer = $"/ideas/{idea.Number}/appeal/answer";
        (await place.Writer.OpenAsync(answer)).Shows(HttpStatusCode.Forbidden);
        var look = await place.Coordinator.OpenAsync(answer);
        Assert.Contains("41 dari 60 ibu", look.Text, StringComparison.Ordinal);
        (await look.Form("Kirim jawaban").Tick("Keputusan tetap").SendAsync()).Shows(
            HttpStatusCode.BadRequest
        );
        await look.Form("Kirim jawaban")
            .Tick("Pertimbangkan kembali")
            .Fill("Kalimat Anda kepada mereka", "Angkanya meyakinkan.")
            .SendAsync();
        Assert.Equal(IdeaState.Submitted, (await RowAsync(idea.Number)).State);
        var second = await (await place.Writer.OpenAsync(appeal)).FollowAsync();
        Assert.Contains("Peninjauan hanya satu kali", second.AllText, StringComparison.Ordinal);
        await using var db = Host.Db();
        Assert.Equal(1, await db.Appeals.CountAsync(row => row.IdeaId == idea.Id, Cancel));
    }

    [Fact]
    public async Task The_list_of_reasons_is_the_programme_managers()
    {
        var place = await PlaceAsync();
        (await place.Coordinator.OpenAsync(ChoosingLinks.Reasons)).Shows(HttpStatusCode.Forbidden);
        var nation = await Host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var list = (await nation.OpenAsync(ChoosingLinks.Reasons)).Shows(HttpStatusCode.OK);
        var page = await list.ClickAsync("Tempatnya sudah penuh");
        var empty = await page.Form("Simpan").Fill("Alasan dalam bahasa Inggris", "").SendAsync();
        empty.Shows(HttpStatusCode.BadRequest);
        await empty
            .Form("Simpan")
            .Fill("Alasan dalam bahasa Inggris", "Full for this year")
            .SendAsync();
        var ended = await (await nation.OpenAsync(ChoosingLinks.Reason("legal-basis")))
            .Form("Akhiri alasan ini")
            .SendAsync();
        ended.Shows(HttpStatusCode.Redirect);
        await using var db = Host.Db();
        var full = await db.ChoiceReasons.SingleAsync(row => row.Code == "place-taken", Cancel);
        Assert.Equal("Full for this year", full.NameEn);
        // What was changed here is left alone by a newer program.
        full.IsNow(ChoiceReasons.Read().Single(row => row.Code == "place-taken"));
        Assert.Equal("Full for this year", full.NameEn);
        var gone = await db.ChoiceReasons.SingleAsync(row => row.Code == "legal-basis", Cancel);
        Assert.Equal(Host.Time.Today(), gone.UntilOn);
    }
}
