using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys.Readiness;

public sealed class ListReadinessTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(Region Region, Lab Lab, List<Organisation> Units)> PlaceAsync(int units = 3)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var made = new List<Organisation>();
        for (var at = 0; at < units; at++)
        {
            made.Add(await host.Given.UnitAsync(region));
            await host.Given.ParticipatesAsync(lab, made[^1]);
        }

        return (region, lab, made);
    }

    private async Task<Browser> AskedAsync(Region region, Lab lab)
    {
        var locus = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = await locus.OpenAsync(ReadinessLinks.OfLab(lab.Number));
        var sent = await page.Form("Minta semua unit")
            .Fill("Sampai tanggal", "2026-12-01")
            .SendAsync();
        Assert.Contains(
            "Semua unit sudah diminta",
            (await sent.FollowAsync()).Text,
            StringComparison.Ordinal
        );
        return locus;
    }

    [Fact]
    public async Task The_coordinator_asks_and_the_units_that_owe_it_are_named()
    {
        var (region, lab, units) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, units[0]);
        await host.Given.ReadinessAsync(lab, units[1], submitted: false);
        var facts = await host.Given.FactsAsync(lab);
        var (outstanding, gate) = (new ReadinessOutstanding(), new ReadinessGate());
        await using var before = host.Db();
        Assert.Null(await outstanding.ReadAsync(before, facts, CancellationToken.None));
        Assert.Null(await gate.ReadAsync(before, facts, CancellationToken.None));
        await AskedAsync(region, lab);
        await using var db = host.Db();
        var owed = (await outstanding.ReadAsync(db, facts, CancellationToken.None))!;
        Assert.Equal((3, 2, new DateOnly(2026, 12, 1)), (owed.Of, owed.Missing, owed.DueOn!.Value));
        Assert.Equal(
            [units[1].Name, units[2].Name],
            owed.Owing.Select(row => row.Unit).Order(StringComparer.Ordinal)
        );
        var check = (await gate.ReadAsync(db, facts, CancellationToken.None))!;
        Assert.Equal((1, 3, false), (check.Done, check.Of, check.IsMet));
        var call = await db.ReadinessCalls.SingleAsync(row => row.LabId == lab.Id);
        Assert.Equal(["ReadinessAsked"], await host.LedgerOfAsync(call.Id.Value));
    }

    [Fact]
    public async Task A_day_that_is_over_or_missing_is_refused_beside_its_field()
    {
        var (region, lab, _) = await PlaceAsync();
        var locus = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = await locus.OpenAsync(ReadinessLinks.OfLab(lab.Number));
        var empty = await page.Form("Minta semua unit").SendAsync();
        Assert.Equal(
            "Isi bagian ini.",
            empty.Shows(HttpStatusCode.BadRequest).ErrorOf("Sampai tanggal")
        );
        var over = await page.Form("Minta semua unit")
            .Fill("Sampai tanggal", "2026-11-01")
            .SendAsync();
        Assert.Contains(
            "sudah lewat",
            over.Shows(HttpStatusCode.BadRequest).ErrorOf("Sampai tanggal"),
            StringComparison.Ordinal
        );
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        (
            await coach.PostAsync(
                ReadinessLinks.OfLab(lab.Number) + "?handler=Ask",
                ("Due", "2026-12-01")
            )
        ).Shows(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_list_is_filtered_and_taken_away_as_a_file()
    {
        var (_, lab, units) = await PlaceAsync();
        await host.Given.ReadinessAsync(lab, units[0]);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = await coach.OpenAsync(ReadinessLinks.OfLab(lab.Number) + "?State=missing");
        var table = page.Document.QuerySelector("table")!.TextContent;
        Assert.DoesNotContain(units[0].Name, table, StringComparison.Ordinal);
        Assert.Contains(units[2].Name, table, StringComparison.Ordinal);
        var csv = await coach.OpenAsync(
            ReadinessLinks.OfLab(lab.Number) + "?State=submitted&format=csv"
        );
        Assert.Contains("\"50,0\"", csv.Body, StringComparison.Ordinal);
        Assert.Equal(2, csv.Body.Trim().Split('\n').Length);
        var book = await coach.OpenAsync(ReadinessLinks.OfLab(lab.Number) + "?format=xlsx");
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            book.Response.Content.Headers.ContentType?.MediaType
        );
    }

    [Fact]
    public async Task Twenty_units_cost_as_many_queries_as_two()
    {
        var few = await PlaceAsync(2);
        var many = await PlaceAsync(20);
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        await manager.OpenAsync(ReadinessLinks.OfLab(few.Lab.Number));
        host.Queries.Reset();
        await manager.OpenAsync(ReadinessLinks.OfLab(few.Lab.Number));
        var cost = host.Queries.Count;
        host.Queries.Reset();
        await manager.OpenAsync(ReadinessLinks.OfLab(many.Lab.Number));
        Assert.Equal(cost, host.Queries.Count);
    }

    [Fact]
    public async Task The_desk_tells_the_head_to_assess_and_the_coach_to_validate()
    {
        var (region, lab, units) = await PlaceAsync(2);
        await AskedAsync(region, lab);
        await host.Given.ReadinessAsync(lab, units[1]);
        var head = await host.AsAsync(Role.UnitHead, units[0].Scope);
        Assert.Contains(
            "Nilai kesiapan unit Anda",
            (await head.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var desk = await coach.OpenAsync("/desk");
        Assert.Contains("menunggu nilai akhir", desk.Text, StringComparison.Ordinal);
        Assert.Contains(units[1].Name, desk.Text, StringComparison.Ordinal);
        var done = await host.AsAsync(Role.UnitHead, units[1].Scope);
        Assert.DoesNotContain(
            "Nilai kesiapan unit Anda",
            (await done.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }
}
