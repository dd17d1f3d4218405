using System.Net;
using Labinov.House;
using Labinov.Modules.Screening;
using Labinov.Modules.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Screening;

/// <summary>Units are called to coach tables, sit down and are heard, by one button each.</summary>
public sealed class CallUnitsTests(LabHost host) : QueuePlace(host), IClassFixture<LabHost>
{
    [Fact]
    public async Task A_unit_is_called_sits_down_and_is_heard_by_one_button_each()
    {
        var (region, lab, units) = await LabAsync(3);
        var session = await Host.Given.ClinicAsync(lab, "Meja 1 — Dewi");
        var team = await Host.AsAsync(Role.TechnicalTeam, region.Scope);
        var page = await (await team.OpenAsync(SessionsLinks.To(session.Number))).ClickAsync(
            "Antrean meja coach"
        );
        Assert.Contains("3 unit menunggu", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Berikutnya: {units[0].Name}", page.Text, StringComparison.Ordinal);
        var call = page.Form($"Panggil {units[0].Name}, Meja 1");
        page = await (await call.SendAsync()).FollowAsync();
        // Sent twice it is called once.
        page = await (await call.SendAsync()).Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Contains($"{units[0].Name} dipanggil pukul", page.Text, StringComparison.Ordinal);
        page = await (await page.Form($"Mulai {units[0].Name}").SendAsync()).FollowAsync();
        Assert.Contains("sedang bicara sejak", page.Text, StringComparison.Ordinal);
        page = await (await page.Form($"Selesai {units[0].Name}").SendAsync()).FollowAsync();
        Assert.Contains("2 unit menunggu", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            units[0].Name,
            page.Document.QuerySelector("tbody tr")!.TextContent,
            StringComparison.Ordinal
        );
        await using var db = Host.Db();
        var turn = await db.TableTurns.SingleAsync(row => row.SessionId == session.Id);
        Assert.Equal(units[0].Id, turn.UnitId);
        Assert.Equal(["UnitHeardAtTable"], await Host.LedgerOfAsync(turn.Id.Value));
        var csv = await team.Client.GetStringAsync(
            ScreeningLinks.Queue(session.Number) + "?format=csv"
        );
        Assert.Contains(units[0].Name, csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_come_waits_on_behind_the_others_and_turns_may_be_swapped()
    {
        var (_, lab, units) = await LabAsync(3);
        var session = await Host.Given.ClinicAsync(lab, "Meja 1 — Dewi");
        var coach = await Host.AsAsync(Role.Facilitator, lab.Scope);
        var path = ScreeningLinks.Queue(session.Number);
        var page = await (await coach.OpenAsync(path))
            .Form($"Panggil {units[0].Name}, Meja 1")
            .SendAsync();
        page = await page.FollowAsync();
        page = await (await page.Form($"Tidak datang {units[0].Name}").SendAsync()).FollowAsync();
        Assert.Contains($"Berikutnya: {units[1].Name}", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            [units[1].Name, units[2].Name, units[0].Name],
            page.Document.QuerySelectorAll("ol.rows h3").Select(row => row.TextContent)
        );
        page = await (
            await page.Form("Panggil unit ini").Fill("Unit", units[2].Name).SendAsync()
        ).FollowAsync();
        Assert.Contains($"{units[2].Name} dipanggil", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_helpers_who_call_at_once_get_one_unit_to_one_table()
    {
        var (_, lab, units) = await LabAsync(2);
        var session = await Host.Given.ClinicAsync(lab, "Meja 1 — Dewi\nMeja 2 — Budi");
        var coach = await Host.AsAsync(Role.Facilitator, lab.Scope);
        var path = ScreeningLinks.Queue(session.Number);
        var answers = await Task.WhenAll(
            CallAsync("Meja 1", 0),
            CallAsync("Meja 2", 0),
            CallAsync("Meja 1", 1)
        );
        Assert.All(
            answers,
            page =>
                Assert.Contains(
                    page.Status,
                    new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict }
                )
        );
        await using var db = Host.Db();
        var open = await db
            .TableTurns.Where(row => row.SessionId == session.Id && row.EndedAt == null)
            .ToListAsync();
        Assert.Equal(open.Count, open.DistinctBy(row => row.Table).Count());
        Assert.Equal(open.Count, open.DistinctBy(row => row.UnitId).Count());
        Assert.Contains(
            "baru saja memanggil",
            (
                await CallAsync(
                    "Meja 1",
                    open.Exists(row => row.UnitId == units[0].Id && row.Table == "Meja 1") ? 1 : 0
                )
            )
                .Shows(HttpStatusCode.Conflict)
                .Text,
            StringComparison.Ordinal
        );

        Task<Page> CallAsync(string table, int unit) =>
            coach.PostAsync(path, ("Table", table), ("Unit", $"{units[unit].Id}"));
    }
}
