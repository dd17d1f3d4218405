using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class ListIdeasTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task An_innovator_sees_their_own_ideas_first_and_then_those_of_the_unit()
    {
        var place = await PlaceAsync();
        var colleague = await Host.Given.PersonAsync();
        await Host.Given.DraftAsync(place.Unit, place.Author, "Draf sendiri");
        await Host.Given.SubmittedAsync(place.Unit, colleague, "Kiriman rekan");
        await Host.Given.DraftAsync(place.Unit, colleague, "Draf rekan");
        var page = (await place.Writer.OpenAsync("/ideas")).Shows(HttpStatusCode.OK);
        Assert.Contains("Draf sendiri", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kiriman rekan", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync("Unit saya");
        Assert.Contains("Kiriman rekan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Draf rekan", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_opens_with_the_region_and_what_waits()
    {
        var place = await PlaceAsync("72.12");
        var idea = await Host.Given.SubmittedAsync(place.Unit, place.Author, "Menunggu dibaca");
        await Host.Given.DraftAsync(place.Unit, place.Author, "Belum dikirim");
        var page = await place.Coordinator.OpenAsync("/ideas");
        Assert.Contains("menunggu keputusan Anda sejak", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Belum dikirim", page.Text, StringComparison.Ordinal);
        var shown = await page.ClickAsync("Menunggu dibaca");
        Assert.Contains($"{idea.Number}", shown.Text, StringComparison.Ordinal);
        await shown.ClickAsync("Tayangkan");
    }

    [Fact]
    public async Task Filters_narrow_and_an_empty_result_offers_the_way_back()
    {
        var place = await PlaceAsync();
        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Perahu sampah");
        await Host.Given.DraftAsync(place.Unit, place.Author, "Perahu sekolah");
        await Host.SettleAsync();
        var form = (await place.Writer.OpenAsync("/ideas")).Form("Tampilkan");
        var page = await form.Fill("Cari ide", "perahu").Fill("Status", "Draf").SendAsync();
        Assert.Contains("Perahu sekolah", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Perahu sampah", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 ide", page.Text, StringComparison.Ordinal);
        page = await page.Form("Tampilkan").Fill("Jenis inovasi", "Hubungan").SendAsync();
        Assert.Contains("Tidak ada ide yang cocok", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync("Hapus saringan");
        Assert.Contains("2 ide", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_no_idea_yet_is_offered_to_write_one()
    {
        var place = await PlaceAsync();
        var page = await place.Writer.OpenAsync("/ideas");
        Assert.Contains("belum menulis ide", page.Text, StringComparison.Ordinal);
        (await page.ClickAsync("Tulis ide")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_walked_by_key_with_the_same_number_of_queries_for_one_row_and_for_many()
    {
        var place = await PlaceAsync("72.08");
        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Ide pertama");
        await place.Coordinator.OpenAsync("/ideas?Of=Region");
        Host.Queries.Reset();
        await place.Coordinator.OpenAsync("/ideas?Of=Region");
        var few = Host.Queries.Count;
        for (var i = 0; i < 24; i++)
        {
            await Host.Given.SubmittedAsync(place.Unit, place.Author, $"Ide lain {i}");
        }

        Host.Queries.Reset();
        var page = await place.Coordinator.OpenAsync("/ideas?Of=Region");
        Assert.Equal(few, Host.Queries.Count);
        Assert.Contains("25 ide", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ide pertama", Titles(page));
        page = await page.ClickAsync("Berikutnya");
        Assert.Equal(5, Titles(page).Count);
        Assert.Contains("Ide pertama", Titles(page));
        page = await page.ClickAsync("Sebelumnya");
        Assert.Equal(20, Titles(page).Count);
        Assert.Equal("Ide lain 23", Titles(page)[0]);
    }

    [Fact]
    public async Task It_is_taken_along_as_a_file()
    {
        var place = await PlaceAsync();
        await Host.Given.DraftAsync(place.Unit, place.Author, "Masuk berkas");
        var page = await place.Writer.OpenAsync("/ideas?format=csv");
        page.Shows(HttpStatusCode.OK);
        Assert.Contains("Masuk berkas", page.Body, StringComparison.Ordinal);
        Assert.Contains("Draf", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_speaks_English_too()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author, "Dwibahasa");
        var page = await place.Writer.OpenAsync("/en/ideas");
        Assert.Contains("1 idea", page.Text, StringComparison.Ordinal);
        page = (await page.ClickAsync("Dwibahasa")).Shows(HttpStatusCode.OK);
        Assert.Contains("What comes next", page.Text, StringComparison.Ordinal);
        page = await page.ClickAsync("Check and send");
        var sent = await page.Form("Send").SendAsync();
        Assert.StartsWith("/en/ideas/", sent.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(IdeaState.Submitted, (await RowAsync(idea.Number)).State);
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        var page = await Host.Stranger().OpenAsync("/ideas");
        Assert.Contains("/sign-in", page.RedirectsTo, StringComparison.Ordinal);
    }

    private static List<string> Titles(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll(".row-title")
                .Select(title => Words.Squeeze(title.TextContent)),
        ];
}
