using System.Net;
using Labinov.House;
using Labinov.Modules.Desk;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Desk;

/// <summary>One phone page for a head of region: five numbers, what waits for a decision, one story.</summary>
public sealed class LeaderSheetTests(LabHost host) : IClassFixture<LabHost>
{
    private static string Figures(Page page) =>
        string.Join(
            "; ",
            page.Document.QuerySelectorAll(".figures > div")
                .Select(figure =>
                    string.Join(' ', figure.Children.Select(child => child.TextContent.Trim()))
                )
        );

    [Fact]
    public async Task The_head_of_region_reads_five_numbers_three_decisions_and_one_story()
    {
        var region = await host.Given.RegionAsync("33.05");
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        await host.Given.TakingPartAsync(lab, await host.Given.UnitAsync(region));
        var author = await host.Given.PersonAsync();
        for (var i = 1; i <= 4; i++)
        {
            await host.Given.SubmittedAsync(unit, author, $"Gagasan ke-{i}", lab);
        }

        await host.Given.DraftAsync(unit, author, "Masih rahasia", lab);
        await using (var db = host.Db())
        {
            var gone = await host.Given.SubmittedAsync(unit, author, "Tidak jadi", lab);
            var idea = await db.Ideas.SingleAsync(row => row.Id == gone.Id);
            idea.Withdraw(Given.Writer(unit.Id, author.Id.Value), "Sudah ada.", host.Now);
            await db.SaveChangesAsync();
        }

        await host.Given.ShownAsync(unit, "Antar obat ke pulau", before: "14", after: "2");

        var head = await host.AsAsync(Role.HeadOfRegion, region.Scope);
        var regionPage = await head.OpenAsync(RegionsLinks.Region(region.Code, region.Name));
        var page = (await regionPage.ClickAsync("Buka lembar pimpinan")).Shows(HttpStatusCode.OK);
        Assert.Equal(
            "Ide diterima 6 Sejak dicatat di sini; Masih bergerak 5 Belum berakhir; "
                + "Inovasi berjalan 1 Diluncurkan, diuji, diterapkan, atau melembaga; "
                + "Menunggu keputusan 4 Paling lama 0 hari; Unit sudah memberi ide 1 Dari 2 unit peserta lab",
            Figures(page)
        );
        Assert.Equal(
            3,
            page.Document.QuerySelectorAll("section[aria-labelledby=decisions] .rows > li").Length
        );
        Assert.Contains("Dan 1 lagi", page.Text, StringComparison.Ordinal);
        Assert.Contains("Antar obat ke pulau", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Masih rahasia", page.Text, StringComparison.Ordinal);

        var first = page.Document.QuerySelector(".rows a")!.TextContent.Trim();
        (await page.ClickAsync(first)).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_invitation_waits_on_the_desk_and_is_no_decision()
    {
        var region = await host.Given.RegionAsync("72.11");
        var session = await host.Given.SessionAsync(
            await host.Given.LabAsync(region),
            "Pembukaan di aula"
        );
        var head = await host.AsAsync(Role.HeadOfRegion, region.Scope);
        var desk = await head.OpenAsync("/desk");
        Assert.Contains(session.Title, desk.Text, StringComparison.Ordinal);
        var sheet = await head.OpenAsync(DeskLinks.Sheet(region.Code));
        Assert.DoesNotContain(session.Title, sheet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_in_which_nothing_happened_yet_says_so_kindly()
    {
        var region = await host.Given.RegionAsync("72.10");
        var head = await host.AsAsync(Role.RegionalSecretary, region.Scope);
        var page = (await head.OpenAsync(DeskLinks.Sheet(region.Code))).Shows(HttpStatusCode.OK);
        Assert.Contains("Tidak ada yang menunggu hari ini.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cerita pertama akan tampil", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.HeadOfRegion)]
    [InlineData(Role.LocusCoordinator)]
    public async Task Another_region_s_leaders_and_coordinators_find_nothing(Role role)
    {
        var elsewhere = await host.Given.RegionAsync("33.06");
        var region = await host.Given.RegionAsync("33.07");
        var browser = await host.AsAsync(role, elsewhere.Scope);
        (await browser.OpenAsync(DeskLinks.Sheet(region.Code))).Shows(HttpStatusCode.NotFound);
        (await browser.OpenAsync(DeskLinks.Sheet(elsewhere.Code))).Shows(HttpStatusCode.OK);
        var page = await browser.OpenAsync(RegionsLinks.Region(region.Code, region.Name));
        Assert.DoesNotContain("Lembar pimpinan", page.Text, StringComparison.Ordinal);
    }
}
