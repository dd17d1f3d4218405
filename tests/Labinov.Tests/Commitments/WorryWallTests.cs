using System.Net;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Commitments;

/// <summary>What worries people hangs on the wall without a name, and an office answers it under its own.</summary>
public sealed partial class WorryWallTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Fear = "Takut diperiksa kalau salah langkah.";

    private sealed record Place(Region Region, Lab Lab, Organisation Unit);

    private async Task<Place> PlaceAsync(bool opened = true)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        if (opened)
        {
            await host.Given.WallAsync(lab);
        }

        return new(region, lab, unit);
    }

    private async Task<Worry> SaidAsync(Place place)
    {
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var form = (await innovator.OpenAsync(CommitmentsLinks.Worries(place.Lab.Number)))
            .Form("Tempel di dinding")
            .Fill("Yang membuat Anda khawatir", Fear);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        return await db.Worries.SingleAsync(row =>
            row.LabId == place.Lab.Id && row.Starter == null
        );
    }

    [Fact]
    public async Task A_facilitator_opens_the_wall_with_six_starters()
    {
        var place = await PlaceAsync(opened: false);
        var facilitator = await host.AsAsync(Role.Facilitator, place.Lab.Scope);
        var page = await facilitator.OpenAsync(CommitmentsLinks.Worries(place.Lab.Number));
        var opened = await (await page.Form("Buka dinding").SendAsync()).FollowAsync();
        Assert.Equal(6, opened.Document.QuerySelectorAll(".taps li").Length);
        Assert.Equal("WallOpened", (await host.LedgerOfAsync(place.Lab.Id.Value))[^1]);
    }

    [Fact]
    public async Task The_wall_is_taken_along_as_a_file_without_names()
    {
        var place = await PlaceAsync();
        await SaidAsync(place);
        var facilitator = await host.AsAsync(Role.Facilitator, place.Lab.Scope);
        var file = await facilitator.OpenAsync(
            CommitmentsLinks.Worries(place.Lab.Number) + "?format=csv"
        );
        Assert.Equal(2, file.Body.Trim().Split('\n').Length);
        Assert.Contains(Fear, file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worry_keeps_no_person_no_hour_and_no_line_in_the_ledger()
    {
        var place = await PlaceAsync();
        var before = (await host.LedgerOfAsync(place.Lab.Id.Value)).Count;
        var worry = await SaidAsync(place);
        Assert.NotEqual(7, worry.Id.Value.Version);
        Assert.Equal(host.Time.Today("Asia/Makassar"), worry.SaidOn);
        Assert.Null(worry.AnsweredById);
        Assert.Equal(before, (await host.LedgerOfAsync(place.Lab.Id.Value)).Count);
        Assert.Empty(await host.LedgerOfAsync(worry.Id.Value));
        Assert.DoesNotContain(
            typeof(Worry).GetProperties(),
            property =>
                property.PropertyType == typeof(DateTime)
                || property.PropertyType == typeof(DateTime?)
        );
        Assert.Equal(
            ["Id", "WorryId"],
            typeof(MeToo).GetProperties().Select(property => property.Name).Order()
        );
    }

    [Fact]
    public async Task An_empty_worry_and_one_too_long_are_pointed_out()
    {
        var place = await PlaceAsync();
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var page = await innovator.OpenAsync(CommitmentsLinks.Worries(place.Lab.Number));
        foreach (var text in new[] { " ", new string('a', Worry.TextMax + 1) })
        {
            var again = await page.Form("Tempel di dinding")
                .Fill("Yang membuat Anda khawatir", text)
                .SendAsync();
            Assert.NotEmpty(
                again.Shows(HttpStatusCode.BadRequest).ErrorOf("Yang membuat Anda khawatir")
            );
        }
    }

    [Fact]
    public async Task A_tap_that_comes_twice_counts_once()
    {
        var place = await PlaceAsync();
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var page = await innovator.OpenAsync(CommitmentsLinks.Worries(place.Lab.Number));
        var button = Words.Squeeze(
            page.Document.QuerySelectorAll(".taps button")
                .Single(found => found.TextContent.Contains("Takut", StringComparison.Ordinal))
                .TextContent
        );
        var form = page.Form(button);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var worry = await db.Worries.SingleAsync(row =>
            row.LabId == place.Lab.Id && row.Starter == Starter.Afraid
        );
        Assert.Equal(1, await db.MeToos.CountAsync(row => row.WorryId == worry.Id));
    }

    [Fact]
    public async Task A_coach_answers_the_coordinator_releases_and_everybody_reads()
    {
        var place = await PlaceAsync();
        var worry = await SaidAsync(place);
        var coach = await host.AsAsync(Role.Facilitator, place.Lab.Scope);
        var address = CommitmentsLinks.Worry(place.Lab.Number, worry.Id);
        (
            await (await coach.OpenAsync(address))
                .Form("Simpan jawaban")
                .Fill("Jawaban", "Inspektorat membaca sebelum peluncuran.")
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        var lab = ProgrammeLinks.To(place.Lab.Number, place.Lab.Name);
        Assert.DoesNotContain(
            Fear,
            (await host.Stranger().OpenAsync(lab)).Text,
            StringComparison.Ordinal
        );
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        (await (await coordinator.OpenAsync(address)).Form("Buka untuk umum").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        host.DrawAnew();
        var open = await host.Stranger().OpenAsync(lab);
        Assert.Contains(Fear, open.Text, StringComparison.Ordinal);
        Assert.Contains("Dijawab Fasilitator", open.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["WorryAnswered", "WorryReleased"],
            (await host.LedgerOfAsync(place.Lab.Id.Value))[^2..]
        );
    }

    [Fact]
    public async Task What_names_somebody_is_taken_down_with_a_reason_that_only_moderators_read()
    {
        var place = await PlaceAsync();
        var worry = await SaidAsync(place);
        var coordinator = await host.AsAsync(Role.LocusCoordinator, place.Region.Scope);
        var address = CommitmentsLinks.Worry(place.Lab.Number, worry.Id);
        (
            await (await coordinator.OpenAsync(address))
                .Form("Turunkan")
                .Fill("Alasan", "Menyebut nama orang")
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        var wall = CommitmentsLinks.Worries(place.Lab.Number);
        Assert.Contains(
            "Menyebut nama orang",
            (await coordinator.OpenAsync(wall)).Text,
            StringComparison.Ordinal
        );
        var innovator = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        Assert.DoesNotContain(
            Fear,
            (await innovator.OpenAsync(wall)).Text,
            StringComparison.Ordinal
        );
        (await coordinator.OpenAsync(address)).Shows(HttpStatusCode.NotFound);
    }
}
