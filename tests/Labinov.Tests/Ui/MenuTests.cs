using Labinov.House;
using Labinov.Modules.Screening;
using Labinov.Modules.Sessions;

namespace Labinov.Tests.Ui;

public sealed class MenuTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_menu_says_under_what_a_page_stands_that_has_an_address_of_its_own()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var author = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var idea = await host.Given.SubmittedAsync(unit, author, lab: lab, standsAt: null);
        var board = await host.Given.BoardAsync(lab);
        var screening = await host.Given.ScreeningAsync(lab, [idea]);
        var meeting = await host.Given.MeetingAsync(lab);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        string[] rooms =
        [
            board.Path,
            ScreeningLinks.To(screening.Number),
            SessionsLinks.To(meeting.Number),
            "/labs",
        ];
        foreach (var room in rooms)
        {
            var page = await coach.OpenAsync(room);
            Assert.Equal(
                ["Lab inovasi"],
                page.Document.QuerySelectorAll(".top [aria-current]")
                    .Select(link => link.TextContent.Trim())
            );
        }
    }
}
