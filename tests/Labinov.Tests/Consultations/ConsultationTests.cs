using Labinov.House;
using Labinov.Modules.Consultations;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Consultations;

/// <summary>Whose turn it is, and who may write.</summary>
public sealed class ConsultationTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Id<Lab> Lab = Id<Lab>.New(Now);
    private static readonly Id<Organisation> Unit = Id<Organisation>.New(Now);
    private static readonly Sides UnitSide = new(Lab, false, [Unit]);
    private static readonly Sides CoachSide = new(Lab, true, []);
    private static readonly Actor Asker = Somebody(Role.Innovator, Unit.Value, ScopeKind.Unit);
    private static readonly Actor Coach = Somebody(Role.Facilitator, Lab.Value, ScopeKind.Lab);

    [Fact]
    public void The_turn_goes_to_and_fro_and_ends_when_it_is_clear()
    {
        var one = Asked();
        Assert.Equal((Turn.Coach, Now), (one.Turn, one.TurnSinceAt));
        one.Answer(Coach, CoachSide, Letter(1), "Boleh, dengan surat tugas.", Now.AddHours(1));
        Assert.Equal((Turn.Unit, Coach.Person), (one.Turn, one.CoachId?.Value));
        one.AskOn(Asker, UnitSide, Letter(2), "Siapa yang menandatangani?", Now.AddHours(2));
        Assert.Equal((Turn.Coach, Now.AddHours(2)), (one.Turn, one.TurnSinceAt));
        one.AskOn(Asker, UnitSide, Letter(3), "Dan sampai kapan?", Now.AddHours(3));
        // A second question does not make the wait shorter.
        Assert.Equal(Now.AddHours(2), one.TurnSinceAt);
        one.Answer(Coach, CoachSide, Letter(4), "Kepala puskesmas.", Now.AddHours(4));
        one.Close(Asker, UnitSide, Now.AddHours(5));
        Assert.Equal(Turn.Nobody, one.Turn);
        one.AskOn(Asker, UnitSide, Letter(5), "Satu lagi.", Now.AddHours(6));
        Assert.Equal(Turn.Coach, one.Turn);
        Assert.Equal(6, one.Letters.Count);
    }

    [Fact]
    public void The_same_letter_is_written_once()
    {
        var one = Asked();
        one.Answer(Coach, CoachSide, Letter(1), "Boleh.", Now);
        one.AskOn(Asker, UnitSide, Letter(2), "Terima kasih, lalu?", Now);
        one.Answer(Coach, CoachSide, Letter(1), "Boleh.", Now);
        Assert.Equal((3, Turn.Coach), (one.Letters.Count, one.Turn));
    }

    [Fact]
    public void Only_coaches_answer_and_only_the_unit_asks()
    {
        var one = Asked();
        var elsewhere = new Sides(Lab, false, [Id<Organisation>.New(Now)]);
        Assert.Throws<RuleBroken>(() => one.Answer(Asker, UnitSide, Letter(1), "Ya.", Now));
        Assert.Throws<RuleBroken>(() => one.AskOn(Asker, elsewhere, Letter(1), "Apa?", Now));
        Assert.Throws<RuleBroken>(() => one.AskOn(Coach, CoachSide, Letter(1), "Apa?", Now));
        Assert.Throws<RuleBroken>(() => one.Answer(Coach, CoachSide, Letter(1), "  ", Now));
    }

    [Fact]
    public void A_coach_closes_only_what_was_answered()
    {
        var one = Asked();
        Assert.Throws<RuleBroken>(() => one.Close(Coach, CoachSide, Now));
        one.Answer(Coach, CoachSide, Letter(1), "Boleh.", Now);
        one.Close(Coach, CoachSide, Now);
        Assert.Throws<RuleBroken>(() => one.PassOn(CoachSide, null));
    }

    private static Consultation Asked() =>
        Consultation.Ask(
            Asker,
            UnitSide,
            Id<Consultation>.New(Now),
            1,
            new Question(Unit, null, null, "Antar obat", "Bolehkah kader mengantar obat?"),
            Now
        );

    private static Id<ConsultationLetter> Letter(byte nth) => new(new Guid(nth, 0, 0, new byte[8]));

    private static Actor Somebody(Role role, Guid scope, ScopeKind kind) =>
        new(ChanceId.New(), "", [new Grant(role, new Scope(kind, scope))]);
}
