using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Labinov.Tests.Ideas.Import;

/// <summary>What is not clear is asked on the page and rejected by the verb; what stays out comes back as a workbook.</summary>
public sealed class ImportAskingTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Nama Inovasi;Daerah;OPD;Jenis;Tahun";

    private async Task<IdeaImport> VerbAsync(params string[] lines)
    {
        using var file = new MemoryStream(Given.Csv(lines));
        return await host.ByVerbAsync(file, "a.csv");
    }

    private async Task<List<string>> ReasonsAsync(IdeaImport import)
    {
        await using var db = host.Db();
        var rows = await db
            .ImportRows.Where(row => row.ImportId == import.Id)
            .OrderBy(row => row.Line)
            .ToListAsync(TestContext.Current.CancellationToken);
        return rows.ConvertAll(row =>
            string.Join(
                ' ',
                row.Findings.Where(finding => finding.IsReason).Select(finding => finding.Words)
            )
        );
    }

    [Fact]
    public async Task A_region_that_may_be_two_is_rejected_by_the_verb_and_asked_on_the_page()
    {
        string[] file = [Heading, "Kebun Obat;Sorong;Dinas Kesehatan;Produk;2020"];
        var import = await VerbAsync(file);
        Assert.Equal("rows=1 created=0 updated=0 unchanged=0 rejected=1", import.Counts());
        await using var db = host.Db();
        var row = await db.ImportRows.SingleAsync(
            row => row.ImportId == import.Id,
            TestContext.Current.CancellationToken
        );
        Assert.Contains(
            row.Findings,
            finding =>
                finding.Args.Any(arg => arg.Contains("Kota Sorong (", StringComparison.Ordinal))
        );

        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var tried = await host.TryAsync(browser, "a.csv", Given.Csv(file));
        var answered = await tried
            .Form("Simpan jawaban dan coba lagi")
            .Fill("Daerah mana yang dimaksud dengan “Sorong”?", "Kota Sorong (96.71)")
            .SendAsync();
        await host.WorkOnImportsAsync();
        await host.BringInAsync(await answered.FollowAsync(), 1);
        var idea = await db.Ideas.SingleAsync(
            idea => idea.Title == "Kebun Obat",
            TestContext.Current.CancellationToken
        );
        var city = await host.Given.RegionAsync("96.71");
        Assert.Equal(city.Id, idea.RegionId);
    }

    [Fact]
    public async Task What_looks_like_an_innovation_that_is_here_is_asked()
    {
        var region = await host.Given.RegionAsync("33.07");
        var unit = await host.Given.UnitAsync(region, "Dinas Perhubungan");
        var author = await host.Given.PersonAsync();
        var known = await host.Given.SubmittedAsync(unit, author, "Perahu Sekolah Gratis");
        string[] file =
        [
            Heading,
            "Perahu sekolah gratiss;Kab. Wonosobo;Dinas Perhubungan;Produk;2020",
        ];
        var import = await VerbAsync(file);
        Assert.Equal(["ideas.import.reason.same"], await ReasonsAsync(import));

        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var tried = await host.TryAsync(browser, "a.csv", Given.Csv(file));
        var question =
            $"“Perahu sekolah gratiss”: apakah sama dengan nomor {known.Number}, “Perahu Sekolah Gratis”?";
        var answered = await tried
            .Form("Simpan jawaban dan coba lagi")
            .Fill(question, "Bukan; masukkan sebagai inovasi lain")
            .SendAsync();
        await host.WorkOnImportsAsync();
        await host.BringInAsync(await answered.FollowAsync(), 1);
        await using var db = host.Db();
        Assert.Equal(
            2,
            await db.Ideas.CountAsync(
                idea => idea.UnitId == unit.Id,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public async Task The_same_innovation_twice_in_one_file_is_pointed_out()
    {
        var import = await VerbAsync(
            Heading,
            "Taman Baca;Kab. Magelang;Dinas Pendidikan;Produk;2020",
            "TAMAN BACA!;Kabupaten Magelang;Disdik;Produk;2021"
        );
        Assert.Equal("rows=2 created=1 updated=0 unchanged=0 rejected=1", import.Counts());
        Assert.Equal(["", "ideas.import.reason.twice"], await ReasonsAsync(import));
    }

    [Fact]
    public async Task A_row_that_somebody_changed_here_since_is_asked_about()
    {
        string[] file = [Heading, "Sumur Resapan;Kab. Boyolali;Dinas Sosial;Produk;2020"];
        await VerbAsync(file);
        await using (var db = host.Db())
        {
            var idea = await db.Ideas.SingleAsync(idea => idea.Title == "Sumur Resapan");
            host.Time.Advance(TimeSpan.FromMinutes(5));
            idea.Correct(
                ImportWork.House,
                idea.Facts with
                {
                    Story = new Story("Ditulis orang."),
                },
                "Dilengkapi",
                host.Now
            );
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            "rows=1 created=0 updated=0 unchanged=1 rejected=0",
            (await VerbAsync(file)).Counts()
        );
        var changed = await VerbAsync(
            Heading,
            "Sumur Resapan;Kab. Boyolali;Dinas Sosial;Proses;2020"
        );
        Assert.Equal(["ideas.import.reason.changed-here"], await ReasonsAsync(changed));
    }

    [Fact]
    public async Task Every_wrong_cell_is_told_and_what_stays_out_comes_back_to_be_corrected()
    {
        var region = await host.Given.RegionAsync("33.11");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var tried = await host.TryAsync(
            browser,
            "a.csv",
            Given.Csv(
                Heading,
                ";;Dinas Sosial;Proses;2020",
                "Warung Hidup;;Dinas Sosial;Sihir;dua ribu",
                "Kolam Warga;Kab. Kebumen;Dinas Sosial;Proses;2020",
                "Balai Warga;;Dinas Sosial;Proses;2020"
            )
        );
        Assert.Contains("Nama Inovasi: Nama inovasi kosong.", tried.Text, StringComparison.Ordinal);
        Assert.Contains("Jenis: Jenis “Sihir” tidak dikenal", tried.Text, StringComparison.Ordinal);
        Assert.Contains("Tahun: “dua ribu” bukan tahun.", tried.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Kabupaten Kebumen bukan daerah Anda",
            tried.Text,
            StringComparison.Ordinal
        );
        var done = await host.BringInAsync(tried, 1);
        var address = done.Response.RequestMessage!.RequestUri!.PathAndQuery + "/rejected";
        var workbook = await browser.Client.GetByteArrayAsync(
            address,
            TestContext.Current.CancellationToken
        );
        using var rejected = new MemoryStream(workbook);
        var rows = rejected.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(3, rows.Count);
        Assert.Contains("Sihir", $"{rows[1]["Alasan belum masuk"]}", StringComparison.Ordinal);

        // Corrected and sent again, without telling anew what the columns mean.
        rows[1]["Jenis"] = "Proses";
        rows[1]["Tahun"] = 2019;
        using var corrected = new MemoryStream();
        await corrected.SaveAsAsync(rows.Skip(1).Take(1));
        var again = await host.TryAsync(browser, "b.xlsx", corrected.ToArray());
        await host.BringInAsync(again, 1);
        await using var db = host.Db();
        Assert.Equal(
            2,
            await db.Ideas.CountAsync(
                idea => idea.RegionId == region.Id,
                TestContext.Current.CancellationToken
            )
        );
    }
}
