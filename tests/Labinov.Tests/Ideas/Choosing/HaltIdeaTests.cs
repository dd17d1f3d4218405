using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas.Choosing;

/// <summary>Postponed or stopped with a kind that other regions read and a sentence that they do not.</summary>
public sealed class HaltIdeaTests(LabHost host) : IdeaPages(host)
{
    private const string Sentence = "Bendahara pindah ke dinas lain.";

    private static Form Answered(Form form) =>
        form.Tick("Anggaran tidak tersedia").Fill("Ceritakan dengan kalimat Anda", Sentence);

    [Fact]
    public async Task The_head_postpones_to_a_day_the_desk_reminds_and_it_goes_on()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var head = await Host.AsAsync(
            Role.UnitHead,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value)
        );
        var page = await (await head.OpenAsync(IdeasLinks.To(idea.Number, idea.Title))).ClickAsync(
            "Tunda atau hentikan"
        );
        var bare = await page.Form("Simpan keputusan").Tick("Ditunda").SendAsync();
        bare.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(bare.ErrorOf("Jenis sebabnya"));
        Assert.NotEmpty(bare.ErrorOf("Ceritakan dengan kalimat Anda"));
        Assert.NotEmpty(bare.ErrorOf("Dilihat lagi pada"));
        var tomorrow = Host.Time.Today().AddDays(1);
        var form = Answered(bare.Form("Simpan keputusan"))
            .Fill("Dilihat lagi pada", $"{tomorrow:yyyy-MM-dd}");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(IdeaState.Postponed, (await RowAsync(idea.Number)).State);
        Assert.Single(await LedgerAsync(idea), "IdeaHalted");
        Assert.DoesNotContain(
            "lihat lagi",
            (await head.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        await using (var db = Host.Db())
        {
            await db
                .Ideas.Where(row => row.Id == idea.Id)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.WakesOn, Host.Time.Today()),
                    Cancel
                );
        }

        foreach (var browser in new[] { head, place.Coordinator })
        {
            var desk = await browser.OpenAsync("/desk");
            Assert.Contains("lihat lagi", desk.Text, StringComparison.Ordinal);
        }

        var resume = await head.OpenAsync($"/ideas/{idea.Number}/resume");
        (await resume.Form("Lanjutkan").SendAsync()).Shows(HttpStatusCode.BadRequest);
        await resume.Form("Lanjutkan").Fill("Apa yang berubah?", "Dananya ada.").SendAsync();
        Assert.Equal(idea.State, (await RowAsync(idea.Number)).State);
        Assert.Contains("IdeaResumed", await LedgerAsync(idea));
        var show = await place.Writer.OpenAsync(IdeasLinks.To(idea.Number, idea.Title));
        Assert.Contains("Dananya ada.", show.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_region_that_looks_for_the_same_reads_the_kind_and_never_the_sentence()
    {
        var place = await PlaceAsync();
        var far = await PlaceAsync("34.71");
        const string title = "Kereta sorong perpustakaan pasar malam";
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author, title);
        var form = Answered(
            (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/halt"))
                .Form("Simpan keputusan")
                .Tick("Tidak dilanjutkan")
                .Tick("Bila dihentikan, tetap terbuka untuk umum")
        );
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await Host.SettleAsync();
        Host.Services.GetRequiredService<KeptCorpus>().Forget();
        var look = SimilarLinks.Look + "?Title=" + Uri.EscapeDataString(title);
        var found = await far.Coordinator.OpenAsync(look);
        Assert.Contains("Alasan: Anggaran tidak tersedia.", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Sentence, found.Text, StringComparison.Ordinal);
        // What the public sees of it says that it was stopped, too.
        await using (var seen = Host.Db())
        {
            var exhibit = await seen.Exhibits.SingleAsync(row => row.IdeaId == idea.Id, Cancel);
            Assert.Equal(IdeaState.Stopped, exhibit.State);
        }

        var english = await far.Coordinator.OpenAsync("/en" + look);
        Assert.Contains("Reason: No budget.", english.Text, StringComparison.Ordinal);
        await using var db = Host.Db();
        await db
            .StateMoves.Where(move => move.IdeaId == idea.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(move => move.ReasonId, (Id<ChoiceReason>?)null),
                Cancel
            );
        var old = await far.Coordinator.OpenAsync(look);
        Assert.Contains("Jenis sebabnya tidak disebut", old.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_regions_word_a_stopped_one_is_read_at_home_only()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        await Answered(
                (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/halt"))
                    .Form("Simpan keputusan")
                    .Tick("Tidak dilanjutkan")
            )
            .SendAsync();
        await Host.SettleAsync();
        var stranger = Host.Stranger();
        (await stranger.OpenAsync($"/innovations/{idea.Number}")).Shows(HttpStatusCode.NotFound);
        var row = await RowAsync(idea.Number);
        Assert.Equal((IdeaState.Stopped, Audience.Region), (row.State, row.Audience));
    }

    [Fact]
    public async Task Its_author_and_other_regions_halt_nothing()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var path = $"/ideas/{idea.Number}/halt";
        (await place.Writer.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await place.Writer.PostAsync(path, ("To", "Stopped"))).Shows(HttpStatusCode.Forbidden);
        var far = await PlaceAsync("34.71");
        (await far.Coordinator.PostAsync(path, ("To", "Stopped"))).Shows(HttpStatusCode.Forbidden);
        var waits = await Host.Given.SubmittedAsync(place.Unit, place.Author, standsAt: null);
        (await far.Coordinator.OpenAsync($"/ideas/{waits.Number}/halt")).Shows(
            HttpStatusCode.NotFound
        );
    }
}
