using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Labinov.Tests.Regions;

public sealed class ImportUnitsTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "kode daerah;nama;singkatan;jenis;unit induk\r\n";

    private async Task<Page> UploadAsync(Browser browser, string name, byte[] content)
    {
        var page = (await browser.OpenAsync("/units/import")).Shows(HttpStatusCode.OK);
        return await page.Form("Periksa berkas").Attach("Lembar kerja", name, content).SendAsync();
    }

    private async Task<Page> PreviewAsync(Browser browser, string rows) =>
        await (
            await UploadAsync(browser, "unit.csv", Encoding.UTF8.GetBytes(Heading + rows))
        ).FollowAsync();

    private async Task<List<Organisation>> UnitsAsync(Region region)
    {
        await using var db = host.Db();
        return await db.Organisations.Where(unit => unit.RegionId == region.Id).ToListAsync();
    }

    [Fact]
    public async Task A_sheet_is_looked_at_then_imported_and_a_second_run_changes_nothing()
    {
        var region = await host.Given.RegionAsync("33.05");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        // The parent stands below its child, and the kinds are in both languages or missing.
        const string rows =
            "33.05;Puskesmas Karanganyar;;Puskesmas;Dinas Kesehatan\r\n"
            + "33.05;Dinas Kesehatan;Dinkes;Dinas;\r\n"
            + "33.05;SD Negeri 1 Kebumen;;School;\r\n"
            + "33.05;Kecamatan Gombong;;;\r\n";
        var preview = await PreviewAsync(browser, rows);
        Assert.Contains("Belum ada yang disimpan", preview.Text, StringComparison.Ordinal);
        Assert.Empty(await UnitsAsync(region));
        var done = await (await preview.Form("Impor 4 unit").SendAsync()).FollowAsync();
        Assert.Contains("4 unit masuk daftar", done.Text, StringComparison.Ordinal);
        var units = await UnitsAsync(region);
        Assert.Equal(4, units.Count);
        var health = units.Single(unit => unit.ShortName == "Dinkes");
        Assert.Equal(
            health.Id,
            units.Single(unit => unit.Kind == OrganisationKind.HealthCentre).ParentId
        );
        Assert.Contains(units, unit => unit.Kind == OrganisationKind.School);
        Assert.Contains(units, unit => unit.Kind == OrganisationKind.District);
        Assert.Equal(["UnitsImported"], await host.LedgerOfAsync(region.Id.Value));

        var again = await PreviewAsync(browser, rows);
        Assert.DoesNotContain("Impor 4", again.AllText, StringComparison.Ordinal);
        Assert.Equal(4, (await UnitsAsync(region)).Count);
    }

    [Fact]
    public async Task Headings_as_offices_write_them_are_understood()
    {
        var region = await host.Given.RegionAsync("33.06");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var sheet =
            "Kode Wilayah;Nama OPD;Singkatan;Jenis Unit\r\n33.06;Dinas Perhubungan;Dishub;Dinas\r\n";
        var looked = await UploadAsync(browser, "opd.csv", Encoding.UTF8.GetBytes(sheet));
        await (await (await looked.FollowAsync()).Form("Impor 1 unit").SendAsync()).FollowAsync();
        Assert.Equal("Dishub", Assert.Single(await UnitsAsync(region)).ShortName);
    }

    [Fact]
    public async Task Every_wrong_cell_is_told_with_its_row_and_the_other_rows_may_go_on()
    {
        var region = await host.Given.RegionAsync("33.14");
        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var preview = await PreviewAsync(
            browser,
            "33.14;Dinas Sosial;;;\r\n"
                + "99.99;Dinas Entah;;;\r\n"
                + "33.19;Dinas Tetangga;;;\r\n"
                + "33.14;;;;\r\n"
                + "33.14;Dinas Aneh;;Kapal;\r\n"
                + "33.14;Dinas Sosial;;;\r\n"
                + "33.14;Seksi Yatim;;;Dinas Tak Ada\r\n"
                + "33.14;Seksi A;;;Seksi B\r\n"
                + "33.14;Seksi B;;;Seksi A\r\n"
        );
        var told = preview
            .Document.QuerySelectorAll("table")[0]
            .QuerySelectorAll("tbody tr")
            .Select(row => row.QuerySelector("td")!.TextContent.Trim());
        Assert.Equal(["3", "4", "5", "6", "7", "8", "9", "10"], told);
        Assert.Contains(
            "Kode daerah \"99.99\" tidak dikenal",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Jenis \"Kapal\"", preview.Text, StringComparison.Ordinal);
        await preview.Form("Impor 1 unit").SendAsync();
        Assert.Equal("Dinas Sosial", Assert.Single(await UnitsAsync(region)).Name);
    }

    [Fact]
    public async Task What_is_exported_can_be_imported_in_either_language()
    {
        var region = await host.Given.RegionAsync("33.20");
        var office = await host.Given.UnitAsync(region, "Dinas Perikanan");
        await host.Given.UnitAsync(
            region,
            "UPTD Ikan",
            office,
            kind: OrganisationKind.TechnicalUnit
        );
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        foreach (
            var address in new[]
            {
                "/en/regions/33.20/kabupaten-jepara?format=xlsx",
                "/regions/33.20/kabupaten-jepara?format=csv",
            }
        )
        {
            var file = await (
                await browser.Client.GetAsync(address)
            ).Content.ReadAsByteArrayAsync();
            var preview = await (await UploadAsync(browser, "unit", file)).FollowAsync();
            Assert.Contains(
                "Sudah ada, tidak berubah2",
                Words.Squeeze(preview.Text),
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("Yang perlu diperbaiki", preview.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_code_that_a_spreadsheet_took_for_a_number_is_still_understood()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        using var file = new MemoryStream();
        await file.SaveAsAsync(
            new[]
            {
                new Dictionary<string, object?>
                {
                    ["kode daerah"] = 33.1,
                    ["nama"] = "Dinas Angka",
                },
            }
        );
        var preview = await (await UploadAsync(browser, "unit.xlsx", file.ToArray())).FollowAsync();
        Assert.DoesNotContain("Yang perlu diperbaiki", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Dinas Angka", preview.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 bukan xlsx", "bukan buku kerja xlsx yang utuh")]
    [InlineData("alamat;telepon\r\na;b\r\n", "judul kolom")]
    [InlineData("kode daerah;nama\r\n", "tidak berisi baris")]
    public async Task A_bad_file_is_told_and_never_breaks_the_page(string content, string told)
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await UploadAsync(browser, "x.xlsx", Encoding.UTF8.GetBytes(content));
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(told, page.ErrorOf("Lembar kerja"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tree_without_end_is_told_row_by_row()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var rows = string.Concat(
            Enumerable.Range(0, 30).Select(i => $"33.05;Ruang {i};;;Ruang {i + 1}\r\n")
        );
        var preview = await PreviewAsync(browser, rows + "33.05;Ruang 30;;;\r\n");
        Assert.Contains("terlalu dalam", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_keeps_no_list_is_not_let_in()
    {
        var region = await host.Given.RegionAsync("33.05");
        var browser = await host.AsAsync(Role.UnitHead, region.Scope);
        (await browser.OpenAsync("/units/import")).Shows(HttpStatusCode.Forbidden);
        (
            await browser.PostAsync("/units/import?handler=Import", ("Kept", new string('a', 64)))
        ).Shows(HttpStatusCode.Forbidden);
    }
}
