using System.Net;
using Labinov.House;
using Labinov.Modules.Desk;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>A reviewer goes from idea to idea; each save is one form.</summary>
public sealed class ReviewIdeaTests(LabHost host) : IClassFixture<LabHost>
{
    private static Form Filled(Page page, string points) =>
        page.Form("Simpan dan lanjut")
            .Choose("Scores[0].Points", points[0])
            .Choose("Scores[1].Points", points[1])
            .Choose("Scores[2].Points", points[2])
            .Choose("Scores[3].Points", points[3]);

    private async Task<(ScreeningPlace Place, IdeaScreening Screening)> AskedAsync(
        bool blind = false,
        int ideas = 3
    )
    {
        var place = await ScreeningPlace.MakeAsync(host, ideas);
        var screening = await host.Given.ScreeningAsync(place.Lab, place.Ideas, blind);
        await host.Given.JudgeAsync(screening, place.Dewi);
        foreach (var idea in place.Ideas)
        {
            await host.Given.ReviewAsync(screening, idea, place.Dewi);
        }

        return (place, screening);
    }

    [Fact]
    public async Task Each_save_leads_to_the_next_and_the_desk_says_how_many_wait()
    {
        var (place, screening) = await AskedAsync();
        var dewi = await host.AsAsync(place.Dewi);
        var desk = await dewi.OpenAsync(DeskModule.Path);
        Assert.Contains("Penyaringan: 3 ide", desk.Text, StringComparison.Ordinal);
        var page = await desk.ClickAsync("Penyaringan: 3 ide");
        Assert.Contains("0 dari 3 sudah", page.Text, StringComparison.Ordinal);
        Assert.Contains(place.Unit.Name, page.Text, StringComparison.Ordinal);
        var sent = Filled(page, "4532")
            .Fill("Pesan untuk yang memilih", "Kuat pada manfaat.")
            .Choose("Checks[0].Answer", CheckAnswer.Yes);
        page = await (await sent.SendAsync()).FollowAsync();
        Assert.Contains("Penilaian ide ke-1 disimpan", page.AllText, StringComparison.Ordinal);
        Assert.Contains("Ide ke-2 · 1 dari 3", page.Text, StringComparison.Ordinal);
        // A phone that sends again changes nothing.
        (await sent.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var review = await db
            .Reviews.Include(row => row.Scores)
            .Include(row => row.Checks)
            .SingleAsync(row => row.ScreeningId == screening.Id && row.IdeaId == place.Ideas[0].Id);
        Assert.Equal(
            [4, 5, 3, 2],
            review.Scores.OrderBy(row => row.Line).Select(row => row.Points)
        );
        Assert.Equal(CheckAnswer.Yes, Assert.Single(review.Checks).Answer);
        Assert.Equal(["IdeaReviewed"], await host.LedgerOfAsync(review.Id.Value));
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
        var dewi = await host.AsAsync(place.Dewi);
        var page = await dewi.OpenAsync(ScreeningLinks.Review(screening.Number));
        var again = (
            await page.Form("Simpan dan lanjut")
                .Choose("Scores[0].Points", '4')
                .Choose("Scores[2].Points", '3')
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
            await form.Choose("Scores[1].Points", '4').Choose("Scores[3].Points", '4').SendAsync()
        ).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_blind_reviewer_is_told_neither_author_nor_unit_nor_region()
    {
        var (place, screening) = await AskedAsync(blind: true, ideas: 2);
        var reviewer = await host.Given.PersonAsync(Role.Reviewer, Scope.Nation);
        await host.Given.JudgeAsync(screening, reviewer);
        await host.Given.ReviewAsync(screening, place.Ideas[0], reviewer);
        await host.Given.ReviewAsync(screening, place.Ideas[1], reviewer);
        var browser = await host.AsAsync(reviewer);
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
        (await Filled(page, "4444").SendAsync()).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_saved_comment_is_put_behind_the_note_and_is_the_reviewers_own()
    {
        var (place, screening) = await AskedAsync(ideas: 2);
        var dewi = await host.AsAsync(place.Dewi);
        var page = await dewi.OpenAsync(ScreeningLinks.Review(screening.Number));
        page = await (
            await Filled(page, "4444")
                .Fill("Pesan untuk yang memilih", "Sebutkan sumber angkanya.")
                .Tick("Simpan pesan ini untuk dipakai lagi")
                .SendAsync()
        ).FollowAsync();
        page = await (
            await Filled(page, "3333")
                .Fill("Pesan untuk yang memilih", "Baik.")
                .Fill("Tambahkan komentar tersimpan", "Sebutkan sumber angkanya.")
                .SendAsync()
        ).FollowAsync();
        await using var db = host.Db();
        Assert.Equal(
            "Baik.\nSebutkan sumber angkanya.",
            await db
                .Reviews.Where(row =>
                    row.ScreeningId == screening.Id && row.IdeaId == place.Ideas[1].Id
                )
                .Select(row => row.Note)
                .SingleAsync()
        );
        var comment = await db.SavedComments.SingleAsync(row => row.PersonId == place.Dewi.Id);
        // Somebody else's is not deleted.
        await host.Given.JudgeAsync(screening, place.Budi);
        var budi = await host.AsAsync(place.Budi);
        var address = ScreeningLinks.Review(screening.Number) + "?handler=Forget";
        await budi.PostAsync(address, ("comment", $"{comment.Id}"));
        Assert.True(await db.SavedComments.AnyAsync(row => row.Id == comment.Id));
        await dewi.PostAsync(address, ("comment", $"{comment.Id}"));
        Assert.False(await db.SavedComments.AnyAsync(row => row.Id == comment.Id));
    }

    [Fact]
    public async Task Filters_narrow_the_walk_and_keys_are_named()
    {
        var (place, screening) = await AskedAsync();
        await host.Given.ReviewAsync(screening, place.Ideas[0], place.Budi, "3333");
        var dewi = await host.AsAsync(place.Dewi);
        var address = ScreeningLinks.Review(screening.Number);
        var page = await dewi.OpenAsync(address + "?Shown=NotHeard");
        Assert.Contains(place.Ideas[1].Title, page.Text, StringComparison.Ordinal);
        Assert.Contains(
            place.Ideas[2].Title,
            (await page.ClickAsync("Berikutnya")).Text,
            StringComparison.Ordinal
        );
        page = await dewi.OpenAsync(address + "?Order=Newest");
        Assert.Contains(place.Ideas[2].Title, page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("button[accesskey=s]"));
        Assert.NotNull(page.Document.QuerySelector("a[accesskey=n]"));
        page = await dewi.OpenAsync(address + "?Kind=People");
        Assert.Contains("Tidak ada ide yang cocok", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_whoever_was_asked_reviews_and_only_while_it_is_open()
    {
        var (place, screening) = await AskedAsync(ideas: 1);
        var budi = await host.AsAsync(place.Budi);
        (await budi.OpenAsync(ScreeningLinks.Review(screening.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        var dewi = await host.AsAsync(place.Dewi);
        var form = Filled(await dewi.OpenAsync(ScreeningLinks.Review(screening.Number)), "3333");
        (await dewi.OpenAsync(ScreeningLinks.Review(screening.Number) + "?Idea=99")).Shows(
            HttpStatusCode.NotFound
        );
        (await budi.PostAsync(ScreeningLinks.To(screening.Number) + "?handler=Close")).Shows(
            HttpStatusCode.Redirect
        );
        var told = (await form.SendAsync()).Shows(HttpStatusCode.Conflict);
        Assert.Contains("sudah ditutup", told.Text, StringComparison.Ordinal);
    }
}
