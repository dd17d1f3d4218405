using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class DecideIdeaTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task What_is_missing_is_listed_with_a_way_to_it_and_then_it_is_sent()
    {
        var place = await PlaceAsync();
        var idea = await Host.SaveAsync(
            Idea.Draft(
                Given.Writer(place.Unit.Id, place.Author.Id.Value),
                Id<Idea>.New(Host.Now),
                Given.IdeaNumber(),
                "Baru judulnya",
                IdeaOrigin.NewIdea,
                place.Unit.Id,
                place.Region.Id,
                null,
                Host.Now
            )
        );
        var check = await place.Writer.OpenAsync($"/ideas/{idea.Number}/check");
        Assert.Contains("Masih kurang 5 hal", check.Text, StringComparison.Ordinal);
        var story = (await check.ClickAsync("Uraian")).Shows(HttpStatusCode.OK);
        Assert.NotNull(story.Document.GetElementById("Input-Description"));
        var early = await place.Writer.PostAsync($"/ideas/{idea.Number}/check", ("Version", "0"));
        early.Shows(HttpStatusCode.Conflict);
        Assert.Equal(IdeaState.Draft, (await RowAsync(idea.Number)).State);

        var ready = await Host.Given.DraftAsync(place.Unit, place.Author);
        var sent = await (await place.Writer.OpenAsync($"/ideas/{ready.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        Assert.Contains("Terkirim", (await sent.FollowAsync()).AllText, StringComparison.Ordinal);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(ready.Number)).State);
        Assert.Equal(["IdeaDrafted", "IdeaSubmitted"], await LedgerAsync(ready));
    }

    [Fact]
    public async Task Returned_with_a_word_that_its_author_reads_and_answers_by_sending_again()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var page = await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/return");
        var wordless = await page.Form("Kembalikan").SendAsync();
        wordless.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", wordless.ErrorOf("Apa yang perlu diperbaiki?"));
        await wordless
            .Form("Kembalikan")
            .Fill("Apa yang perlu diperbaiki?", "Tambahkan satu angka.")
            .SendAsync();
        var show = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/x")).FollowAsync();
        Assert.Contains("Tambahkan satu angka.", show.Text, StringComparison.Ordinal);
        Assert.Contains("Belum dibaca", show.Text, StringComparison.Ordinal);
        var step = await show.ClickAsync("Perbaiki");
        Assert.Contains("Tambahkan satu angka.", step.Text, StringComparison.Ordinal);
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        var row = await RowAsync(idea.Number);
        Assert.Equal(IdeaState.Submitted, row.State);
        Assert.NotNull(Assert.Single(row.Words).ReadAt);
        Assert.Equal(
            ["IdeaDrafted", "IdeaReturned", "IdeaSubmitted", "IdeaSubmitted"],
            await LedgerAsync(idea)
        );
    }

    [Fact]
    public async Task Publishing_opens_it_and_taking_down_needs_a_reason()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var page = await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/publish");
        Assert.Contains("Diterapkan", page.Text, StringComparison.Ordinal);
        var sent = await page.Form("Tayangkan").Fill("Pesan untuk penulis", "Bagus.").SendAsync();
        Assert.Contains(
            "Sudah tayang",
            (await sent.FollowAsync()).AllText,
            StringComparison.Ordinal
        );
        var row = await RowAsync(idea.Number);
        Assert.Equal((IdeaState.Applied, Audience.Public), (row.State, row.Audience));
        await (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/unpublish"))
            .Form("Tarik dari tayangan")
            .Fill("Alasan", "Angkanya diperiksa.")
            .SendAsync();
        row = await RowAsync(idea.Number);
        Assert.Equal((IdeaState.Applied, Audience.Region), (row.State, row.Audience));
        Assert.Equal(
            ["IdeaDrafted", "IdeaPublished", "IdeaSubmitted", "IdeaUnpublished"],
            await LedgerAsync(idea)
        );
        var words = await place.Writer.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
        await words.Form("Sudah saya baca").SendAsync();
        Assert.All((await RowAsync(idea.Number)).Words, word => Assert.NotNull(word.ReadAt));
    }

    [Fact]
    public async Task An_embargo_must_lie_ahead_and_then_holds_it_back()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var page = await (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/publish"))
            .Form("Tayangkan")
            .Fill("Tayang mulai tanggal", "2026-11-01")
            .Fill("Alasan penundaan", "Paten")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Equal("Paten", page.Form("Tayangkan").ValueOf("Alasan penundaan"));
        await page.Form("Tayangkan").Fill("Tayang mulai tanggal", "2027-01-15").SendAsync();
        var row = await RowAsync(idea.Number);
        Assert.False(row.IsPublicOn(new DateOnly(2027, 1, 14)));
        Assert.True(row.IsPublicOn(new DateOnly(2027, 1, 15)));
    }

    [Fact]
    public async Task What_is_not_launched_is_not_published_and_the_page_says_why()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author, standsAt: null);
        var asked = await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/publish");
        Assert.Contains(
            "belum diluncurkan",
            (await asked.FollowAsync()).AllText,
            StringComparison.Ordinal
        );
        var forced = await place.Coordinator.PostAsync(
            $"/ideas/{idea.Number}/publish",
            ("Version", "0")
        );
        forced.Shows(HttpStatusCode.Conflict);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(idea.Number)).State);
    }

    [Fact]
    public async Task Whoever_decides_second_is_told_and_nothing_is_overwritten()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        var late = await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/return");
        await (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/publish"))
            .Form("Tayangkan")
            .SendAsync();
        var page = await late.Form("Kembalikan")
            .Fill("Apa yang perlu diperbaiki?", "Terlambat")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Terlambat", page.Body, StringComparison.Ordinal);
        Assert.Equal(Audience.Public, (await RowAsync(idea.Number)).Audience);
    }

    [Fact]
    public async Task Its_author_withdraws_it_with_a_reason()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/withdraw"))
            .Form("Tarik kembali")
            .Fill("Alasan", "Sudah ada di dinas lain.")
            .SendAsync();
        Assert.Equal(IdeaState.Withdrawn, (await RowAsync(idea.Number)).State);
        var again = await place.Writer.OpenAsync($"/ideas/{idea.Number}/withdraw");
        Assert.Contains(
            "Tidak ada yang perlu diputuskan",
            (await again.FollowAsync()).AllText,
            StringComparison.Ordinal
        );
    }
}
