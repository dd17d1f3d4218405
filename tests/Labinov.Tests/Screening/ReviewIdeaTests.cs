using System.Net;
using Labinov.House;
using Labinov.Modules.Desk;
using Labinov.Modules.Ideas;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>A reviewer goes from idea to idea; each save is one form.</summary>
public sealed class ReviewIdeaTests(LabHost host) : ReviewPlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task Each_save_leads_to_the_next_and_the_desk_says_how_many_wait()
    {
        var (place, screening) = await AskedAsync();
        var dewi = await Host.AsAsync(place.Dewi);
        var desk = await dewi.OpenAsync(DeskModule.Path);
        Assert.Contains("Penyaringan: 3 ide", desk.Text, StringComparison.Ordinal);
        var page = await desk.ClickAsync("Penyaringan: 3 ide");
        Assert.Contains("0 dari 3 sudah", page.Text, StringComparison.Ordinal);
        Assert.Contains(place.Unit.Name, page.Text, StringComparison.Ordinal);
        var sent = Filled(page, "4532")
            .Fill("Pesan untuk yang memilih", "Kuat pada manfaat.")
            .Choose("Checks[0].Answer", "Yes");
        page = await (await sent.SendAsync()).FollowAsync();
        Assert.Contains("Penilaian ide ke-1 disimpan", page.AllText, StringComparison.Ordinal);
        Assert.Contains("Ide ke-2 · 1 dari 3", page.Text, StringComparison.Ordinal);
        // A phone that sends again changes nothing.
        (await sent.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = Host.Db();
        var review = await db
            .Reviews.Include(row => row.Scores)
            .Include(row => row.Checks)
            .SingleAsync(row => row.ScreeningId == screening.Id && row.IdeaId == place.Ideas[0].Id);
        Assert.Equal(
            [4, 5, 3, 2],
            review.Scores.OrderBy(row => row.Line).Select(row => row.Points)
        );
        Assert.Equal(CheckAnswer.Yes, Assert.Single(review.Checks).Answer);
        Assert.Equal(["IdeaReviewed"], await Host.LedgerOfAsync(review.Id.Value));
        page = await (await Filled(page, "3333").SendAsync()).FollowAsync();
        page = await (await Filled(page, "2222").SendAsync()).FollowAsync();
        Assert.Contains("Semua ide Anda sudah dinilai", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Penyaringan: ",
            (await dewi.OpenAsync(DeskModule.Path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_criterion_left_out_is_pointed_out_and_nothing_else_is_lost()
    {
        var (place, screening) = await AskedAsync(ideas: 1);
        var dewi = await Host.AsAsync(place.Dewi);
        var page = await dewi.OpenAsync(ScreeningLinks.Review(screening.Number));
        var again = (
            await page.Form("Simpan dan lanjut")
                .Choose("Scores[0].Points", "4")
                .Choose("Scores[2].Points", "3")
                .Fill("Pesan untuk yang memilih", "Belum selesai")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Pilih nilai 1 sampai 5", again.Text, StringComparison.Ordinal);
        var form = again.Form("Simpan dan lanjut");
        Assert.Equal("Belum selesai", form.ValueOf("Pesan untuk yang memilih"));
        Assert.NotNull(
            again.Document.QuerySelector("input[name='Scores[2].Points'][value='3'][checked]")
        );
        (
            await form.Choose("Scores[1].Points", "4").Choose("Scores[3].Points", "4").SendAsync()
        ).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_blind_reviewer_is_told_neither_author_nor_unit_nor_region()
    {
        var (place, screening) = await AskedAsync(blind: true, ideas: 2);
        var reviewer = await Host.Given.PersonAsync(Role.Reviewer, Scope.Nation);
        await Host.Given.JudgeAsync(screening, reviewer);
        await Host.Given.ReviewAsync(screening, place.Ideas[0], reviewer);
        await Host.Given.ReviewAsync(screening, place.Ideas[1], reviewer);
        var browser = await Host.AsAsync(reviewer);
        var page = (await browser.OpenAsync(ScreeningLinks.Review(screening.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains(place.Ideas[0].Title, page.Text, StringComparison.Ordinal);
        foreach (var hidden in new[] { place.Unit.Name, place.Author.Name, place.Region.Name })
        {
            Assert.DoesNotContain(hidden, page.Body, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            $"/ideas/{place.Ideas[0].Number}",
            page.Body,
            StringComparison.Ordinal
        );
        Assert.Empty(page.Document.QuerySelectorAll("[name=Unit]"));
        // What is new is scored by what its author says is new.
        Assert.Contains("Loket yang datang.", page.Text, StringComparison.Ordinal);
        // The screening itself is closed to whoever is inside no lab: the way back leads to the desk.
        (await browser.OpenAsync(ScreeningLinks.To(screening.Number))).Shows(
            HttpStatusCode.NotFound
        );
        Assert.Equal("/desk", page.Document.QuerySelector(".crumbs a")!.GetAttribute("href"));
        (await Filled(page, "4444").SendAsync()).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Only_who_may_open_the_page_of_an_idea_is_led_there()
    {
        var (place, screening) = await AskedAsync(ideas: 1);
        var reviewer = await Host.Given.PersonAsync(Role.Reviewer, Scope.Nation);
        await Host.Given.JudgeAsync(screening, reviewer);
        await Host.Given.ReviewAsync(screening, place.Ideas[0], reviewer);
        var idea = $"/ideas/{place.Ideas[0].Number}";
        var review = ScreeningLinks.Review(screening.Number) + "?Shown=All";
        var outside = await (await Host.AsAsync(reviewer)).OpenAsync(review);
        Assert.Contains(place.Ideas[0].Title, outside.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(idea, outside.Body, StringComparison.Ordinal);
        var coach = await Host.AsAsync(place.Dewi);
        var inside = await coach.OpenAsync(review);
        Assert.Contains(idea, inside.Body, StringComparison.Ordinal);
        (await coach.OpenAsync(IdeasLinks.To(place.Ideas[0].Number, place.Ideas[0].Title))).Shows(
            HttpStatusCode.OK
        );
    }
}
