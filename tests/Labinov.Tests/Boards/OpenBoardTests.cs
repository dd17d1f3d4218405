using System.Net;
using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>A board is opened from a template, for the lab by those who coach it, for a unit by its head.</summary>
public sealed class OpenBoardTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_coach_opens_the_gap_with_its_twelve_fields_and_the_ledger_tells_it()
    {
        var lab = await host.Given.LabAsync();
        var browser = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = await browser.OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name));
        page = await (await page.ClickAsync("Papan bersama")).ClickAsync("Buka papan");
        (await page.Form("Buka papan").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Buka papan")
            .Fill("Judul papan", "Mengapa antrean panjang?")
            .Fill("Meja pendampingan", "Meja 3");
        var (first, second) = (await form.SendAsync(), await form.SendAsync());
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        page = await first.FollowAsync();
        Assert.Contains("Meja 3", page.Text, StringComparison.Ordinal);
        Assert.Equal(12, page.Document.QuerySelectorAll("[data-group]").Length);
        await using var db = host.Db();
        var board = await db.Boards.SingleAsync(row => row.LabId == lab.Id);
        Assert.Equal(["BoardOpened"], await host.LedgerOfAsync(board.Id.Value));
        Assert.Equal(Board.CodeLength, board.JoinCode?.Length);
        var list = await browser.OpenAsync(BoardsLinks.OfLab(lab.Number));
        Assert.Contains("Mengapa antrean panjang?", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_head_opens_one_for_the_own_unit_only()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var (mine, other) = (
            await host.Given.UnitAsync(region),
            await host.Given.UnitAsync(region)
        );
        await host.Given.TakingPartAsync(lab, mine);
        await host.Given.TakingPartAsync(lab, other);
        var head = await host.AsAsync(Role.UnitHead, mine.Scope);
        var path = BoardsLinks.New(lab.Number);
        var page = await head.OpenAsync(path);
        Assert.DoesNotContain(other.Name, page.Text, StringComparison.Ordinal);
        var missing = await page.Form("Buka papan").Fill("Judul papan", "A").SendAsync();
        missing.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Pilih unit", missing.ErrorOf("Unit"), StringComparison.Ordinal);
        (
            await page.Form("Buka papan")
                .Fill("Judul papan", "Loket kami")
                .Fill("Unit", mine.Name)
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        (
            await head.PostAsync(
                path,
                ("Title", "B"),
                ("Template", "Gap"),
                ("Joining", "Named"),
                ("Dots", "3"),
                ("Unit", $"{other.Id}")
            )
        ).Shows(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Those_who_only_write_open_none_and_another_region_sees_none()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var innovator = await host.AsAsync(Role.Innovator, unit.Scope);
        (await innovator.OpenAsync(BoardsLinks.OfLab(lab.Number))).Shows(HttpStatusCode.OK);
        (await innovator.OpenAsync(BoardsLinks.New(lab.Number))).Shows(HttpStatusCode.Forbidden);
        var elsewhere = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        (await elsewhere.OpenAsync(BoardsLinks.OfLab(lab.Number))).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Every_template_has_headings_and_every_heading_fits()
    {
        Assert.All(
            Enum.GetValues<BoardTemplate>(),
            template => Assert.InRange(BoardTemplates.GroupsOf(template).Count, 1, Board.GroupsMost)
        );
        var words = Labinov.Ui.Words.Words.Read("id");
        var english = Labinov.Ui.Words.Words.Read("en");
        foreach (
            var key in Enum.GetValues<BoardTemplate>()
                .SelectMany(BoardTemplates.GroupsOf)
                .SelectMany(group => new[] { group.Title, group.Lane })
                .OfType<string>()
        )
        {
            Assert.InRange(words[key].Length, 1, BoardGroup.TitleMax);
            Assert.InRange(english[key].Length, 1, BoardGroup.TitleMax);
        }
    }
}
