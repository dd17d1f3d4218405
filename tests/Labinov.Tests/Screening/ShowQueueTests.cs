using System.Net;
using Labinov.House;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Queue;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>The queue of the coach tables: a unit sees its place, others see nothing.</summary>
public sealed class ShowQueueTests(LabHost host) : QueuePlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_unit_sees_its_place_and_after_three_were_heard_the_minutes()
    {
        var (_, lab, units) = await LabAsync(6);
        var session = await Host.Given.ClinicAsync(lab, "Meja 1 — Dewi");
        var head = await Host.AsAsync(Role.UnitHead, units[5].Scope);
        var path = ScreeningLinks.Queue(session.Number);
        var page = await head.OpenAsync(path);
        Assert.Contains($"{units[5].Name}: urutan ke-6.", page.Text, StringComparison.Ordinal);
        Assert.Contains("setelah tiga unit selesai", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Panggil", page.Text, StringComparison.Ordinal);
        await using (var db = Host.Db())
        {
            foreach (var (unit, minutes) in units.Take(3).Zip([10, 25, 60]))
            {
                var facts = (
                    await db.Sessions.Where(row => row.Id == session.Id).Facts(db).SingleAsync()
                );
                var turn = TableTurn.Call(
                    Given.Manager,
                    facts,
                    "Meja 1",
                    unit.Id,
                    Host.Now.AddMinutes(-minutes)
                );
                turn.Begin(Given.Manager, facts.Lab, Host.Now.AddMinutes(-minutes));
                turn.End(Given.Manager, facts.Lab, Host.Now);
                db.Add(turn);
                await db.SaveChangesAsync();
            }
        }

        page = await head.OpenAsync(path);
        Assert.Contains(
            $"{units[5].Name}: urutan ke-3. sekitar 50 menit lagi",
            page.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Steps_out_of_order_and_strangers_are_refused()
    {
        var (region, lab, units) = await LabAsync(1);
        var session = await Host.Given.ClinicAsync(lab, "Meja 1 — Dewi");
        var path = ScreeningLinks.Queue(session.Number);
        var coordinator = await Host.AsAsync(Role.LocusCoordinator, region.Scope);
        (await coordinator.PostAsync(path, ("Table", "Meja 7"), ("Unit", $"{units[0].Id}"))).Shows(
            HttpStatusCode.BadRequest
        );
        (await coordinator.PostAsync(path + "?handler=End", ("Turn", $"{Guid.Empty}"))).Shows(
            HttpStatusCode.BadRequest
        );
        await coordinator.PostAsync(path, ("Table", "Meja 1"), ("Unit", $"{units[0].Id}"));
        await using var db = Host.Db();
        var turn = (await db.TableTurns.SingleAsync(row => row.SessionId == session.Id)).Id;
        Assert.Contains(
            "Tekan Mulai dulu",
            (await coordinator.PostAsync(path + "?handler=End", ("Turn", $"{turn}")))
                .Shows(HttpStatusCode.Conflict)
                .Text,
            StringComparison.Ordinal
        );
        var innovator = await Host.AsAsync(Role.Innovator, units[0].Scope);
        (await innovator.PostAsync(path + "?handler=Begin", ("Turn", $"{turn}"))).Shows(
            HttpStatusCode.Forbidden
        );
        var elsewhere = await Host.AsAsync(
            Role.LocusCoordinator,
            (await Host.Given.RegionAsync("73.09")).Scope
        );
        (await elsewhere.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        (await elsewhere.PostAsync(path + "?handler=Begin", ("Turn", $"{turn}"))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_session_without_tables_says_how_to_name_them()
    {
        var (region, lab, _) = await LabAsync(1);
        var session = await Host.Given.ClinicAsync(lab, null);
        var coordinator = await Host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = await coordinator.OpenAsync(ScreeningLinks.Queue(session.Number));
        Assert.Contains("belum punya meja coach", page.Text, StringComparison.Ordinal);
        (await page.ClickAsync("Tulis meja coach")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Twelve_units_cost_no_more_queries_than_two()
    {
        var manager = await Host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        async Task<int> CostAsync(int count)
        {
            var (_, lab, _) = await LabAsync(count);
            var session = await Host.Given.ClinicAsync(lab, "Meja 1 — Dewi\nMeja 2 — Budi");
            var path = ScreeningLinks.Queue(session.Number);
            (await manager.OpenAsync(path)).Shows(HttpStatusCode.OK);
            Host.Queries.Reset();
            await manager.OpenAsync(path);
            return Host.Queries.Count;
        }

        Assert.Equal(await CostAsync(2), await CostAsync(12));
    }
}
