using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Tests.Data;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Labinov.Tests.Ideas.Import;

/// <summary>For offices without computer or line: a workbook with pick lists, and a sheet of paper.</summary>
[Collection(nameof(LibreOffice))]
public sealed class BlankBookTests(LabHost host, LibreOffice office) : IClassFixture<LabHost>
{
    private const string Address = "/ideas/import/blank.xlsx";

    private static readonly XNamespace Main =
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static XElement Sheet(byte[] book, int number)
    {
        using var file = new MemoryStream(book);
        using var archive = new ZipArchive(file);
        using var part = archive.GetEntry($"xl/worksheets/sheet{number}.xml")!.Open();
        return XElement.Load(part);
    }

    private static List<IDictionary<string, object?>> Rows(byte[] book, string sheet)
    {
        using var file = new MemoryStream(book);
        return
        [
            .. file.Query(useHeaderRow: true, sheetName: sheet)
                .Cast<IDictionary<string, object?>>(),
        ];
    }

    [Fact]
    public async Task It_offers_kinds_states_years_and_the_units_of_ones_region()
    {
        var region = await host.Given.RegionAsync("33.21");
        await host.Given.UnitAsync(region, "Dinas Uji Pilihan");
        var elsewhere = await host.Given.RegionAsync("33.22");
        await host.Given.UnitAsync(elsewhere, "Dinas Uji Tetangga");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var book = await browser.Client.GetByteArrayAsync(Address);
        var picks = Sheet(book, 1)
            .Descendants(Main + "dataValidation")
            .Select(pick => (string)pick.Attribute("promptTitle")!)
            .ToList();
        Assert.Equal(
            [
                "Daerah",
                "Unit atau perangkat daerah",
                "Jenis inovasi",
                "Kelompok inovator",
                "Keadaan",
                "Tahun mulai digagas",
                "Tahun mulai dijalankan",
                "Bentuk inovasi",
                "Urusan utama",
                "Asal gagasan",
                "Biaya",
            ],
            picks
        );
        Assert.Equal(
            "frozen",
            (string?)Sheet(book, 1).Descendants(Main + "pane").Single().Attribute("state")
        );
        var choices = Rows(book, "Pilihan");
        var units = choices.Select(row => row["Unit atau perangkat daerah"]).ToList();
        Assert.Contains("Dinas Uji Pilihan", units);
        Assert.DoesNotContain("Dinas Uji Tetangga", units);
        Assert.Equal(8, choices.Count(row => row["Jenis inovasi"] is not null));
        Assert.Contains(Rows(book, "Petunjuk"), row => (string?)row["Harus diisi"] == "Ya");
    }

    [Fact]
    public async Task Filled_in_with_LibreOffice_it_goes_in_without_a_column_being_corrected()
    {
        var region = await host.Given.RegionAsync("33.23");
        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var book = await browser.Client.GetByteArrayAsync("/en" + Address);
        var ods = await office.ConvertAsync(book, "xlsx", "fods");
        var text = System.Text.Encoding.UTF8.GetString(ods);
        Assert.Contains("cell-content-is-in-list", text, StringComparison.Ordinal);
        var end =
            text.IndexOf("</table:table-row>", StringComparison.Ordinal)
            + "</table:table-row>".Length;
        string[] cells =
        [
            region.Name,
            "Dinas Uji Isian",
            "Gerobak Baca",
            "GERBACA",
            "Product",
            "Gerobak",
            "",
            "Applied",
            "",
            "2024",
            "",
            "",
            "",
            "",
            "Buku keliling kampung.",
        ];
        var row = string.Concat(
            cells.Select(cell =>
                cell.Length == 0
                    ? "<table:table-cell/>"
                    : $"<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"
            )
        );
        var filled = text.Insert(end, $"<table:table-row>{row}</table:table-row>");
        var back = await office.ConvertAsync(
            System.Text.Encoding.UTF8.GetBytes(filled),
            "fods",
            "xlsx"
        );
        var tried = await host.TryAsync(browser, "isian.xlsx", back);
        await host.BringInAsync(tried, 1);
        await using var db = host.Db();
        var idea = await db.Ideas.SingleAsync(
            idea => idea.RegionId == region.Id,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            (
                "Gerobak Baca",
                InnovationKind.Product,
                2024,
                IdeaState.Applied,
                "Buku keliling kampung."
            ),
            (idea.Title, idea.Kind!.Value, idea.YearCarriedOut!.Value, idea.State, idea.Description)
        );
    }

    [Fact]
    public async Task The_paper_asks_what_the_form_asks_and_names_the_unit_that_is_known()
    {
        var region = await host.Given.RegionAsync("33.25");
        var unit = await host.Given.UnitAsync(region, "Puskesmas Uji Kertas");
        var innovator = await host.AsAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value)
        );
        var page = await innovator.OpenAsync("/ideas/worksheet");
        Assert.Contains("Puskesmas Uji Kertas", page.Text, StringComparison.Ordinal);
        Assert.Contains(region.Name, page.Text, StringComparison.Ordinal);
        var stranger = await host.Stranger().OpenAsync("/en/ideas/worksheet?Region=33.25");
        stranger.Shows(HttpStatusCode.OK);
        Assert.Contains(region.Name, stranger.Text, StringComparison.Ordinal);
        Assert.Contains("Tick the one that is strongest", stranger.Text, StringComparison.Ordinal);
        var import = await (await host.AsAsync(Role.InnovationAdmin, region.Scope)).OpenAsync(
            "/ideas/import"
        );
        (await import.ClickAsync("Lembar isian untuk ditulis tangan")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Only_whoever_may_send_a_file_gets_the_workbook()
    {
        Assert.Contains(
            "/sign-in",
            (await host.Stranger().OpenAsync(Address)).RedirectsTo,
            StringComparison.Ordinal
        );
        var region = await host.Given.RegionAsync("33.26");
        var reader = await host.AsAsync(Role.Inspectorate, region.Scope);
        (await reader.OpenAsync(Address)).Shows(HttpStatusCode.Forbidden);
    }
}
