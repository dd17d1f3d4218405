using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Commitments;

/// <content>Who stays out, and how the people in the hall come in.</content>
public sealed partial class WorryWallTests
{
    [Theory]
    [InlineData(Role.Innovator, HttpStatusCode.Forbidden)]
    [InlineData(Role.Auditor, HttpStatusCode.NotFound)]
    [InlineData(Role.Inspectorate, HttpStatusCode.NotFound)]
    public async Task Who_may_not_answer_is_kept_out(Role role, HttpStatusCode status)
    {
        var place = await PlaceAsync();
        var worry = await SaidAsync(place);
        var browser = await host.AsAsync(
            role,
            role == Role.Innovator ? place.Unit.Scope : place.Region.Scope
        );
        var address = CommitmentsLinks.Worry(place.Lab.Number, worry.Id);
        (await browser.OpenAsync(address)).Shows(status);
        (await browser.PostAsync(address, ("Reply", "x"), ("Version", "0"))).Shows(status);
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Inspectorate)]
    public async Task Auditors_never_read_the_wall(Role role)
    {
        var place = await PlaceAsync();
        var auditor = await host.AsAsync(role, place.Region.Scope);
        (await auditor.OpenAsync(CommitmentsLinks.Worries(place.Lab.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task People_in_the_hall_write_without_an_account_until_the_link_is_over()
    {
        var place = await PlaceAsync();
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var made = await (await coordinator.OpenAsync(CommitmentsLinks.Hall(place.Lab.Number)))
            .Form("Buat tautan")
            .SendAsync();
        var shown = await made.FollowAsync();
        var link = new Uri(shown.Document.QuerySelector(".key-code")!.TextContent).AbsolutePath;
        var page = (await host.Stranger().OpenAsync(link)).Shows(HttpStatusCode.OK);
        (
            await page.Form("Tempel di dinding")
                .Fill("Yang membuat Anda khawatir", Fear)
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        Assert.DoesNotContain(
            Fear,
            (await host.Stranger().OpenAsync(link)).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            Fear,
            (await coordinator.OpenAsync(CommitmentsLinks.Worries(place.Lab.Number))).Text,
            StringComparison.Ordinal
        );
        await using var db = host.Db();
        await db
            .WorryWalls.Where(wall => wall.LabId == place.Lab.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.HallUntilAt, host.Now));
        Assert.Contains(
            "tidak berlaku lagi",
            (await host.Stranger().OpenAsync(link)).Text,
            StringComparison.Ordinal
        );
        (await host.Stranger().PostAsync(link + "?handler=Say", ("Said", Fear))).Shows(
            HttpStatusCode.Conflict
        );
    }
}
