using Labinov.House;
using Labinov.Modules.Sessions;

namespace Labinov.Tests.Sessions;

/// <summary>The units of a lab dealt out to its coaches, as a first draft.</summary>
public sealed class CoachTablesTests(LabHost host) : IClassFixture<LabHost>
{
    private static string[] Dealt(int coaches, int units, string from, string until) =>
        CoachTables
            .Deal(
                [.. Enumerable.Range(1, coaches).Select(i => $"Pelatih {i}")],
                [.. Enumerable.Range(1, units).Select(i => $"Unit {i}")],
                TimeOnly.ParseExact(from, "HH.mm"),
                TimeOnly.ParseExact(until, "HH.mm"),
                "Meja {0}"
            )
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Each_coach_has_a_table_and_each_unit_a_turn_of_the_same_length() =>
        Assert.Equal(
            [
                "08.00-09.00 Meja 1: Unit 1 — Pelatih 1",
                "09.00-10.00 Meja 1: Unit 3 — Pelatih 1",
                "08.00-09.00 Meja 2: Unit 2 — Pelatih 2",
            ],
            Dealt(2, 3, "08.00", "10.00")
        );

    [Theory]
    [InlineData(4, 40)]
    [InlineData(1, 110)]
    [InlineData(9, 110)]
    [InlineData(7, 3)]
    public void Nobody_is_forgotten_or_seen_twice_and_no_turn_is_short_or_outside(
        int coaches,
        int units
    )
    {
        var lines = AgendaLine.Read(string.Join('\n', Dealt(coaches, units, "08.30", "15.00")));
        Assert.Equal(
            Enumerable.Range(1, units).Select(i => $"Unit {i}").Order(StringComparer.Ordinal),
            lines
                .SelectMany(line => line.What.Split(": ")[1].Split(", "))
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            lines,
            line =>
            {
                Assert.InRange(line.Until!.Value, line.From!.Value, new TimeOnly(15, 0));
                Assert.True(
                    (line.Until.Value - line.From.Value).TotalMinutes >= CoachTables.LeastMinutes
                );
            }
        );
    }

    [Theory]
    [InlineData(0, 3, "08.00", "10.00")]
    [InlineData(2, 0, "08.00", "10.00")]
    [InlineData(2, 3, "10.00", "10.00")]
    [InlineData(2, 3, "10.00", "09.00")]
    public void Without_coaches_units_or_time_there_is_nothing_to_deal(
        int coaches,
        int units,
        string from,
        string until
    ) => Assert.Empty(Dealt(coaches, units, from, until));

    [Fact]
    public async Task Whoever_arranges_asks_for_it_and_goes_on_changing_it()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        await host.Given.PersonAsync(Role.Facilitator, lab.Scope, "Dewi Anjarsari");
        await host.Given.TakingPartAsync(
            lab,
            await host.Given.UnitAsync(region, "Dinas Kesehatan")
        );
        var session = await host.Given.SessionAsync(lab);
        var browser = await host.AsAsync(Role.LocusCoordinator, region.Scope);
        var page = await browser.OpenAsync(SessionsLinks.Edit(session.Number));
        var form = (await page.ClickAsync("Bagi unit ke meja")).Form("Simpan");
        Assert.Equal(
            "08.00-12.00 Meja 1: Dinas Kesehatan — Dewi Anjarsari",
            form.ValueOf("Meja pendampingan").Trim()
        );
        var done = await (await form.SendAsync()).FollowAsync();
        Assert.Contains("Meja 1: Dinas Kesehatan", done.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["SessionPlanned", "SessionRevised"],
            await host.LedgerOfAsync(session.Id.Value)
        );
    }
}
