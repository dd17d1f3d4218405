using System.Net;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;

namespace Labinov.Tests.Sessions;

/// <summary>The papers of a session, filled in: the page to print and the document say the same.</summary>
public sealed class PapersTests(LabHost host) : IClassFixture<LabHost>
{
    private sealed record Scene(Lab Lab, Browser Coordinator, Session Session, Person Head);

    private async Task<Scene> SceneAsync(double? hours = null)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var head = await host.Given.WalkInAsync("dr. Hasan Malewa");
        var member = await host.Given.WalkInAsync("Ayu & Rahma <b>");
        await host.Given.TakingPartAsync(
            lab,
            await host.Given.UnitAsync(region, "Dinas Kesehatan"),
            head,
            member
        );
        var session = await host.Given.SessionAsync(
            lab,
            "Klinik rencana aksi",
            hours,
            "08.30 Pembukaan — Bupati"
        );
        return new(lab, await host.AsAsync(Role.LocusCoordinator, region.Scope), session, head);
    }

    [Theory]
    [InlineData(
        "invitation",
        "Pimpinan Dinas Kesehatan|Pembukaan|Bupati|Aula kantor bupati, Ampana"
    )]
    [InlineData(
        "attendance",
        "dr. Hasan Malewa|Pimpinan unit|Ayu & Rahma <b>|Anggota tim|Tanda tangan"
    )]
    [InlineData("minutes", "Keputusan dan tindak lanjut|Pembukaan|Klinik rencana aksi")]
    public async Task Page_and_document_say_the_same(string kind, string told)
    {
        var scene = await SceneAsync();
        var path = SessionsLinks.Paper(scene.Session.Number, kind);
        var page = (await scene.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.OK);
        var text = await WordDocument.ReadAsync(
            scene.Coordinator,
            SessionsLinks.PaperFile(scene.Session.Number, kind)
        );
        var common = "Jumat, 27 November 2026|08.00–12.00 WITA|NIP ....";
        foreach (var part in $"{told}|{common}".Split('|'))
        {
            Assert.Contains(part, page.Text, StringComparison.Ordinal);
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_letterhead_is_written_once_and_stands_on_every_paper()
    {
        var region = await host.Given.RegionAsync("72.08");
        var lab = await host.Given.LabAsync(region);
        var session = await host.Given.SessionAsync(lab);
        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var paper = await browser.OpenAsync(SessionsLinks.Paper(session.Number, "invitation"));
        Assert.Contains("belum ditulis", paper.Text, StringComparison.Ordinal);
        var form = (await paper.ClickAsync("Tulis kop surat")).Form("Simpan");
        (await form.Fill("Kota penandatanganan", "").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var done = await (
            await form.Fill("Baris kop", "PEMERINTAH KABUPATEN CONTOH\nSEKRETARIAT DAERAH")
                .Fill("Kota penandatanganan", "Ampana")
                .Fill("Jabatan penanda tangan", "Kepala Bagian Organisasi")
                .Fill("Nama penanda tangan", "Nurhayati")
                .SendAsync()
        ).FollowAsync();
        Assert.Contains("Kop surat sudah disimpan", done.Text, StringComparison.Ordinal);
        Assert.Equal(["LetterheadWritten"], await host.LedgerOfAsync(region.Id.Value));

        var text = await WordDocument.ReadAsync(
            browser,
            SessionsLinks.PaperFile(session.Number, "invitation")
        );
        Assert.StartsWith(
            "PEMERINTAH KABUPATEN CONTOH\nSEKRETARIAT DAERAH\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Ampana, ....", text, StringComparison.Ordinal);
        Assert.Contains("Kepala Bagian Organisasi\n\nNurhayati", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letterhead_of_six_lines_is_told_and_another_regions_coordinator_finds_none()
    {
        var region = await host.Given.RegionAsync("72.07");
        var path = SessionsLinks.Letterhead(region.Code);
        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var wrong = await (await browser.OpenAsync(path))
            .Form("Simpan")
            .Fill("Baris kop", "1\n2\n3\n4\n5\n6")
            .Fill("Kota penandatanganan", "Ampana")
            .Fill("Jabatan penanda tangan", "Kepala")
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("lima baris", wrong.ErrorOf("Baris kop"), StringComparison.Ordinal);
        Assert.Equal("Ampana", wrong.Form("Simpan").ValueOf("Kota penandatanganan"));
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        (await other.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_certificate_names_somebody_of_the_list_and_only_once_the_session_is_over()
    {
        var scene = await SceneAsync(hours: -30);
        var path = SessionsLinks.Paper(scene.Session.Number, "certificate");
        var page = await scene.Coordinator.OpenAsync($"{path}?Person={scene.Head.Number}");
        Assert.Contains("SURAT KETERANGAN HADIR", page.Text, StringComparison.Ordinal);
        var text = await WordDocument.ReadAsync(
            scene.Coordinator,
            SessionsLinks.PaperFile(scene.Session.Number, "certificate")
                + $"?Person={scene.Head.Number}"
        );
        Assert.Contains("dr. Hasan Malewa", text, StringComparison.Ordinal);
        Assert.Contains("Dinas Kesehatan", text, StringComparison.Ordinal);

        var stranger = await host.Given.WalkInAsync("Orang Lain");
        var refused = await scene.Coordinator.OpenAsync($"{path}?Person={stranger.Number}");
        Assert.DoesNotContain("Orang Lain", refused.Body, StringComparison.Ordinal);

        var early = await SceneAsync();
        var told = await early.Coordinator.OpenAsync(
            SessionsLinks.Paper(early.Session.Number, "certificate")
        );
        Assert.Contains("setelah sesi selesai", told.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await early.Coordinator.Client.GetAsync(
                    SessionsLinks.PaperFile(early.Session.Number, "certificate")
                )
            ).StatusCode
        );
    }

    [Fact]
    public async Task Lists_of_names_are_for_those_who_arrange_and_nothing_is_for_other_regions()
    {
        var scene = await SceneAsync();
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        await host.Given.TakingPartAsync(scene.Lab, unit);
        var inside = await host.AsAsync(Role.UnitHead, new Scope(ScopeKind.Unit, unit.Id.Value));
        var other = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        foreach (var kind in new[] { "invitation", "attendance", "minutes", "certificate" })
        {
            var isForAll = kind is "invitation" or "minutes";
            foreach (
                var path in new[]
                {
                    SessionsLinks.Paper(scene.Session.Number, kind),
                    SessionsLinks.PaperFile(scene.Session.Number, kind),
                }
            )
            {
                (await inside.OpenAsync(path)).Shows(
                    isForAll ? HttpStatusCode.OK : HttpStatusCode.Forbidden
                );
                (await other.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
            }
        }

        (
            await scene.Coordinator.OpenAsync(SessionsLinks.Paper(scene.Session.Number, "rumour"))
        ).Shows(HttpStatusCode.NotFound);
    }
}
