using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;

namespace Labinov.Tests.Sessions;

/// <summary>A session is moved, held again, caught up on, cancelled and minuted by those who arrange the lab.</summary>
public sealed class ChangeSessionTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Plan = "Jadwalkan dan kabarkan";
    private const string Save = "Simpan";

    private Task<Browser> CoordinatorAsync(Region region) =>
        host.AsAsync(Role.LocusCoordinator, region.Scope);

    [Fact]
    public async Task Moving_it_says_so_and_the_second_of_two_editors_is_told()
    {
        var region = await host.Given.RegionAsync();
        var session = await host.Given.SessionAsync(await host.Given.LabAsync(region));
        var browser = await CoordinatorAsync(region);
        var (mine, theirs) = (
            await browser.OpenAsync(SessionsLinks.Edit(session.Number)),
            await browser.OpenAsync(SessionsLinks.Edit(session.Number))
        );
        Assert.Equal("08:00", mine.Form(Save).ValueOf("Mulai"));
        var done = await (await mine.Form(Save).Fill("Mulai", "09.00").SendAsync()).FollowAsync();
        Assert.Contains("Jadwal diubah", done.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["SessionPlanned", "SessionMoved"],
            await host.LedgerOfAsync(session.Id.Value)
        );
        (await theirs.Form(Save).Fill("Mulai", "10.00").SendAsync()).Shows(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task It_is_held_again_and_caught_up_on_with_what_it_said()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var session = await host.Given.SessionAsync(lab, "Klinik pertama", agenda: "08.00 Isi");
        var browser = await CoordinatorAsync(region);
        var home = await browser.OpenAsync(SessionsLinks.To(session.Number));
        var again = (await home.ClickAsync("Adakan lagi")).Form(Plan);
        Assert.Equal(
            ("Klinik pertama", "", "08.00 Isi"),
            (again.ValueOf("Nama sesi"), again.ValueOf("Hari"), again.ValueOf("Acara").Trim())
        );

        var late = (await home.ClickAsync("Buat sesi susulan")).Form(Plan);
        var done = await (await late.Fill("Hari", "2026-12-09").SendAsync()).FollowAsync();
        Assert.Contains("Susulan: Klinik pertama", done.Text, StringComparison.Ordinal);
        Assert.Contains("Menyusulkan", done.Text, StringComparison.Ordinal);
        await done.ClickAsync("Klinik pertama");
        var first = await browser.OpenAsync(SessionsLinks.To(session.Number));
        Assert.Contains("Susulan: Klinik pertama", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_of_another_lab_is_neither_copied_nor_made_up_for()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var foreign = await host.Given.SessionAsync(
            await host.Given.LabAsync(await host.Given.RegionAsync("73.09")),
            "Rahasia orang",
            agenda: "08.00 Rahasia"
        );
        var page = await (await CoordinatorAsync(region)).OpenAsync(
            SessionsLinks.CatchUp(lab.Number, foreign.Number)
        );
        Assert.DoesNotContain("Rahasia", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_needs_a_reason_that_only_those_inside_read()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var session = await host.Given.SessionAsync(lab);
        var page = await (await CoordinatorAsync(region)).OpenAsync(
            SessionsLinks.Cancel(session.Number)
        );
        (await page.Form("Batalkan sesi ini").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var done = await (
            await page.Form("Batalkan sesi ini").Fill("Alasan", "Kapal tidak berlayar").SendAsync()
        ).FollowAsync();
        Assert.Contains("Kapal tidak berlayar", done.Text, StringComparison.Ordinal);
        var seen = await host.Stranger().OpenAsync(SessionsLinks.To(session.Number));
        Assert.Contains("Dibatalkan", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kapal", seen.Body, StringComparison.Ordinal);
        Assert.Equal(
            ["SessionPlanned", "SessionCancelled"],
            await host.LedgerOfAsync(session.Id.Value)
        );
    }

    [Fact]
    public async Task Minutes_are_written_once_it_has_begun_and_read_inside()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var session = await host.Given.SessionAsync(lab, hours: -3);
        var browser = await CoordinatorAsync(region);
        var page = await browser.OpenAsync(SessionsLinks.Minutes(session.Number));
        var done = await (
            await page.Form(Save)
                .Fill("Keputusan dan tindak lanjut", "Daftar masalah dikirim — pimpinan unit")
                .SendAsync()
        ).FollowAsync();
        Assert.Contains("Daftar masalah dikirim", done.Text, StringComparison.Ordinal);
        var seen = await host.Stranger().OpenAsync(SessionsLinks.To(session.Number));
        Assert.DoesNotContain("Daftar masalah", seen.Body, StringComparison.Ordinal);

        var ahead = await host.Given.SessionAsync(lab);
        var early = await browser.OpenAsync(SessionsLinks.Minutes(ahead.Number));
        (await early.Form(Save).Fill("Keputusan dan tindak lanjut", "Putus").SendAsync()).Shows(
            HttpStatusCode.Conflict
        );
    }

    [Fact]
    public async Task Another_regions_coordinator_and_a_unit_inside_arrange_nothing()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var session = await host.Given.SessionAsync(lab, agenda: "08.00 Isi acara");
        var other = await CoordinatorAsync(await host.Given.RegionAsync("73.09"));
        var inside = await host.AsAsync(Role.UnitHead, new Scope(ScopeKind.Unit, unit.Id.Value));
        foreach (
            var path in new[]
            {
                SessionsLinks.Plan(lab.Number),
                SessionsLinks.Edit(session.Number),
                SessionsLinks.Cancel(session.Number),
                SessionsLinks.Minutes(session.Number),
            }
        )
        {
            (await other.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
            (await inside.OpenAsync(path)).Shows(HttpStatusCode.Forbidden);
        }

        var seen = await inside.OpenAsync(SessionsLinks.To(session.Number));
        Assert.Contains("Isi acara", seen.Text, StringComparison.Ordinal);
        var hidden = await other.OpenAsync(SessionsLinks.To(session.Number));
        Assert.DoesNotContain("Isi acara", hidden.Body, StringComparison.Ordinal);
    }
}
