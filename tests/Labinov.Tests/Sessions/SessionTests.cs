using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Sessions;

namespace Labinov.Tests.Sessions;

/// <summary>What a session allows, without a database.</summary>
public sealed class SessionTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 3, 0, 0, DateTimeKind.Utc);
    private static readonly LabFacts Lab = new(
        Id<Lab>.New(Now),
        Id<Region>.New(Now),
        null,
        1,
        3,
        "Labinov Contoh",
        2026,
        "Kabupaten Contoh",
        "Asia/Makassar"
    );
    private static readonly Actor Arranger = new(
        Guid.CreateVersion7(),
        "",
        [new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, Lab.RegionId.Value))]
    );

    private static SessionFrame Frame(
        int hours = 24,
        string? place = "Aula",
        string? link = null,
        string title = "Klinik"
    ) => new(StageKind.Design, title, Now.AddHours(hours), Now.AddHours(hours + 2), place, link);

    private static Session Planned(int hours = 24) =>
        Session.Plan(Arranger, Lab, 1, Frame(hours), Now);

    private static string Broken(Action act) => Assert.Throws<RuleBroken>(act).Words;

    [Fact]
    public void Only_another_time_place_or_link_is_a_change_that_people_must_hear_of()
    {
        var session = Planned();
        session.TakeHappenings();
        session.Revise(Arranger, Lab, Frame(title: "Klinik rencana"), Now);
        Assert.Null(session.ChangedAt);
        Assert.IsType<SessionRevised>(Assert.Single(session.TakeHappenings()));

        session.Revise(Arranger, Lab, Frame(hours: 48), Now.AddHours(1));
        Assert.Equal(Now.AddHours(1), session.ChangedAt);
        Assert.IsType<SessionMoved>(Assert.Single(session.TakeHappenings()));
    }

    [Fact]
    public void A_cancelled_session_stays_as_it_is()
    {
        var session = Planned();
        session.Cancel(Arranger, Lab, " Kapal tidak berlayar ", Now);
        Assert.Equal("Kapal tidak berlayar", session.CancelReason);
        Assert.Equal(
            "sessions.rule.cancelled",
            Broken(() => session.Cancel(Arranger, Lab, "lagi", Now))
        );
        Assert.Equal(
            "sessions.rule.cancelled",
            Broken(() => session.Revise(Arranger, Lab, Frame(), Now))
        );
        Assert.Equal(
            "sessions.rule.cancelled",
            Broken(() => session.WriteMinutes(Arranger, Lab, "Putus", Now.AddDays(3)))
        );
    }

    [Fact]
    public void What_has_begun_is_not_cancelled_and_what_has_not_has_no_minutes()
    {
        Assert.Equal(
            "sessions.rule.begun",
            Broken(() => Planned(-1).Cancel(Arranger, Lab, "batal", Now))
        );
        Assert.Equal(
            "sessions.rule.not-begun",
            Broken(() => Planned().WriteMinutes(Arranger, Lab, "Putus", Now))
        );
    }

    [Theory]
    [InlineData("Aula", null, "", "sessions.rule.title")]
    [InlineData(null, null, "Klinik", "sessions.rule.nowhere")]
    [InlineData(null, "javascript:alert(1)", "Klinik", "sessions.rule.no-link")]
    [InlineData(null, "rapat.contoh.id", "Klinik", "sessions.rule.no-link")]
    public void A_session_has_a_name_and_a_place_or_a_link(
        string? place,
        string? link,
        string title,
        string wrong
    ) =>
        Assert.Equal(
            wrong,
            Broken(() => Session.Plan(Arranger, Lab, 1, Frame(24, place, link, title), Now))
        );

    [Fact]
    public void Whoever_arranges_another_region_does_none_of_it()
    {
        var other = new Actor(
            Guid.CreateVersion7(),
            "",
            [new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, Guid.CreateVersion7()))]
        );
        var session = Planned(-1);
        string[] told =
        [
            Broken(() => Session.Plan(other, Lab, 1, Frame(), Now)),
            Broken(() => session.Revise(other, Lab, Frame(), Now)),
            Broken(() => session.Cancel(other, Lab, "batal", Now)),
            Broken(() => session.WriteMinutes(other, Lab, "Putus", Now)),
        ];
        Assert.All(told, words => Assert.Equal("programme.rule.not-your-lab", words));
    }
}
