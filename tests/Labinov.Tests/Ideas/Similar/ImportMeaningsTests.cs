using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas.Similar;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>The vocabulary comes in from a spreadsheet: looked at first, what is wrong stands beside its row, a second run changes nothing.</summary>
public sealed class ImportMeaningsTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Arti,Urusan,Kata dan frasa,Sumber\n";

    [Fact]
    public async Task Looked_at_saved_and_brought_in_again_without_a_change()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        const string rows =
            "perahu-baca,perpustakaan,\"perahu baca, perahu pustaka\",Kebiasaan\n,kesehatan,kata,\nkosong,kesehatan,,\nperahu-baca,perpustakaan,lagi,\n";
        var looked = await (await LookAsync(browser, rows)).FollowAsync();
        Assert.Contains("sudah disebut di baris sebelumnya", looked.Text, StringComparison.Ordinal);
        Assert.Contains("Tidak ada kata di baris ini", looked.Text, StringComparison.Ordinal);
        await using (var db = host.Db())
        {
            Assert.False(await db.FieldMeanings.AnyAsync(row => row.Concept == "perahu-baca"));
        }

        var done = await (await looked.Form("Simpan 1 arti").SendAsync()).FollowAsync();
        Assert.Contains(
            "1 arti baru, 0 berubah, 0 sudah sama, 3 baris",
            done.AllText,
            StringComparison.Ordinal
        );
        var meaning = await RowAsync("perahu-baca");
        Assert.Equal(["perahu baca", "perahu pustaka"], meaning.Said);
        Assert.Equal(["FieldMeaningChanged"], await host.LedgerOfAsync(meaning.Id.Value));
        var again = await (await LookAsync(browser, rows)).FollowAsync();
        Assert.Contains("Sudah sama1", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Simpan 1 arti", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_downloaded_comes_back_unchanged()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var file = await browser.Client.GetByteArrayAsync(SimilarLinks.Words + "?format=xlsx");
        var looked = await (
            await (await browser.OpenAsync(SimilarLinks.ImportWords))
                .Form("Periksa berkas")
                .Attach("Lembar kerja", "kosakata.xlsx", file)
                .SendAsync()
        ).FollowAsync();
        Assert.Contains("Baru0", looked.Text, StringComparison.Ordinal);
        Assert.Contains("Berubah0", looked.Text, StringComparison.Ordinal);
        Assert.Contains("tidak ikut0", looked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_a_wrong_file_and_the_wrong_person_are_told()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await browser.OpenAsync(SimilarLinks.ImportWords);
        var none = await page.Form("Periksa berkas").SendAsync();
        none.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Pilih berkasnya", none.ErrorOf("Lembar kerja"), StringComparison.Ordinal);
        var wrong = await page.Form("Periksa berkas")
            .Attach("Lembar kerja", "x.csv", Encoding.UTF8.GetBytes("a,b\n1,2\n"))
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        var region = await host.Given.RegionAsync();
        var keeper = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        (await keeper.OpenAsync(SimilarLinks.ImportWords)).Shows(HttpStatusCode.Forbidden);
        (await keeper.PostAsync(SimilarLinks.ImportWords + "?handler=Import")).Shows(
            HttpStatusCode.Forbidden
        );
    }

    private static async Task<Page> LookAsync(Browser browser, string rows) =>
        await (await browser.OpenAsync(SimilarLinks.ImportWords))
            .Form("Periksa berkas")
            .Attach("Lembar kerja", "kosakata.csv", Encoding.UTF8.GetBytes(Heading + rows))
            .SendAsync();

    private async Task<FieldMeaning> RowAsync(string concept)
    {
        await using var db = host.Db();
        return await db.FieldMeanings.AsNoTracking().SingleAsync(row => row.Concept == concept);
    }
}
