using System.Net;
using System.Text;
using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Labinov.Tests.Ideas.Import;

/// <summary>Files as they come: every one is read or told in plain words, none breaks the page.</summary>
public sealed class NastyFileTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Nama Inovasi,Daerah,OPD,Tahun,Uraian";

    static NastyFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private async Task<Page> UploadAsync(byte[] content, string name = "a.csv")
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        return await browser.UploadAsync(name, content);
    }

    private async Task<Idea> OnlyAsync(byte[] content, string title, string name = "a.csv")
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await host.BringInAsync(await host.TryAsync(browser, name, content), 1);
        await using var db = host.Db();
        return await db.Ideas.SingleAsync(
            idea => idea.Title == title,
            TestContext.Current.CancellationToken
        );
    }

    public static TheoryData<string> Writings() =>
        [
            "google",
            "libreoffice",
            "utf-8 bom",
            "utf-16",
            "utf-16 be",
            "utf-16 no mark",
            "windows-1252",
            "tab",
        ];

    [Theory]
    [MemberData(nameof(Writings))]
    public async Task Each_writing_of_a_sheet_is_read_with_its_letters(string writing)
    {
        var title = $"Kafé “Désa” {Writings().TakeWhile(row => row.Data != writing).Count()}";
        var rows =
            $"{Heading}\r\n\"{title}\",Kab. Kebumen,\"Dinas Koperasi, UKM\",2020,\"Baris satu\nbaris dua \"\"kutip\"\"\"\r\n";
        var semicolons = rows.Replace(
                "Nama Inovasi,Daerah,OPD,Tahun,Uraian",
                "Nama Inovasi;Daerah;OPD;Tahun;Uraian",
                StringComparison.Ordinal
            )
            .Replace("\",Kab. Kebumen,\"", "\";Kab. Kebumen;\"", StringComparison.Ordinal)
            .Replace("\",2020,\"", "\";2020;\"", StringComparison.Ordinal);
        byte[] content = writing switch
        {
            "google" => Encoding.UTF8.GetBytes(rows),
            "libreoffice" => Encoding.UTF8.GetBytes(semicolons.ReplaceLineEndings("\n")),
            "utf-8 bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(semicolons)],
            "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(semicolons)],
            "utf-16 be" =>
            [
                .. Encoding.BigEndianUnicode.Preamble,
                .. Encoding.BigEndianUnicode.GetBytes(rows),
            ],
            "utf-16 no mark" => Encoding.Unicode.GetBytes(rows),
            "windows-1252" => Encoding.GetEncoding(1252).GetBytes(semicolons),
            _ => Encoding.UTF8.GetBytes(semicolons.Replace(';', '\t')),
        };
        var idea = await OnlyAsync(content, title);
        Assert.Equal("Baris satu\nbaris dua \"kutip\"", idea.Description);
        Assert.Equal(2020, idea.YearCarriedOut);
    }

    [Fact]
    public async Task Damaged_letters_and_formula_errors_are_told_with_their_cell()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var tried = await host.TryAsync(
            browser,
            "a.csv",
            Given.Csv(
                Heading,
                "Caf\uFFFD Warga,Kab. Kebumen,Dinas A,2020,",
                "Kolam Ikan,Kab. Kebumen,#REF!,2020,",
                "Nama\0nol,Kab. Kebumen,Dinas A,2020,"
            )
        );
        Assert.Contains("Nama Inovasi: Ada huruf yang rusak", tried.Text, StringComparison.Ordinal);
        Assert.Contains(
            "OPD: Selnya berisi galat rumus #REF!",
            tried.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Nama nol", tried.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_above_the_headings_and_remains_of_html_do_no_harm()
    {
        var idea = await OnlyAsync(
            Given.Csv(
                "DAFTAR INOVASI DAERAH TAHUN 2024,,,,",
                ",,,,",
                Heading,
                "Rumah Kompos,Kab. Kebumen,Dinas A,2020,<p>Sampah &amp; <b>kompos</b></p><ul><li>pilah</li></ul><script>x</script>"
            ),
            "Rumah Kompos"
        );
        Assert.Equal("Sampah & kompos\n\n- pilah", idea.Description);
    }

    public static TheoryData<string, string> Broken() =>
        new()
        {
            { "", "Berkas ini kosong" },
            { Heading + "\r\n", "hanya berisi judul kolom" },
            { "alamat;telepon\r\na;b\r\n", "Tidak ada judul kolom yang dikenali di baris 1" },
            { "PK\u0003\u0004 bukan buku kerja", "bukan buku kerja xlsx yang utuh" },
            { "%PDF-1.7 ...", "bukan lembar kerja" },
            { "{\"nama_inovasi\": \"A\"}\n{\"nama_inovasi\": ", "Baris 2, huruf ke-" },
            { "{\"nama_inovasi\": \"A\"}\n[1]", "Baris 2: setiap baris harus satu objek" },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_file_that_is_none_is_told_beside_the_field(string content, string told)
    {
        var page = await UploadAsync(Encoding.UTF8.GetBytes(content), "a.xlsx");
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(told, page.ErrorOf("Berkas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_at_all_is_told()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await (await browser.OpenAsync("/ideas/import"))
            .Form("Unggah berkas")
            .SendAsync();
        Assert.Contains(
            "Pilih berkasnya",
            page.Shows(HttpStatusCode.BadRequest).ErrorOf("Berkas"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_is_told_with_line_and_column()
    {
        var content = Heading + "\r\nA,B,\"C" + new string('x', 200_000);
        var page = await UploadAsync(Encoding.UTF8.GetBytes(content));
        Assert.Contains("Baris 2, kolom C", page.ErrorOf("Berkas"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_that_stands_there_twice_is_pointed_out_with_line_and_columns()
    {
        var page = await (
            await UploadAsync(Given.Csv("Nama Inovasi;OPD;Nama Inovasi", "A;Dinas;B"))
        ).FollowAsync();
        Assert.Contains(
            "“Nama Inovasi” di baris 1 ada lebih dari sekali: kolom A, C",
            page.Text,
            StringComparison.Ordinal
        );
    }
}
