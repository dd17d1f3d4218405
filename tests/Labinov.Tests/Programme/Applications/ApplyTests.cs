using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Programme.Applications;

/// <summary>A region applies: step by step, within the window, for its own eyes until it hands in.</summary>
public sealed class ApplyTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly byte[] Pdf = "%PDF-1.7 surat"u8.ToArray();

    private Task<Browser> WriterAsync(Region region, Role role = Role.LocusCoordinator) =>
        host.AsAsync(role, region.Scope);

    private async Task<Application> OfAsync(Round round, Region region)
    {
        await using var db = host.Db();
        return await db
            .Applications.Include(row => row.Team)
            .SingleAsync(row => row.RoundId == round.Id && row.RegionId == region.Id);
    }

    [Fact]
    public async Task A_region_applies_step_by_step_and_hands_in()
    {
        var region = await host.Given.RegionAsync("74.01");
        var unit = await host.Given.UnitAsync(region, "Bagian Organisasi Kolaka");
        var round = await host.Given.OpenRoundAsync();
        var browser = await WriterAsync(region);
        var page = await browser.OpenAsync(
            ProgrammeLinks.Round(round.Number, round.Year, round.Theme)
        );
        Assert.Contains("Komitmen pimpinan", page.Text, StringComparison.Ordinal);
        var start = (await page.ClickAsync("Ajukan daerah Anda")).Shows(HttpStatusCode.OK);
        var shown = await (
            await start.Form($"Mulai permohonan {region.Name}").SendAsync()
        ).FollowAsync();
        Assert.Contains("Masih kurang 7 hal", shown.Text, StringComparison.Ordinal);

        var letter = await shown.ClickAsync("Lengkapi permohonan");
        var story = await (
            await letter
                .Form("Simpan dan lanjut")
                .Fill("Nomor surat", "000.9/77/2026")
                .Fill("Tanggal surat", "2026-11-20")
                .Attach("Pindaian surat", "surat.pdf", Pdf)
                .Fill("Nama narahubung", "Laila Kontak")
                .Fill("Telepon", "0812-0000")
                .SendAsync()
        ).FollowAsync();
        var team = await (
            await story
                .Form("Simpan dan lanjut")
                .Fill("Profil daerah", "Daerah pesisir.")
                .Fill("Tantangan daerah", "Pulau jauh dari loket.")
                .SendAsync()
        ).FollowAsync();
        var found = await team.Form("Temukan")
            .Fill("Tim teknis inovasi daerah", "Wa Satu; Bappeda; ketua\nLa Dua\tDinas\tanggota")
            .Fill("Cari unit", "Organisasi Kolaka")
            .SendAsync();
        var check = await (await found.Form("Simpan dan periksa").SendAsync()).FollowAsync();
        Assert.Contains("Semuanya lengkap", check.Text, StringComparison.Ordinal);
        Assert.Contains("Wa Satu", check.Text, StringComparison.Ordinal);
        var done = await (await check.Form("Ajukan permohonan").SendAsync()).FollowAsync();
        Assert.Contains("menunggu putusan", done.Text, StringComparison.Ordinal);

        var kept = await OfAsync(round, region);
        Assert.Equal((ApplicationState.Submitted, unit.Id), (kept.State, kept.UnitId));
        Assert.Equal(
            ["Wa Satu|Bappeda|ketua", "La Dua|Dinas|anggota"],
            kept.Team.Select(row => $"{row.Name}|{row.Unit}|{row.Task}")
        );
        Assert.Equal(
            ["ApplicationBegun", "ApplicationSubmitted"],
            await host.LedgerOfAsync(kept.Id.Value)
        );
        var scan = await browser.OpenAsync(ApplicationLinks.Letter(kept.Number));
        scan.Shows(HttpStatusCode.OK);
        Assert.Equal("%PDF-1.7 surat", scan.Body);
        Assert.Equal(
            ("application/pdf", "attachment"),
            (
                scan.Response.Content.Headers.ContentType?.MediaType,
                scan.Response.Content.Headers.ContentDisposition?.DispositionType
            )
        );
    }

    [Fact]
    public async Task Beginning_twice_leads_to_the_same_application()
    {
        var region = await host.Given.RegionAsync("74.02");
        var round = await host.Given.OpenRoundAsync();
        var browser = await WriterAsync(region, Role.HeadOfRegion);
        var form = (await browser.OpenAsync(ApplicationLinks.Apply(round.Number))).Form(
            $"Mulai permohonan {region.Name}"
        );
        var pages = await Task.WhenAll(form.SendAsync(), form.SendAsync());
        var number = (await OfAsync(round, region)).Number;
        Assert.All(pages, page => Assert.Equal(ApplicationLinks.To(number), page.RedirectsTo));
        var again = await browser.OpenAsync(ApplicationLinks.Apply(round.Number));
        Assert.Equal(ApplicationLinks.To(number), again.RedirectsTo);
    }

    [Fact]
    public async Task Before_the_window_one_may_write_but_not_hand_in_and_after_it_not_even_begin()
    {
        var region = await host.Given.RegionAsync("74.04");
        var browser = await WriterAsync(region);
        var early = await host.Given.OpenRoundAsync(fromDays: 5);
        var draft = await host.Given.DraftedAsync(early, region);
        var page = await browser.OpenAsync(ApplicationLinks.To(draft.Number));
        Assert.Contains("dapat diajukan mulai", page.Text, StringComparison.Ordinal);
        (
            await browser.PostAsync(
                ApplicationLinks.To(draft.Number),
                ("Version", $"{draft.Version}")
            )
        ).Shows(HttpStatusCode.Conflict);
        Assert.Equal(ApplicationState.Draft, (await host.Given.ReadAsync(draft)).State);

        var late = await host.Given.OpenRoundAsync(fromDays: -20, untilDays: -1);
        var over = await browser.OpenAsync(ApplicationLinks.Apply(late.Number));
        Assert.Contains("sudah berakhir", over.Text, StringComparison.Ordinal);
        (await browser.PostAsync(ApplicationLinks.Apply(late.Number))).Shows(
            HttpStatusCode.Conflict
        );
    }

    [Fact]
    public async Task Withdrawing_keeps_what_was_written_and_it_can_go_on()
    {
        var region = await host.Given.RegionAsync("74.05");
        var sent = await host.Given.AppliedAsync(await host.Given.OpenRoundAsync(), region);
        var browser = await WriterAsync(region, Role.RegionalSecretary);
        var ask = await (await browser.OpenAsync(ApplicationLinks.To(sent.Number))).ClickAsync(
            "Tarik permohonan"
        );
        (await ask.Form("Tarik permohonan").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var shown = await (
            await ask.Form("Tarik permohonan").Fill("Alasan", "Menunggu anggaran").SendAsync()
        ).FollowAsync();
        Assert.Contains("Menunggu anggaran", shown.Text, StringComparison.Ordinal);
        var again = await (
            await shown.Form("Lanjutkan lagi sebagai draf").SendAsync()
        ).FollowAsync();
        Assert.Contains("Ajukan permohonan", again.Text, StringComparison.Ordinal);
        Assert.Equal(
            [
                "ApplicationBegun",
                "ApplicationSubmitted",
                "ApplicationWithdrawn",
                "ApplicationResumed",
            ],
            await host.LedgerOfAsync(sent.Id.Value)
        );
    }
}
