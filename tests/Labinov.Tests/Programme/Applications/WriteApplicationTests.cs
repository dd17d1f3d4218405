using System.Net;
using Labinov.House;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme.Applications;

/// <summary>What is typed into an application stays, what cannot be is told beside its field, and nobody else sees it.</summary>
public sealed class WriteApplicationTests(LabHost host) : IClassFixture<LabHost>
{
    private Task<Browser> WriterAsync(Region region, Role role = Role.LocusCoordinator) =>
        host.AsAsync(role, region.Scope);

    [Fact]
    public async Task What_is_no_scan_is_refused_by_its_bytes_and_the_rest_stays_typed()
    {
        var region = await host.Given.RegionAsync("74.03");
        var draft = await host.Given.DraftedAsync(await host.Given.OpenRoundAsync(), region);
        var browser = await WriterAsync(region);
        var page = await browser.OpenAsync(
            ApplicationLinks.Edit(draft.Number, ApplicationStep.Letter)
        );
        var wrong = await page.Form("Simpan draf")
            .Fill("Nomor surat", "B/9")
            .Fill("E-mail", "tanpa tanda")
            .Attach("Ganti pindaian surat", "surat.pdf", "<html>bukan surat"u8.ToArray())
            .SendAsync();
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains(
            "bukan PDF",
            wrong.ErrorOf("Ganti pindaian surat"),
            StringComparison.Ordinal
        );
        Assert.Equal("B/9", wrong.Form("Simpan draf").ValueOf("Nomor surat"));
        Assert.Equal("tanpa tanda", wrong.Form("Simpan draf").ValueOf("E-mail"));
        Assert.Equal("000.9/12/2026", (await host.Given.ReadAsync(draft)).LetterNumber);
    }

    [Fact]
    public async Task Two_of_a_region_at_once_the_second_keeps_what_was_typed()
    {
        var region = await host.Given.RegionAsync("74.06");
        var draft = await host.Given.DraftedAsync(await host.Given.OpenRoundAsync(), region);
        var path = ApplicationLinks.Edit(draft.Number, ApplicationStep.Story);
        var (mine, theirs) = (
            await (await WriterAsync(region)).OpenAsync(path),
            await (await WriterAsync(region)).OpenAsync(path)
        );
        await theirs.Form("Simpan draf").Fill("Profil daerah", "A").SendAsync();
        var late = await mine.Form("Simpan draf").Fill("Profil daerah", "B").SendAsync();
        late.Shows(HttpStatusCode.Conflict);
        Assert.Equal("B", late.Form("Simpan draf").ValueOf("Profil daerah"));
    }

    [Fact]
    public async Task A_draft_is_its_regions_alone_and_another_region_never_sees_any()
    {
        var region = await host.Given.RegionAsync("74.08");
        var round = await host.Given.OpenRoundAsync();
        var draft = await host.Given.DraftedAsync(round, region);
        var other = await host.Given.RegionAsync("74.09");
        var sent = await host.Given.AppliedAsync(round, other);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var neighbour = await WriterAsync(other);
        foreach (
            var path in new[]
            {
                ApplicationLinks.To(draft.Number),
                ApplicationLinks.Letter(draft.Number),
                ApplicationLinks.Edit(draft.Number, ApplicationStep.Team),
                ApplicationLinks.Act(draft.Number, "withdraw"),
            }
        )
        {
            (await manager.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
            (await neighbour.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        }

        foreach (var role in new[] { Role.TechnicalTeam, Role.Inspectorate, Role.LocusCoordinator })
        {
            (
                await (await WriterAsync(region, role)).OpenAsync(ApplicationLinks.To(sent.Number))
            ).Shows(HttpStatusCode.NotFound);
        }

        (
            await (await WriterAsync(region, Role.TechnicalTeam)).OpenAsync(
                ApplicationLinks.To(draft.Number)
            )
        ).Shows(HttpStatusCode.NotFound);
        (
            await (await WriterAsync(region, Role.TechnicalTeam)).OpenAsync(
                ApplicationLinks.Apply(round.Number)
            )
        ).Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_unit_of_another_region_does_not_coordinate()
    {
        var region = await host.Given.RegionAsync("74.10");
        var draft = await host.Given.DraftedAsync(await host.Given.OpenRoundAsync(), region);
        var foreign = await host.Given.UnitAsync(await host.Given.RegionAsync("74.09"));
        var browser = await WriterAsync(region);
        var wrong = await browser.PostAsync(
            ApplicationLinks.Edit(draft.Number, ApplicationStep.Team),
            ("Version", $"{draft.Version}"),
            ("Unit", $"{foreign.Id}"),
            ("Team", "; tanpa nama")
        );
        wrong.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("bukan milik daerah ini", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Baris 1 belum memuat nama", wrong.Text, StringComparison.Ordinal);
    }
}
