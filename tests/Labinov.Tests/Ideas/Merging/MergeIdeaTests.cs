using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>Two ideas of a region become one and two again, on the pages.</summary>
public sealed class MergeIdeaTests(LabHost host) : MergePages(host)
{
    [Fact]
    public async Task By_its_number_the_target_is_found_compared_and_takes_the_source_in()
    {
        var (place, source, target) = await TwoAsync();
        var choose = await place.Coordinator.OpenAsync($"/ideas/{source.Number}/merge");
        var compare = await choose
            .Form("Bandingkan")
            .Fill("Nomor ide", $"{target.Number}")
            .SendAsync();
        compare.Shows(HttpStatusCode.OK);
        Assert.Contains("Loket kapal", compare.Text, StringComparison.Ordinal);
        var wordless = await compare.Form($"Gabungkan ke no. {target.Number}").SendAsync();
        wordless.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", wordless.ErrorOf("Mengapa digabung?"));
        var sent = await wordless
            .Form($"Gabungkan ke no. {target.Number}")
            .Fill("Mengapa digabung?", "Keduanya perahu layanan.")
            .SendAsync();
        var shown = (await sent.FollowAsync()).Shows(HttpStatusCode.OK);
        Assert.Contains($"Dari no. {source.Number}:", shown.Text, StringComparison.Ordinal);
        Assert.Contains(source.Title, shown.Text, StringComparison.Ordinal);
        Assert.Contains(place.Author.Name, shown.Text, StringComparison.Ordinal);
        var row = await RowAsync(source.Number);
        Assert.Equal((IdeaState.Merged, target.Id), (row.State, row.MergedIntoId));
        Assert.Equal(
            ["IdeaApproved", "IdeaDrafted", "IdeaMerged", "IdeaSentToHead"],
            await LedgerAsync(source)
        );
        Assert.Equal(
            ["IdeaApproved", "IdeaDrafted", "IdeaSentToHead", "IdeaTookIn"],
            await LedgerAsync(target)
        );
        var old = await place.Coordinator.OpenAsync(IdeasLinks.To(source.Number, source.Title));
        Assert.Contains("Berjalan terus di", old.Text, StringComparison.Ordinal);
        Assert.Contains("Keduanya perahu layanan.", old.Text, StringComparison.Ordinal);
        (await old.ClickAsync(target.Title)).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_ticked_is_added_and_the_page_names_it()
    {
        var (place, source, target) = await TwoAsync();
        await place.Coordinator.PostAsync(
            MergingLinks.Merge(source.Number, target.Number),
            ("Version", $"{source.Version}"),
            ("Take", "Description"),
            ("Reason", "Sama.")
        );
        Assert.Equal(
            "Petugas berlayar ke pulau setiap bulan.\n\nPetugas singgah dua kali sebulan.",
            (await RowAsync(target.Number)).Description
        );
        var page = await ShowAsync(place.Coordinator, target);
        Assert.Contains("Ditambahkan ke isi ide ini: Uraian.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_form_sent_twice_merges_once()
    {
        var (place, source, target) = await TwoAsync();
        var form = (
            await place.Coordinator.OpenAsync(MergingLinks.Merge(source.Number, target.Number))
        )
            .Form($"Gabungkan ke no. {target.Number}")
            .Fill("Mengapa digabung?", "Sama.");
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        await using var db = Host.Db();
        Assert.Equal(1, await db.Merges.CountAsync(row => row.SourceId == source.Id, Cancel));
    }

    [Fact]
    public async Task Undone_with_a_reason_it_stands_where_it_stood_and_both_pages_tell()
    {
        var (place, source, target) = await TwoAsync();
        await MergeAsync(place, source, target);
        var page = await place.Coordinator.OpenAsync($"/ideas/{source.Number}/unmerge");
        Assert.Contains("Diajukan", page.Text, StringComparison.Ordinal);
        var wordless = await page.Form("Batalkan penggabungan").SendAsync();
        wordless.Shows(HttpStatusCode.BadRequest);
        var form = wordless
            .Form("Batalkan penggabungan")
            .Fill("Mengapa dibatalkan?", "Rutenya lain.");
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
        var row = await RowAsync(source.Number);
        Assert.Equal((IdeaState.Submitted, source.StateSinceAt), (row.State, row.StateSinceAt));
        Assert.Equal(5, row.Moves.Count);
        var shown = await ShowAsync(place.Coordinator, target);
        Assert.Contains("Rutenya lain.", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dari #", shown.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["IdeaApproved", "IdeaDrafted", "IdeaLetGo", "IdeaSentToHead", "IdeaTookIn"],
            await LedgerAsync(target)
        );
        var freed = (await ShowAsync(place.Coordinator, source)).Shows(HttpStatusCode.OK);
        Assert.Contains("Penggabungan yang dibatalkan", freed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Digabung ke sini", freed.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Penggabungan dibatalkan",
            freed.Document.QuerySelector(".timeline li strong")!.TextContent
        );
        await freed.ClickAsync("Gabungkan");
        // The desk tells of the end alone.
        var desk = await place.Writer.OpenAsync("/desk");
        Assert.Contains("Penggabungan dibatalkan", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ide Anda digabung", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_people_of_both_find_it_on_their_desk_until_one_has_read_it()
    {
        var (place, source, target) = await TwoAsync();
        await MergeAsync(place, source, target);
        var desk = await place.Writer.OpenAsync("/desk");
        Assert.Contains("Ide Anda digabung", desk.Text, StringComparison.Ordinal);
        Assert.Contains("digabung ke ide Anda", desk.Text, StringComparison.Ordinal);
        foreach (var idea in new[] { source, target })
        {
            await (await ShowAsync(place.Writer, idea)).Form("Sudah saya baca").SendAsync();
        }

        desk = await place.Writer.OpenAsync("/desk");
        Assert.DoesNotContain("digabung", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_keep_both_does_not_merge_and_another_region_finds_nothing()
    {
        var (place, source, target) = await TwoAsync();
        var path = MergingLinks.Merge(source.Number, target.Number);
        (await place.Writer.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        (await place.Writer.PostAsync(path, ("Reason", "x"))).Shows(HttpStatusCode.Forbidden);
        var elsewhere = await PlaceAsync("34.71");
        (await elsewhere.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await elsewhere.Coordinator.PostAsync(path, ("Reason", "x"))).Shows(
            HttpStatusCode.NotFound
        );
        var theirs = await Host.Given.PublishedAsync(elsewhere.Unit, elsewhere.Author);
        var into = MergingLinks.Merge(source.Number, theirs.Number);
        var page = (await place.Coordinator.OpenAsync(into)).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(page.ErrorOf("Nomor ide"));
        (await place.Coordinator.PostAsync(into, ("Reason", "x"))).Shows(HttpStatusCode.Conflict);
        (
            await place.Coordinator.PostAsync(MergingLinks.Merge(source.Number), ("Reason", "x"))
        ).Shows(HttpStatusCode.BadRequest);
        var none = await place.Coordinator.OpenAsync(MergingLinks.Merge(source.Number, 999_999));
        none.Shows(HttpStatusCode.BadRequest);
        await MergeAsync(place, source, target);
        (await place.Writer.OpenAsync($"/ideas/{source.Number}/unmerge")).Shows(
            HttpStatusCode.Forbidden
        );
        (await elsewhere.Coordinator.PostAsync($"/ideas/{source.Number}/unmerge")).Shows(
            HttpStatusCode.NotFound
        );
        (await place.Coordinator.PostAsync($"/ideas/{source.Number}/merge/read")).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Whoever_merges_from_an_old_page_is_told()
    {
        var (place, source, target) = await TwoAsync();
        var late = await place.Coordinator.OpenAsync(
            MergingLinks.Merge(source.Number, target.Number)
        );
        await place.Coordinator.PostAsync(
            $"/ideas/{source.Number}/return",
            ("Version", $"{source.Version}"),
            ("Reason", "Lengkapi.")
        );
        var page = await late.Form($"Gabungkan ke no. {target.Number}")
            .Fill("Mengapa digabung?", "Terlambat")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Terlambat", page.Body, StringComparison.Ordinal);
        Assert.Equal(IdeaState.Returned, (await RowAsync(source.Number)).State);
    }
}
