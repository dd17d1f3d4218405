using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme;

/// <summary>What a unit of a lab knows by itself, without a database.</summary>
public sealed class LabUnitTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly Id<Organisation> office = Id<Organisation>.New(Now);
    private readonly Id<Person> somebody = Id<Person>.New(Now);

    private readonly LabFacts lab = new(
        Id<Lab>.New(Now),
        Id<Region>.New(Now),
        null,
        1,
        7,
        "Labinov Contoh 2026",
        2026,
        "Kabupaten Contoh",
        "Asia/Makassar"
    );

    private Actor Coordinator =>
        Holding(Role.LocusCoordinator, new Scope(ScopeKind.Region, lab.RegionId.Value));

    private static Actor Holding(Role role, Scope scope) =>
        new(Guid.CreateVersion7(), "", [new Grant(role, scope)]);

    private LabUnit Joined() => LabUnit.Join(Coordinator, lab, office, Today, Now);

    [Fact]
    public void Only_those_who_arrange_the_lab_let_a_unit_in()
    {
        var head = Holding(Role.UnitHead, new Scope(ScopeKind.Unit, office.Value));
        Assert.Throws<RuleBroken>(() => LabUnit.Join(head, lab, office, Today, Now));
        Assert.IsType<UnitJoinedLab>(Assert.Single(Joined().Happenings));
    }

    [Fact]
    public void The_units_own_head_names_its_people_and_the_head_of_another_unit_does_not()
    {
        var unit = Joined();
        var own = Holding(Role.UnitHead, new Scope(ScopeKind.Unit, office.Value));
        var other = Holding(Role.UnitHead, new Scope(ScopeKind.Unit, Guid.CreateVersion7()));
        Assert.Throws<RuleBroken>(() => unit.Take(other, lab, somebody, Today, Now));
        unit.Take(own, lab, somebody, Today, Now);
        unit.NameHead(own, lab, somebody, Now);
        Assert.True(unit.IsMember(somebody));
        Assert.Equal(somebody, unit.HeadId);
        Assert.Equal(Role.UnitHead, unit.Happenings.OfType<UnitMemberTaken>().Single().As);
    }

    [Fact]
    public void Who_is_released_stays_in_the_past_and_may_come_back()
    {
        var unit = Joined();
        unit.Take(Coordinator, lab, somebody, Today, Now);
        unit.Release(Coordinator, lab, somebody, Today.AddDays(3), Now);
        Assert.Equal(Today.AddDays(3), Assert.Single(unit.Members).UntilOn);
        unit.Take(Coordinator, lab, somebody, Today.AddDays(9), Now);
        var member = Assert.Single(unit.Members);
        Assert.Equal((Today.AddDays(9), null), (member.FromOn, member.UntilOn));
    }

    [Fact]
    public void What_changes_nothing_leaves_no_line()
    {
        var unit = Joined();
        unit.Take(Coordinator, lab, somebody, Today, Now);
        var lines = unit.Happenings.Count;
        unit.Take(Coordinator, lab, somebody, Today, Now);
        unit.NameHead(Coordinator, lab, null, Now);
        unit.Release(Coordinator, lab, Id<Person>.New(Now), Today, Now);
        unit.Return(Coordinator, lab, Now);
        Assert.Equal(lines, unit.Happenings.Count);
    }

    [Fact]
    public void A_unit_that_was_taken_out_names_nobody_until_it_is_let_in_again()
    {
        var unit = Joined();
        unit.Leave(Coordinator, lab, Today, Now);
        Assert.Throws<RuleBroken>(() => unit.Take(Coordinator, lab, somebody, Today, Now));
        unit.Return(Coordinator, lab, Now);
        unit.Take(Coordinator, lab, somebody, Today, Now);
        Assert.True(unit.IsMember(somebody));
    }
}
