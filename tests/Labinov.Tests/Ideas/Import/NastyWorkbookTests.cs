using System.IO.Compression;
using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>Workbooks as offices and enemies make them.</summary>
public sealed class NastyWorkbookTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly string[] Heading = ["Nama Inovasi", "Daerah", "OPD", "Tahun"];

    private async Task<Page> UploadAsync(byte[] content)
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        return await browser.UploadAsync("a.xlsx", content);
    }

    private async Task<Page> TryAsync(byte[] content)
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        return await host.TryAsync(browser, "a.xlsx", content);
    }

    [Fact]
    public async Task Dates_numbers_and_results_of_formulas_are_read_as_years()
    {
        var tried = await TryAsync(
            XlsxFile.Of(
                XlsxFile.Row(1, Heading),
                XlsxFile
                    .Row(2, "Inovasi A", "Kab. Kebumen", "Dinas A")
                    .Replace(
                        "</row>",
                        "<c r=\"D2\"><v>41640</v></c></row>",
                        StringComparison.Ordinal
                    ),
                XlsxFile
                    .Row(3, "Inovasi B", "Kab. Kebumen", "Dinas A")
                    .Replace(
                        "</row>",
                        "<c r=\"D3\" s=\"1\"><v>42000</v></c></row>",
                        StringComparison.Ordinal
                    ),
                XlsxFile
                    .Row(4, "Inovasi C", "Kab. Kebumen", "Dinas A")
                    .Replace(
                        "</row>",
                        "<c r=\"D4\"><f>2000+13</f><v>2013</v></c></row>",
                        StringComparison.Ordinal
                    )
            )
        );
        await host.BringInAsync(tried, 3);
        await using var db = host.Db();
        var years = await db
            .Ideas.Where(idea => idea.Title.StartsWith("Inovasi "))
            .OrderBy(idea => idea.Title)
            .Select(idea => idea.YearCarriedOut)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([2014, 2014, 2013], years);
        Assert.Contains("“41640” dibaca sebagai tahun 2014", tried.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_without_a_result_is_told_with_line_and_column()
    {
        var page = await UploadAsync(
            XlsxFile.Of(
                XlsxFile.Row(1, Heading),
                XlsxFile
                    .Row(2, "A", "B")
                    .Replace(
                        "</row>",
                        "<c r=\"C2\"><f>A1&amp;B1</f></c></row>",
                        StringComparison.Ordinal
                    )
            )
        );
        Assert.Contains(
            "Baris 2, kolom C: rumus tanpa hasil",
            page.Shows(HttpStatusCode.BadRequest).ErrorOf("Berkas"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Merged_cells_count_for_every_row_and_hidden_sheets_are_named()
    {
        var tried = await TryAsync(
            XlsxFile.Of(
                new XlsxFile.Sheets("Rahasia", "Data", "Lain"),
                "<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>",
                XlsxFile.Row(1, Heading),
                XlsxFile.Row(2, "Gabung A", "Kab. Kebumen", "Dinas A"),
                XlsxFile.Row(3, "Gabung B", "", "Dinas A")
            )
        );
        Assert.Contains(
            "Lembar tersembunyi tidak dibaca: Rahasia",
            tried.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Lembar lain tidak dibaca: Lain", tried.Text, StringComparison.Ordinal);
        await host.BringInAsync(tried, 2);
        await using var db = host.Db();
        Assert.Equal(
            1,
            await db
                .Ideas.Where(idea => idea.Title.StartsWith("Gabung "))
                .Select(idea => idea.RegionId)
                .Distinct()
                .CountAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_workbook_that_swells_beyond_measure_is_not_read()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var sheet = await zip.CreateEntry(
                    "xl/worksheets/sheet1.xml",
                    CompressionLevel.SmallestSize
                )
                .OpenAsync(TestContext.Current.CancellationToken);
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 64; i++)
            {
                await sheet.WriteAsync(zeros, TestContext.Current.CancellationToken);
            }
        }

        var page = await UploadAsync(file.ToArray());
        Assert.Contains(
            "membengkak tidak wajar",
            page.Shows(HttpStatusCode.BadRequest).ErrorOf("Berkas"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"",
        "bukan buku kerja xlsx yang utuh"
    )]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>",
        "bukan buku kerja xlsx yang utuh"
    )]
    public async Task A_broken_or_hostile_sheet_is_told(string sheet, string told)
    {
        var page = await UploadAsync(XlsxFile.Raw(new XlsxFile.Sheets(null, "Data", null), sheet));
        Assert.Contains(
            told,
            page.Shows(HttpStatusCode.BadRequest).ErrorOf("Berkas"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_zip_that_holds_no_workbook_is_told()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var other = await zip.CreateEntry("word/document.xml")
                .OpenAsync(TestContext.Current.CancellationToken);
            await other.WriteAsync(
                Encoding.UTF8.GetBytes("<w/>"),
                TestContext.Current.CancellationToken
            );
        }

        var page = await UploadAsync(file.ToArray());
        Assert.Contains(
            "bukan buku kerja xlsx",
            page.Shows(HttpStatusCode.BadRequest).ErrorOf("Berkas"),
            StringComparison.Ordinal
        );
    }
}
