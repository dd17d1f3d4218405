using System.Net;
using Labinov.Data.Search;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Ideas;

/// <summary>The search of the gallery within the working list: forgiving, and never beyond what one may read.</summary>
public sealed class SearchIdeasTests(LabHost host) : IdeaPages(host)
{
    [Theory]
    [InlineData("sampah")]
    [InlineData("penyampahan")]
    [InlineData("sampha")]
    [InlineData("perahoe")]
    public async Task An_idea_is_found_by_stem_and_with_a_slip_of_the_pen(string query)
    {
        var place = await PlaceAsync();
        await Host.Given.DraftAsync(place.Unit, place.Author, "Perahu sampah");
        await Host.Given.DraftAsync(place.Unit, place.Author, "Sekolah lapangan");
        await Host.SettleAsync();
        var page = await place.Writer.OpenAsync("/ideas?Q=" + query);
        Assert.Equal(["Perahu sampah"], Titles(page));
        Assert.NotNull(page.Document.QuerySelector("mark"));
    }

    [Fact]
    public async Task A_number_stands_first_for_whoever_may_read_it_and_says_nothing_to_others()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author, "Bernomor");
        await Host.Given.DraftAsync(place.Unit, place.Author, $"Lanjutan nomor {idea.Number}");
        await Host.SettleAsync();
        var page = await place.Writer.OpenAsync($"/ideas?Q=%23{idea.Number}");
        Assert.Equal(["Bernomor", $"Lanjutan nomor {idea.Number}"], Titles(page));
        Assert.Contains($"No. {idea.Number}", page.Text, StringComparison.Ordinal);
        page = await place.Coordinator.OpenAsync($"/ideas?Of=Region&Q={idea.Number}");
        Assert.Empty(Titles(page));
        Assert.Contains("Tidak ada ide yang cocok", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_is_corrected_to_one_that_only_stands_in_what_one_may_not_read()
    {
        var place = await PlaceAsync();
        await Host.Given.DraftAsync(place.Unit, place.Author, "Rahasiawarga belum dikirim");
        await Host.SettleAsync();
        var page = await place.Coordinator.OpenAsync("/ideas?Of=Region&Q=rahasiawrga");
        Assert.DoesNotContain("rahasiawarga", page.Text, StringComparison.OrdinalIgnoreCase);
        page = await place.Writer.OpenAsync("/ideas?Q=rahasiawrga");
        Assert.Contains("hasil untuk rahasiawarga", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_author_writes_is_found_at_once_also_under_its_new_kind()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author, "Lama namanya");
        await Host.SettleAsync();
        var page = await place.Writer.OpenAsync(IdeasLinks.Edit(idea.Number, EditStep.Basics));
        var saved = await page.Form("Simpan draf")
            .Fill("Judul", "Gerobak pustaka berjalan")
            .Fill("Jenis inovasi", "Hubungan")
            .SendAsync();
        Assert.NotEqual(HttpStatusCode.BadRequest, saved.Status);
        page = await place.Writer.OpenAsync("/ideas?Q=gerobag+pustaka&Kind=Relation");
        Assert.Equal(["Gerobak pustaka berjalan"], Titles(page));
        page = await place.Writer.OpenAsync("/ideas?Q=lamanya&Kind=Process");
        Assert.Empty(Titles(page));
    }

    [Fact]
    public async Task A_search_is_walked_on_and_back_and_taken_along_whole()
    {
        var place = await PlaceAsync("72.08");
        for (var i = 0; i < 25; i++)
        {
            await Host.Given.SubmittedAsync(place.Unit, place.Author, $"Kolam ikan {i}");
        }

        await Host.SettleAsync();
        var first = await place.Coordinator.OpenAsync("/ideas?Of=Region&Q=kolamm");
        Assert.Equal(20, Titles(first).Count);
        Assert.Contains("25 ide", first.Text, StringComparison.Ordinal);
        Host.Queries.Reset();
        await place.Coordinator.OpenAsync("/ideas?Of=Region&Q=kolamm");
        var many = Host.Queries.Count;
        var second = await first.ClickAsync("Berikutnya");
        Assert.Equal(5, Titles(second).Count);
        Assert.Empty(Titles(first).Intersect(Titles(second), StringComparer.Ordinal));
        Assert.Equal(Titles(first), Titles(await second.ClickAsync("Sebelumnya")));
        var csv = await place.Coordinator.OpenAsync("/ideas?Of=Region&Q=kolamm&format=csv");
        Assert.Equal(25, csv.Body.Split("Kolam ikan ").Length - 1);
        Host.Queries.Reset();
        await place.Coordinator.OpenAsync("/ideas?Of=Region&Q=kolamm+24");
        Assert.InRange(Host.Queries.Count, many - 2, many + 2);
    }

    [Fact]
    public async Task What_an_older_program_left_is_described_anew_and_goes_on_where_it_was_stopped()
    {
        var place = await PlaceAsync();
        await Host.Given.DraftAsync(place.Unit, place.Author, "Terlewat dahulu");
        // The ledger was not heard: nothing is found yet.
        Assert.Empty(Titles(await place.Writer.OpenAsync("/ideas?Q=terlewat")));
        await using (var db = Host.Db())
        {
            await db.SearchStates.ExecuteDeleteAsync(Cancel);
        }

        using var anew = ActivatorUtilities.CreateInstance<DescribeAnew>(Host.Services);
        await anew.RunAsync(Cancel);
        Assert.Single(Titles(await place.Writer.OpenAsync("/ideas?Q=terlewat")));
        await using (var db = Host.Db())
        {
            var states = await db.SearchStates.AsNoTracking().ToListAsync(Cancel);
            Assert.Equal(3, states.Count);
            Assert.All(states, state => Assert.True(state.IsDone));
        }

        Host.Queries.Reset();
        await anew.RunAsync(Cancel);
        Assert.Equal(3, Host.Queries.Count);
    }

    private static List<string> Titles(Page page) =>
        [.. page.Document.QuerySelectorAll(".row-title a").Select(link => link.TextContent)];
}
