using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>The whole way through the pages, as a coordinator goes it.</summary>
public sealed class ImportPageTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Nama Inovasi;OPD;Jenis;Tahun;Uraian";

    private async Task<List<Idea>> IdeasAsync(Guid region)
    {
        await using var db = host.Db();
        return await db
            .Ideas.Where(idea => idea.RegionId == new Id<Labinov.Modules.Regions.Region>(region))
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_file_is_tried_out_then_brought_in_and_a_second_run_changes_nothing()
    {
        var region = await host.Given.RegionAsync("33.01");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var file = Given.Csv(
            Heading,
            "PERAHU PUSTAKA KELILING;Dinas Perpustakaan;Produk;2021;Buku diantar ke pulau.",
            "Sekolah Kebun;Dinas Pendidikan;Metode;2022;Anak menanam sayur."
        );
        var tried = await host.TryAsync(browser, "inovasi.csv", file);
        Assert.Contains("Belum ada yang disimpan", tried.Text, StringComparison.Ordinal);
        Assert.Contains("menjadi “Perahu Pustaka Keliling”", tried.Text, StringComparison.Ordinal);
        Assert.Empty(await IdeasAsync(region.Id.Value));

        var done = await host.BringInAsync(tried, 2);
        Assert.Contains("Setiap baris tercatat", done.Text, StringComparison.Ordinal);
        var ideas = await IdeasAsync(region.Id.Value);
        Assert.Equal(2, ideas.Count);
        var boat = ideas.Single(idea => idea.Title == "Perahu Pustaka Keliling");
        Assert.Equal(
            (IdeaState.Applied, Audience.Region, InnovationKind.Product, 2021),
            (boat.State, boat.Audience, boat.Kind!.Value, boat.YearCarriedOut!.Value)
        );
        Assert.Equal(["IdeaRecorded"], await host.LedgerOfAsync(boat.Id.Value));

        var again = await host.TryAsync(browser, "inovasi.csv", file);
        var second = await host.BringInAsync(again, 2);
        Assert.Contains(
            "Tetap2",
            Words.Squeeze(second.Text).Replace(" ", ""),
            StringComparison.Ordinal
        );
        Assert.Equal(2, (await IdeasAsync(region.Id.Value)).Count);
    }

    [Fact]
    public async Task Published_at_once_it_is_on_the_ledger_and_in_the_gallery()
    {
        var region = await host.Given.RegionAsync("33.02");
        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var tried = await host.TryAsync(
            browser,
            "inovasi.csv",
            Given.Csv(Heading, "Lumbung Benih Nelayan;Dinas Perikanan;Produk;2020;Benih ikan."),
            publish: true
        );
        await host.BringInAsync(tried, 1);
        var idea = Assert.Single(await IdeasAsync(region.Id.Value));
        Assert.Equal(["IdeaRecorded", "IdeaPublished"], await host.LedgerOfAsync(idea.Id.Value));
        await host.SettleAsync();
        var gallery = await host.Stranger().OpenAsync("/innovations?Q=lumbung+benih");
        Assert.Contains("Lumbung Benih Nelayan", gallery.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_row_updates_the_same_innovation_and_leaves_what_its_cells_do_not_say()
    {
        var region = await host.Given.RegionAsync("33.03");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var first = await host.TryAsync(
            browser,
            "a.csv",
            Given.Csv(Heading, "Kartu Petani;Dinas Pertanian;Produk;2020;Kartu untuk petani.")
        );
        await host.BringInAsync(first, 1);
        var second = await host.TryAsync(
            browser,
            "b.csv",
            Given.Csv(Heading, "Kartu Petani;Dinas Pertanian;;2021;")
        );
        await host.BringInAsync(second, 1);
        var idea = Assert.Single(await IdeasAsync(region.Id.Value));
        Assert.Equal(
            (2021, "Kartu untuk petani.", InnovationKind.Product),
            (idea.YearCarriedOut!.Value, idea.Description, idea.Kind!.Value)
        );
        Assert.Equal(["IdeaRecorded", "IdeaCorrected"], await host.LedgerOfAsync(idea.Id.Value));
    }

    [Fact]
    public async Task A_corrected_column_is_kept_for_the_next_file()
    {
        var region = await host.Given.RegionAsync("33.04");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var file = Given.Csv(
            "Nama Inovasi;OPD;Catatan",
            "Kartu Ibu;Dinas Kesehatan;Ibu dikunjungi."
        );
        var columns = await (await browser.UploadAsync("a.csv", file)).FollowAsync();
        Assert.Equal("", columns.Form("Coba dahulu").ValueOf("Catatan"));
        await columns.Form("Coba dahulu").Fill("Catatan", "Uraian").SendAsync();
        var next = await (await browser.UploadAsync("b.csv", file)).FollowAsync();
        Assert.Equal("Description", next.Form("Coba dahulu").ValueOf("Catatan"));
    }

    [Fact]
    public async Task Without_a_title_column_or_with_one_meaning_twice_it_does_not_go_on()
    {
        var region = await host.Given.RegionAsync("33.05");
        var browser = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var file = Given.Csv("Nama Inovasi;OPD", "Kartu Ayah;Dinas Kesehatan");
        var columns = await (await browser.UploadAsync("a.csv", file)).FollowAsync();
        var none = await columns.Form("Coba dahulu").Fill("Nama Inovasi", "").SendAsync();
        Assert.Contains(
            "Pilih kolom yang berisi nama inovasi",
            none.Shows(HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
        columns = await browser.OpenAsync(
            columns.Response.RequestMessage!.RequestUri!.PathAndQuery
        );
        var twice = await columns.Form("Coba dahulu").Fill("OPD", "Nama inovasi").SendAsync();
        Assert.Contains(
            "arti yang sama",
            twice.Shows(HttpStatusCode.Conflict).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task English_pages_speak_english()
    {
        var browser = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var page = await browser.OpenAsync("/en/ideas/import");
        Assert.Contains("Import innovations", page.Title, StringComparison.Ordinal);
        var columns = await (
            await page.Form("Upload file")
                .Attach("File", "a.csv", Given.Csv("Title,Region", "Bird House,Kab. Kebumen"))
                .SendAsync()
        ).FollowAsync();
        Assert.Contains(
            "our guess at what each column means",
            columns.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Strangers_sign_in_others_are_not_let_in_and_nobody_sees_another_ones_import()
    {
        Assert.StartsWith(
            "/sign-in",
            (await host.Stranger().OpenAsync("/ideas/import")).RedirectsTo,
            StringComparison.Ordinal
        );
        var region = await host.Given.RegionAsync("33.06");
        var head = await host.AsAsync(Role.HeadOfRegion, region.Scope);
        (await head.OpenAsync("/ideas/import")).Shows(HttpStatusCode.Forbidden);
        (await head.PostAsync("/ideas/import")).Shows(HttpStatusCode.Forbidden);
        var mine = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        var sent = await mine.UploadAsync("a.csv", Given.Csv("Nama;OPD", "Kartu Kakak;Dinas A"));
        var other = await host.AsAsync(Role.InnovationAdmin, region.Scope);
        (await other.OpenAsync(sent.RedirectsTo)).Shows(HttpStatusCode.NotFound);
        (await other.OpenAsync(sent.RedirectsTo + "/report")).Shows(HttpStatusCode.NotFound);
        (await other.PostAsync(sent.RedirectsTo + "?handler=Run")).Shows(HttpStatusCode.NotFound);
        (await mine.PostAsync(sent.RedirectsTo + "?handler=Run", ("Version", "0"))).Shows(
            HttpStatusCode.Conflict
        );
    }
}
