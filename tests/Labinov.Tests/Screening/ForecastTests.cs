using Labinov.House;
using Labinov.Modules.Regions;
using Labinov.Modules.Screening.Queue;

namespace Labinov.Tests.Screening;

/// <summary>The order of the queue, and how long it takes, without a database.</summary>
public sealed class ForecastTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Tables_are_read_from_the_lines_of_the_session()
    {
        var tables = CoachTable.Read(
            "08.30-10.00 Meja 1: Dinas Kesehatan, puskesmas — Dewi\n10.00-12.00 Meja 1: kecamatan — Dewi\n08.30-12.00 Meja 2 — Sitti"
        );
        Assert.Equal(["Meja 1", "Meja 2"], tables.Select(table => table.Name));
        Assert.Equal(["Dewi"], tables[0].Coaches);
        Assert.True(tables[0].IsFor("Dinas Kesehatan"));
        Assert.True(tables[0].IsFor("Kecamatan"));
        Assert.False(tables[0].IsFor("Dinas"));
        Assert.False(tables[0].IsFor("Dinas Kesehatan Hewan"));
        Assert.False(tables[1].IsFor("Dinas Kesehatan"));
        Assert.True(
            CoachTable
                .Read("Meja 1: Dinas Perumahan, Permukiman, Dinas Laut")[0]
                .IsFor("Dinas Perumahan, Permukiman")
        );
        Assert.Empty(CoachTable.Read(null));
    }

    [Fact]
    public void Never_heard_comes_first_then_the_oldest_and_who_did_not_come_goes_behind()
    {
        var sorted = WaitingUnit.Sorted([
            Unit("heard lately", heard: 2),
            Unit("heard long ago", heard: 90),
            Unit("without ideas"),
            Unit("sent later", sent: 3),
            Unit("sent first but missed", sent: 60, missed: 0),
            Unit("sent first", sent: 50),
        ]);
        Assert.Equal(
            [
                "sent first",
                "sent later",
                "without ideas",
                "sent first but missed",
                "heard long ago",
                "heard lately",
            ],
            sorted.Select(unit => unit.Name)
        );
    }

    [Fact]
    public void Nothing_is_said_about_time_before_three_were_heard()
    {
        Assert.Null(Forecast.Median([20, 30]));
        Assert.Equal(20, Forecast.Median([90, 10, 20]));
        Assert.Equal(25, Forecast.Median([10, 20, 30, 90]));
        var told = Forecast.Of([Unit("a"), Unit("b")], [new("Meja 1", false, null)], null);
        Assert.Equal([1, 2], told.Select(row => row.Place));
        Assert.All(told, row => Assert.Null(row.Minutes));
        Assert.Equal("Meja 1", told[1].Table);
    }

    [Fact]
    public void The_queue_is_played_on_over_the_tables_as_they_become_free()
    {
        // One table has talked for 15 of 20 minutes, one has just been called to, one is free.
        TableNow[] tables =
        [
            new("Meja 1", true, 15),
            new("Meja 2", true, null),
            new("Meja 3", false, null),
        ];
        var told = Forecast.Of(
            [
                Unit("a"),
                Unit("b"),
                Unit("c", table: "Meja 2"),
                Unit("d"),
                Unit("e", table: "Meja 9"),
            ],
            tables,
            20
        );
        Assert.Equal(["Meja 3", "Meja 1", "Meja 2", "Meja 3", null], told.Select(row => row.Table));
        Assert.Equal([0, 5, 20, 20, null], told.Select(row => row.Minutes));
        // Those bound to another table do not stand before one who waits for this one.
        Assert.Equal([1, 2, 3, 4, 4], told.Select(row => row.Place));
        // A talk that takes longer than usual is over at any moment.
        Assert.Equal(
            0,
            Assert.Single(Forecast.Of([Unit("a")], [new("Meja 1", true, 45)], 20)).Minutes
        );
    }

    private static WaitingUnit Unit(
        string name,
        string? table = null,
        int? sent = null,
        int? heard = null,
        int? missed = null
    ) =>
        new(
            Id<Organisation>.New(Now),
            name,
            table,
            sent is null ? 0 : 1,
            sent is { } s ? Now.AddDays(-s) : null,
            heard is { } h ? Now.AddDays(-h) : null,
            missed is { } m ? Now.AddDays(-m) : null
        );
}
