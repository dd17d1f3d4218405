using System.Net;
using Labinov.House;
using Labinov.Modules.Desk;
using Labinov.Modules.Screening;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>Saved comments, filters, and who may walk at all.</summary>
public sealed class ReviewWalkTests(LabHost host) : ReviewPlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_saved_comment_is_put_behind_the_note_and_is_the_reviewers_own()
    {
        var (place, screening) = await AskedAsync(ideas: 2);
        var dewi = await Host.AsAsync(place.Dewi);
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
        await using var db = Host.Db();
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
        await Host.Given.JudgeAsync(screening, place.Budi);
        var budi = await Host.AsAsync(place.Budi);
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
        await Host.Given.ReviewAsync(screening, place.Ideas[0], place.Budi, "3333");
        var dewi = await Host.AsAsync(place.Dewi);
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
        var form = page.Document.QuerySelector("a[accesskey=m]")!.GetAttribute("href")!;
        Assert.Equal("FIELDSET", page.Document.GetElementById(form[1..])!.TagName);
        page = await dewi.OpenAsync(address + "?Kind=People");
        Assert.Contains("Tidak ada ide yang cocok", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_whoever_was_asked_reviews_and_only_while_it_is_open()
    {
        var (place, screening) = await AskedAsync(ideas: 1);
        var budi = await Host.AsAsync(place.Budi);
        (await budi.OpenAsync(ScreeningLinks.Review(screening.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        var dewi = await Host.AsAsync(place.Dewi);
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
