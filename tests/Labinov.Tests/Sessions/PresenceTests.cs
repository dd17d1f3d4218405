using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Sessions;
using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Tests.Sessions;

public sealed class PresenceTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Id<Person> Rina = Id<Person>.New(Now);
    private static readonly Recorder Door = new(Id<Person>.New(Now), null);

    private static Mark Sent(bool isHere, Guid? id = null) =>
        new(id ?? Guid.CreateVersion7(), Rina, isHere, HowRecorded.Ticked);

    [Fact]
    public void A_tick_taken_back_keeps_who_did_it_and_when()
    {
        var row = Presence.Of(Id<Session>.New(Now), Day, Sent(true), Door, Now);
        row.Heed(Sent(false), Door, Now.AddMinutes(2));
        Assert.False(row.IsHere);
        Assert.Equal((Now.AddMinutes(2), Door.Person), (row.UndoneAt!.Value, row.UndoneById));
        row.Heed(Sent(true), Door, Now.AddMinutes(3));
        Assert.True(row.IsHere);
        Assert.Equal(Now.AddMinutes(2), row.UndoneAt);
    }

    [Fact]
    public void The_same_tick_sent_late_does_not_undo_what_was_decided_since()
    {
        var (tick, undo) = (Sent(true), Sent(false));
        var row = Presence.Of(Id<Session>.New(Now), Day, tick, Door, Now);
        row.Heed(undo, Door, Now.AddMinutes(1));
        row.Heed(tick, Door, Now.AddMinutes(2));
        Assert.False(row.IsHere);
        row.Heed(Sent(true), Door, Now.AddMinutes(3));
        row.Heed(undo, Door, Now.AddMinutes(4));
        Assert.True(row.IsHere);
    }

    [Theory]
    [InlineData("2026-11-23T23:00:00Z", "2026-11-25T09:00:00Z", 2)] // 07.00 on the 24th until 17.00 on the 25th in Makassar
    [InlineData("2026-11-24T00:00:00Z", "2026-11-24T16:00:00Z", 1)] // until midnight sharp
    [InlineData("2026-11-24T00:00:00Z", "2027-11-24T16:00:00Z", 31)] // planned by mistake
    public void A_session_has_the_days_of_its_locus(string starts, string ends, int days)
    {
        var all = MeetingFacts.DaysOf(Utc(starts), Utc(ends), "Asia/Makassar");
        Assert.Equal((days, Day), (all.Count, all[0]));
    }

    [Theory]
    [InlineData("hasanuddin-malewa", "hasanudin-malewa", true)]
    [InlineData("dr-hasanuddin-malewa", "hasanuddin-malewa", true)]
    [InlineData("siti", "siti-rahma", false)]
    [InlineData("andi-baso", "andi-bako", true)]
    [InlineData("rahmat-hidayat", "rahma-hidayati-lubis", false)]
    public void Names_that_differ_by_a_slip_or_a_title_may_be_one_person(
        string one,
        string other,
        bool isNear
    )
    {
        Assert.Equal(isNear, NearName.Is(one, other));
        Assert.Equal(isNear, NearName.Is(other, one));
    }

    [Fact]
    public void A_paper_list_is_read_line_by_line_and_each_line_once()
    {
        var lines = PaperList.Read(
            "Siti Rahma; Dinas Kesehatan\n\nBudi\tBappeda\nSITI RAHMA;dinas kesehatan\nTamu"
        );
        Assert.Equal(
            [
                new Written("Siti Rahma", "Dinas Kesehatan"),
                new Written("Budi", "Bappeda"),
                new Written("Tamu", null),
            ],
            lines
        );
        Assert.Equal(lines, PaperList.Read(PaperList.Text(lines)));
    }

    private static DateTime Utc(string text) =>
        DateTime.Parse(
            text,
            System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AdjustToUniversal
        );
}
