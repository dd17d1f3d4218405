using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Sessions;

namespace Labinov.Tests.Sessions;

/// <summary>The letter of the regional secretary to those who have not yet: a page to print and a document, with the list as annex.</summary>
public sealed class ReminderTests(LabHost host) : IClassFixture<LabHost>
{
    private const string What = "attendance";

    /// <summary>A lab with a session to which one of two units came.</summary>
    private async Task<Lab> HeldAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var came = await host.Given.WalkInAsync();
        var unit = await host.Given.UnitAsync(region, "Dinas Hadir");
        await host.Given.TakingPartAsync(lab, unit, came);
        await host.Given.TakingPartAsync(lab, await host.Given.UnitAsync(region, "Badan <Absen>"));
        var meeting = await host.Given.MeetingAsync(lab, daysAgo: 1);
        await host.Given.CameAsync(meeting, meeting.Days[0], unit, came);
        return lab;
    }

    [Fact]
    public async Task Page_and_document_name_the_absent_unit_and_no_other()
    {
        var lab = await HeldAsync();
        var scope = new Scope(ScopeKind.Region, lab.RegionId.Value);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, scope);
        var list = await coordinator.OpenAsync(ProgrammeLinks.Outstanding(lab.Number, What));
        var page = (await list.ClickAsync("Surat sekretaris daerah")).Shows(HttpStatusCode.OK);
        var text = await WordDocument.ReadAsync(
            coordinator,
            SessionsLinks.Reminder(lab.Number, What) + "?format=docx"
        );
        foreach (var read in new[] { page.Text, text })
        {
            Assert.Contains("Badan <Absen>", read, StringComparison.Ordinal);
            Assert.Contains("pada 1 dari 2 yang diminta", read, StringComparison.Ordinal);
            Assert.Contains("Sekretaris Daerah", read, StringComparison.Ordinal);
            Assert.DoesNotContain("Dinas Hadir", read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_leaders_may_write_it_a_facilitator_may_not_and_another_region_finds_nothing()
    {
        var lab = await HeldAsync();
        var path = SessionsLinks.Reminder(lab.Number, What);
        var scope = new Scope(ScopeKind.Region, lab.RegionId.Value);
        var elsewhere = await host.Given.RegionAsync("33.05");
        foreach (
            var (browser, answer) in new[]
            {
                (await host.AsAsync(Role.RegionalSecretary, scope), HttpStatusCode.OK),
                (await host.AsAsync(Role.Facilitator, lab.Scope), HttpStatusCode.Forbidden),
                (
                    await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope),
                    HttpStatusCode.NotFound
                ),
            }
        )
        {
            (await browser.OpenAsync(path)).Shows(answer);
        }
    }

    [Fact]
    public async Task Where_nobody_is_missing_there_is_no_letter()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        (await browser.OpenAsync(SessionsLinks.Reminder(lab.Number, What))).Shows(
            HttpStatusCode.NotFound
        );
        (await browser.OpenAsync(SessionsLinks.Reminder(lab.Number, "nothing"))).Shows(
            HttpStatusCode.NotFound
        );
    }
}
