using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Sessions;

/// <summary>The coordinator of a locus plans, moves, repeats and cancels the meetings of the lab.</summary>
public sealed class PlanSessionTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Plan = "Jadwalkan dan kabarkan";

    private static Form Filled(Page page, string title = "Klinik rencana aksi") =>
        page.Form(Plan)
            .Fill("Nama sesi", title)
            .Fill("Tahap", "Design")
            .Fill("Hari", "2026-12-01")
            .Fill("Mulai", "08.30")
            .Fill("Selesai", "12:00")
            .Fill("Tempat", "Aula kantor bupati, Ampana");

    private Task<Browser> CoordinatorAsync(Region region) =>
        host.AsAsync(Role.LocusCoordinator, region.Scope);

    [Fact]
    public async Task A_session_is_planned_in_the_time_of_the_locus_and_read_by_everybody()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var browser = await CoordinatorAsync(region);
        var calendar = await browser.OpenAsync(SessionsLinks.Calendar(lab.Number));
        var page = await calendar.ClickAsync("Jadwalkan sesi");
        var done = await (
            await Filled(page)
                .Fill("Tautan rapat daring", "https://rapat.contoh.id/abc")
                .Fill("Acara", "08.30 Pembukaan — Bupati\n09.00 Konsultasi")
                .Fill("Meja pendampingan", "09.00-10.00 Meja 1: Dinas Kesehatan — Dewi")
                .SendAsync()
        ).FollowAsync();
        Assert.Contains(
            "Selasa, 1 Desember 2026, 08.30–12.00 WITA",
            done.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Meja 1: Dinas Kesehatan", done.Text, StringComparison.Ordinal);

        await using var db = host.Db();
        var row = await db.Sessions.SingleAsync(session => session.LabId == lab.Id);
        Assert.Equal(new DateTime(2026, 12, 1, 0, 30, 0, DateTimeKind.Utc), row.StartsAt);
        Assert.Equal(["SessionPlanned"], await host.LedgerOfAsync(row.Id.Value));

        var stranger = host.Stranger();
        var seen = await stranger.OpenAsync(SessionsLinks.To(row.Number));
        Assert.Contains("Aula kantor bupati, Ampana", seen.Text, StringComparison.Ordinal);
        foreach (var hidden in new[] { "rapat.contoh.id", "Bupati", "Meja 1", "Daftar hadir" })
        {
            Assert.DoesNotContain(hidden, seen.Body, StringComparison.Ordinal);
        }

        var list = await stranger.OpenAsync(SessionsLinks.Calendar(lab.Number));
        Assert.Contains("Desember 2026", list.Text, StringComparison.Ordinal);
        Assert.Contains("Klinik rencana aksi", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Jadwalkan sesi", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_plans_one_session()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var page = await (await CoordinatorAsync(region)).OpenAsync(SessionsLinks.Plan(lab.Number));
        var first = await Filled(page).SendAsync();
        var second = await Filled(page).SendAsync();
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        await using var db = host.Db();
        Assert.Equal(1, await db.Sessions.CountAsync(session => session.LabId == lab.Id));
    }

    [Theory]
    [InlineData("Mulai", "setengah sembilan", "Tulis jam dan menit")]
    [InlineData("Selesai", "08.00", "setelah waktu mulai")]
    [InlineData("Tempat", "", "Isi tempat, tautan")]
    [InlineData("Tautan rapat daring", "rapat.contoh.id", "https://")]
    [InlineData("Hari", "0206-12-01", "Periksa tahunnya")]
    public async Task What_cannot_be_is_told_beside_its_field_and_everything_typed_stays(
        string field,
        string typed,
        string told
    )
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var page = await (await CoordinatorAsync(region)).OpenAsync(SessionsLinks.Plan(lab.Number));
        var wrong = await Filled(page).Fill(field, typed).SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(told, wrong.ErrorOf(field), StringComparison.Ordinal);
        Assert.Equal("Klinik rencana aksi", wrong.Form(Plan).ValueOf("Nama sesi"));
        await using var db = host.Db();
        Assert.False(await db.Sessions.AnyAsync(session => session.LabId == lab.Id));
    }
}
