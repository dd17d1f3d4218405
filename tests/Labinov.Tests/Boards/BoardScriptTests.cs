using System.Net;
using Labinov.House;
using Labinov.Modules.Boards;

namespace Labinov.Tests.Boards;

/// <summary>What the page of a board gives its script to work with; what the script does with it is played in a browser (BoardTests of the journeys).</summary>
public sealed class BoardScriptTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Steps_wait_in_a_browser_under_a_mark_of_the_hand_that_tells_nobody_who_it_is()
    {
        var (at, leader, writer) = await OpenAsync();
        var one = await MarkAsync(leader, at);
        Assert.Matches("^[0-9a-f]{16,}$", one);
        Assert.Equal(one, await MarkAsync(leader, at));
        Assert.NotEqual(one, await MarkAsync(writer, at));
    }

    [Fact]
    public async Task Whoever_may_only_read_can_still_be_shown_the_notes_of_others()
    {
        var (at, leader, writer) = await OpenAsync();
        await host.Given.NoteAsync(at, "satu");
        var page = await leader.OpenAsync(BoardsLinks.Lead(at.Board.Number));
        (await page.Form("Bekukan papan").SendAsync()).Shows(HttpStatusCode.Redirect);
        var frozen = await writer.OpenAsync(at.Path);
        Assert.NotNull(frozen.Document.QuerySelector("template#card-blank"));
        Assert.Null(frozen.Document.QuerySelector("template#card-writing"));
        Assert.Empty(frozen.Document.QuerySelectorAll("#board form"));
        var free = await leader.OpenAsync(at.Path);
        Assert.NotNull(free.Document.QuerySelector("template#card-writing"));
    }

    private static async Task<string> MarkAsync(Browser browser, BoardAt at) =>
        (await browser.OpenAsync(at.Path))
            .Document.QuerySelector("#board")!
            .GetAttribute("data-hand")!;

    private async Task<(BoardAt At, Browser Leader, Browser Writer)> OpenAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        return (
            await host.Given.BoardAsync(lab),
            await host.AsAsync(Role.Facilitator, lab.Scope),
            await host.AsAsync(Role.Innovator, unit.Scope)
        );
    }
}
