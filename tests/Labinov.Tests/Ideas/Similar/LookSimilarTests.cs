using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>Who is shown what of similar ideas: docs/visibility.md, Similar ideas.</summary>
public sealed class LookSimilarTests(LabHost host) : IdeaPages(host)
{
    private const string Look = "/ideas/similar?Title=";

    [Fact]
    public async Task What_other_regions_launched_is_shown_with_state_region_and_the_words_that_matched()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        await Host.Given.PublishedAsync(there.Unit, there.Author, "Rebana Kebun Nanas");
        var page = await LookAsync(here.Writer, "Rebana+nanas");
        Assert.Contains("Rebana Kebun Nanas", page.Text, StringComparison.Ordinal);
        Assert.Contains("Diterapkan", page.Text, StringComparison.Ordinal);
        Assert.Contains(there.Region.Name, page.Text, StringComparison.Ordinal);
        var marked = page.Document.QuerySelectorAll("main mark").Select(mark => mark.TextContent);
        Assert.Equal(["Rebana", "Nanas"], marked.Take(2));
    }

    [Fact]
    public async Task What_other_regions_have_not_launched_is_a_number()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        await Host.Given.SubmittedAsync(there.Unit, there.Author, "Kelontang Surau Apung");
        var page = await LookAsync(here.Writer, "Kelontang+Surau+Apung");
        Assert.DoesNotContain("Kelontang Surau Apung", Titles(page));
        Assert.Contains("Ada 1 ide lagi", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(there.Region.Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_of_others_are_not_even_counted()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        await Host.Given.DraftAsync(there.Unit, there.Author, "Gerabah Pelaut Malam");
        var page = await LookAsync(here.Writer, "Gerabah+Pelaut+Malam");
        Assert.Empty(Titles(page));
        Assert.DoesNotContain("ide lagi", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_back_is_neither_shown_nor_counted_and_its_own_region_sees_it()
    {
        var (here, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        var today = DateOnly.FromDateTime(Host.Now);
        await Host.Given.PublishedAsync(
            there.Unit,
            there.Author,
            "Ketinting Surya Senyap",
            embargo: new Embargo(today.AddDays(30), "Menunggu paten.", today)
        );
        var page = await LookAsync(here.Writer, "Ketinting+Surya+Senyap");
        Assert.Empty(Titles(page));
        Assert.DoesNotContain("ide lagi", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Ketinting Surya Senyap"],
            Titles(await LookAsync(there.Coordinator, "Ketinting+Surya+Senyap"))
        );
    }

    [Fact]
    public async Task The_own_unit_and_region_see_what_is_sent_and_the_author_the_own_draft()
    {
        var place = await PlaceAsync();
        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Lumbung Cakalang Beku");
        await Host.Given.DraftAsync(place.Unit, place.Author, "Lumbung Cakalang Asap");
        Assert.Equal(
            ["Lumbung Cakalang Asap", "Lumbung Cakalang Beku"],
            Titles(await LookAsync(place.Writer, "Lumbung+Cakalang")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["Lumbung Cakalang Beku"],
            Titles(await LookAsync(place.Coordinator, "Lumbung+Cakalang"))
        );
    }

    [Fact]
    public async Task What_was_not_selected_tells_its_region_the_kind_of_reason_and_nothing_that_was_written()
    {
        var (place, there) = (await PlaceAsync(), await PlaceAsync("34.71"));
        var idea = await Host.Given.NotSelectedAsync(place.Unit, place.Author);
        await using var db = Host.Db();
        var reason = await db
            .StateMoves.Where(move => move.IdeaId == idea.Id && move.To == IdeaState.NotSelected)
            .Join(
                db.ChoiceReasons,
                move => move.ReasonId,
                known => known.Id,
                (_, known) => known.NameId
            )
            .SingleAsync();
        var asked = Uri.EscapeDataString(idea.Title);
        var page = await LookAsync(place.Coordinator, asked);
        Assert.Contains($"Tidak dipilih saat seleksi. Alasan: {reason}.", page.Text);
        Assert.DoesNotContain("Belum tampak siapa", page.Text, StringComparison.Ordinal);
        page = await LookAsync(there.Writer, asked);
        Assert.DoesNotContain(reason, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_role_reads_what_is_public_and_no_number()
    {
        var there = await PlaceAsync("34.71");
        await Host.Given.PublishedAsync(there.Unit, there.Author, "Angklung Terminal Subuh");
        await Host.Given.SubmittedAsync(there.Unit, there.Author, "Angklung Terminal Petang");
        var nobody = await Host.AsAsync(await Host.Given.PersonAsync());
        var page = await LookAsync(nobody, "Angklung+Terminal");
        Assert.Equal(["Angklung Terminal Subuh"], Titles(page));
        Assert.DoesNotContain("ide lagi", page.Text, StringComparison.Ordinal);
        (await Host.Stranger().OpenAsync(Look + "Angklung")).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_form_being_filled_in_gets_the_list_alone()
    {
        var place = await PlaceAsync();
        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Rakit Jagung Titi");
        var part = await LookAsync(place.Writer, "Rakit+Jagung+Titi&Part=true");
        Assert.DoesNotContain("<html", part.Body, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Rakit", part.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_the_new_form_looks_too_and_keeps_what_was_typed()
    {
        var place = await PlaceAsync();
        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Sampan Telur Asin");
        await FreshAsync();
        var form = (await place.Writer.OpenAsync("/ideas/new")).Form("Cari yang serupa");
        var page = await form.Fill("Judul", "Telur asin sampan").SendAsync();
        page.Shows(HttpStatusCode.OK);
        Assert.Contains("Sampan Telur Asin", page.Text, StringComparison.Ordinal);
        Assert.Equal("Telur asin sampan", page.Form("Buat draf").ValueOf("Judul"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_said_beside_its_field()
    {
        var place = await PlaceAsync();
        var page = await place.Writer.OpenAsync(Look + new string('a', 201));
        page.Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(page.ErrorOf("Judul"));
    }

    [Fact]
    public async Task More_ideas_need_no_more_queries()
    {
        var place = await PlaceAsync();
        await Host.Given.SubmittedAsync(place.Unit, place.Author, "Menara Kopra");
        await LookAsync(place.Writer, "Menara+Kopra");
        Host.Queries.Reset();
        await place.Writer.OpenAsync(Look + "Menara+Kopra");
        var one = Host.Queries.Count;
        for (var i = 0; i < 6; i++)
        {
            await Host.Given.SubmittedAsync(place.Unit, place.Author, $"Menara Kopra {i}");
        }

        await LookAsync(place.Writer, "Menara+Kopra");
        Host.Queries.Reset();
        await place.Writer.OpenAsync(Look + "Menara+Kopra");
        Assert.Equal(one, Host.Queries.Count);
    }

    private async Task<Page> LookAsync(Browser browser, string query)
    {
        await FreshAsync();
        return (await browser.OpenAsync(Look + query)).Shows(HttpStatusCode.OK);
    }

    // What was sown just now is described, and counted anew.
    private async Task FreshAsync()
    {
        await Host.SettleAsync();
        Host.Services.GetRequiredService<KeptCorpus>().Forget();
    }

    private static string[] Titles(Page page) =>
        [
            .. page
                .Document.QuerySelectorAll("main .rows .row-title")
                .Select(title => title.TextContent.Trim()),
        ];
}
