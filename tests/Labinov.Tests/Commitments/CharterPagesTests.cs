using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Commitments;

/// <summary>A charter from the first draft to the word of the region, and what the public reads of it.</summary>
public sealed partial class CharterPagesTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly byte[] Pdf = "%PDF-1.7 lembar bertanda tangan"u8.ToArray();

    private async Task<Browser> InAsync(Lab lab, Role role) =>
        await host.AsAsync(role, new Scope(ScopeKind.Region, lab.RegionId.Value));

    private async Task<List<Charter>> OfAsync(Lab lab)
    {
        await using var db = host.Db();
        return await db
            .Charters.Where(row => row.LabId == lab.Id)
            .OrderBy(row => row.Number)
            .ToListAsync();
    }

    [Fact]
    public async Task The_technical_team_drafts_and_the_head_of_the_region_puts_in_force()
    {
        var lab = await host.Given.LabAsync();
        var aide = await InAsync(lab, Role.TechnicalTeam);
        var empty = (await aide.OpenAsync(CommitmentsLinks.Charter(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        var form = (await empty.ClickAsync("Tulis piagam"))
            .Form("Simpan naskah")
            .Fill("Judul", "Tri Janji Pulau")
            .Fill("Isi janji", "Kami memberi waktu.")
            .Fill("Butir janji", "Satu masalah nyata");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(CharterState.Draft, Assert.Single(await OfAsync(lab)).State);
        (await host.Stranger().OpenAsync(CommitmentsLinks.Charter(lab.Number))).Shows(
            HttpStatusCode.NotFound
        );
        (await aide.OpenAsync(CommitmentsLinks.Force(lab.Number))).Shows(HttpStatusCode.Forbidden);

        var head = await InAsync(lab, Role.HeadOfRegion);
        var read = (await head.OpenAsync(CommitmentsLinks.Force(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("Kami memberi waktu.", read.Text, StringComparison.Ordinal);
        var word = read.Form("Berlakukan piagam").Fill("Bertindak sebagai", "Definitive");
        (await word.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await word.SendAsync()).Shows(HttpStatusCode.Redirect);
        var charter = Assert.Single(await OfAsync(lab));
        Assert.Equal(
            (CharterState.InForce, Role.HeadOfRegion, Capacity.Definitive),
            (charter.State, charter.LeaderRole!.Value, charter.LeaderAs!.Value)
        );
        var ledger = await host.LedgerOfAsync(lab.Id.Value);
        Assert.Equal(["CharterDrafted", "CharterPutInForce"], ledger[^2..]);
        var open = (await host.Stranger().OpenAsync(CommitmentsLinks.Charter(lab.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("Satu masalah nyata", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(charter.LeaderName!, open.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_acting_head_is_asked_for_the_letter_and_keeps_what_was_typed()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.CharterDraftAsync(lab);
        var head = await InAsync(lab, Role.HeadOfRegion);
        var again = (
            await (await head.OpenAsync(CommitmentsLinks.Force(lab.Number)))
                .Form("Berlakukan piagam")
                .Fill("Bertindak sebagai", "Plt")
                .SendAsync()
        ).Shows(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.ErrorOf("Nomor dan tanggal surat"));
        Assert.Equal("on", again.Form("Berlakukan piagam").ValueOf("Plt."));
    }

    [Fact]
    public async Task The_coordinator_brings_the_sheet_that_the_head_signed()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.CharterDraftAsync(lab);
        var coordinator = await InAsync(lab, Role.LocusCoordinator);
        var page = await coordinator.OpenAsync(CommitmentsLinks.Force(lab.Number));
        Form Filled() =>
            page.Form("Berlakukan piagam")
                .Fill("Siapa yang menandatangani", "HeadOfRegion")
                .Fill("Nama penanda tangan", "Ir. Contoh")
                .Fill("Bertindak sebagai", "Pj")
                .Fill("Nomor dan tanggal surat", "100.2.1.3-1 Tahun 2026")
                .Fill("Tanggal di lembar", "2026-11-23");
        var wrong = await Filled()
            .Attach("Pindaian", "lembar.pdf", "<html>"u8.ToArray())
            .SendAsync();
        Assert.Contains(
            "bukan PDF",
            wrong.Shows(HttpStatusCode.BadRequest).ErrorOf("Pindaian"),
            StringComparison.Ordinal
        );
        (await Filled().Attach("Pindaian", "lembar.txt", Pdf).SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        var charter = Assert.Single(await OfAsync(lab));
        Assert.Equal("Ir. Contoh", charter.LeaderName);
        var scan = CommitmentsLinks.ScanFile(lab.Number, charter.ForceScanId!.Value);
        var file = (await coordinator.OpenAsync(scan)).Shows(HttpStatusCode.OK);
        Assert.Equal(
            ("application/pdf", "attachment"),
            (
                file.Response.Content.Headers.ContentType!.MediaType,
                file.Response.Content.Headers.ContentDisposition!.DispositionType
            )
        );
        (await host.Stranger().OpenAsync(scan)).Shows(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_second_of_two_editors_is_told()
    {
        var lab = await host.Given.LabAsync();
        await host.Given.CharterDraftAsync(lab);
        var coordinator = await InAsync(lab, Role.LocusCoordinator);
        var page = await coordinator.OpenAsync(CommitmentsLinks.Edit(lab.Number));
        (await page.Form("Simpan naskah").Fill("Judul", "Pertama").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        (await page.Form("Simpan naskah").Fill("Judul", "Kedua").SendAsync()).Shows(
            HttpStatusCode.Conflict
        );
        Assert.Equal("Pertama", Assert.Single(await OfAsync(lab)).Title);
    }

    [Fact]
    public async Task A_new_text_needs_a_reason_and_names_who_must_sign_again()
    {
        var region = await host.Given.RegionAsync();
        var (lab, unit) = (
            await host.Given.LabAsync(region),
            await host.Given.UnitAsync(region, "Dinas Pasar Ulang")
        );
        await host.Given.TakingPartAsync(lab, unit);
        var charter = await host.Given.CharterAsync(lab);
        await host.Given.SignedAsync(charter, unit);
        var coordinator = await InAsync(lab, Role.LocusCoordinator);
        var page = await coordinator.OpenAsync(CommitmentsLinks.Edit(lab.Number));
        Assert.Contains(
            "alasan",
            (await page.Form("Simpan naskah").SendAsync())
                .Shows(HttpStatusCode.BadRequest)
                .ErrorOf("Alasan naskah baru"),
            StringComparison.Ordinal
        );
        (
            await page.Form("Simpan naskah").Fill("Alasan naskah baru", "Butir salah").SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        var head = await InAsync(lab, Role.RegionalSecretary);
        await (await head.OpenAsync(CommitmentsLinks.Force(lab.Number)))
            .Form("Berlakukan piagam")
            .Fill("Bertindak sebagai", "Definitive")
            .SendAsync();
        var shown = await coordinator.OpenAsync(CommitmentsLinks.Charter(lab.Number));
        Assert.Contains("Menandatangani naskah lama", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ditandatangani 0 dari 1 unit", shown.Text, StringComparison.Ordinal);
    }
}
