using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.People;

public sealed class RoleGrantTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Id<Region> Tojo = Id<Region>.New(Now);
    private static readonly Id<Region> Poso = Id<Region>.New(Now.AddSeconds(1));
    private static readonly Id<Person> Somebody = Id<Person>.New(Now);
    private static readonly Actor Manager = Holding(Role.ProgrammeManager, Scope.Nation);
    private static readonly Actor Coordinator = Holding(
        Role.LocusCoordinator,
        new Scope(ScopeKind.Region, Tojo.Value)
    );

    [Theory]
    [InlineData(Role.TechnicalTeam, true)]
    [InlineData(Role.UnitHead, true)]
    [InlineData(Role.UnitOperator, true)]
    [InlineData(Role.Innovator, true)]
    [InlineData(Role.LocusCoordinator, false)]
    [InlineData(Role.HeadOfRegion, false)]
    [InlineData(Role.ProgrammeManager, false)]
    [InlineData(Role.Facilitator, false)]
    public void A_locus_coordinator_gives_the_roles_of_units_and_team(Role role, bool may)
    {
        Assert.Equal(may, RoleRules.MayGive(Coordinator, role, UsualPlace(role, Tojo)));
    }

    [Fact]
    public void A_locus_coordinator_gives_nothing_in_another_region()
    {
        Assert.False(
            RoleRules.MayGive(Coordinator, Role.Innovator, UsualPlace(Role.Innovator, Poso))
        );
        Assert.False(
            RoleRules.MayGive(Coordinator, Role.Innovator, UsualPlace(Role.Innovator, null))
        );
    }

    [Fact]
    public void The_programme_manager_gives_every_role_where_it_makes_sense()
    {
        Assert.All(
            Enum.GetValues<Role>(),
            role => Assert.True(RoleRules.MayGive(Manager, role, UsualPlace(role, Tojo)))
        );
        Assert.False(RoleRules.MayGive(Manager, Role.Innovator, new Place(Scope.Nation, null)));
    }

    [Theory]
    [InlineData(Role.Innovator)]
    [InlineData(Role.InnovationAdmin)]
    [InlineData(Role.UnitHead)]
    [InlineData(Role.Auditor)]
    public void Nobody_else_gives_anything(Role held)
    {
        var actor = Holding(held, UsualPlace(held, Tojo).Scope);
        Assert.Empty(RoleRules.GivenBy(actor));
        Assert.All(
            Enum.GetValues<Role>(),
            role => Assert.False(RoleRules.MayGive(actor, role, UsualPlace(role, Tojo)))
        );
    }

    [Fact]
    public void What_somebody_may_give_somewhere_is_what_they_are_offered()
    {
        Assert.All(
            RoleRules.GivenBy(Coordinator),
            role => Assert.True(RoleRules.MayGive(Coordinator, role, UsualPlace(role, Tojo)))
        );
    }

    [Fact]
    public void Giving_says_who_what_where_and_from_when()
    {
        var place = UsualPlace(Role.Innovator, Tojo);
        var grant = Give(place);
        var given = Assert.IsType<RoleGiven>(Assert.Single(grant.Happenings));
        Assert.Equal(Somebody, given.Person);
        Assert.Equal(Role.LocusCoordinator, given.As);
        Assert.Equal(Coordinator.Person, given.By);
        Assert.Equal((place.Scope.Kind, place.Scope.Id), (given.ScopeKind, given.ScopeId));
    }

    [Fact]
    public void A_role_that_ends_before_it_begins_is_refused()
    {
        var broken = Assert.Throws<RuleBroken>(() =>
            Give(UsualPlace(Role.Innovator, Tojo), Today.AddDays(-1))
        );
        Assert.Equal("people.rule.ends-before-it-begins", broken.Words);
    }

    [Fact]
    public void Ending_keeps_the_letter_and_says_the_last_day()
    {
        var place = UsualPlace(Role.Innovator, Tojo);
        var grant = Give(place);
        grant.End(Coordinator, place, Today, " 800/9 ", isLastManager: false, [], Today, Now);
        Assert.Equal((Today, "800/9"), (grant.UntilOn, grant.EndLetter));
        Assert.False(grant.IsOver(Today));
        Assert.True(grant.IsOver(Today.AddDays(1)));
        Assert.Equal(Today, Assert.IsType<RoleEnded>(grant.Happenings[1]).On);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(11)]
    public void The_last_day_is_neither_long_past_nor_beyond_what_was_agreed(int days)
    {
        var place = UsualPlace(Role.Innovator, Tojo);
        var grant = Give(place, Today.AddDays(10));
        var broken = Assert.Throws<RuleBroken>(() =>
            grant.End(Coordinator, place, Today.AddDays(days), "x", false, [], Today, Now)
        );
        Assert.Equal("people.rule.end-day", broken.Words);
    }

    [Fact]
    public void The_last_manager_of_the_nation_stays()
    {
        var place = new Place(Scope.Nation, null);
        var grant = RoleGrant.Given(
            Somebody,
            Role.ProgrammeManager,
            Scope.Nation,
            Today,
            null,
            Now
        );
        var broken = Assert.Throws<RuleBroken>(() =>
            grant.End(Manager, place, Today, "x", isLastManager: true, [], Today, Now)
        );
        Assert.Equal("people.rule.last-manager", broken.Words);
    }

    [Fact]
    public void A_manager_of_labs_is_made_by_the_nations_gives_nothing_and_the_nations_is_never_narrowed_to_one()
    {
        var lab = new Place(new Scope(ScopeKind.Lab, Guid.CreateVersion7()), Tojo);
        Assert.True(RoleRules.MayGive(Manager, Role.ProgrammeManager, lab));
        var office = Holding(Role.ProgrammeManager, lab.Scope);
        Assert.Empty(RoleRules.GivenBy(office));
        Assert.All(
            Enum.GetValues<Role>(),
            role => Assert.False(RoleRules.MayGive(office, role, lab))
        );
        var nation = new Place(Scope.Nation, null);
        var grant = RoleGrant.Given(
            Somebody,
            Role.ProgrammeManager,
            Scope.Nation,
            Today,
            null,
            Now
        );
        Assert.True(grant.MayEnd(Manager, nation, Today));
        Assert.False(grant.MayNarrow(Manager, nation, Today));
        Assert.Throws<RuleBroken>(() => grant.Narrow(Manager, nation, lab, "x", Today, Now));
    }

    [Fact]
    public void What_is_over_cannot_be_ended_again()
    {
        var place = UsualPlace(Role.Innovator, Tojo);
        var grant = Give(place, Today.AddDays(3));
        Assert.True(grant.MayEnd(Coordinator, place, Today.AddDays(3)));
        Assert.False(grant.MayEnd(Coordinator, place, Today.AddDays(4)));
    }

    private static RoleGrant Give(Modules.People.Place place, DateOnly? until = null) =>
        RoleGrant.Give(Coordinator, Somebody, Role.Innovator, place, Today, until, "800/1", Now);

    private static Modules.People.Place UsualPlace(Role role, Id<Region>? region)
    {
        var kind = RoleRules.KindsOf(role)[0];
        var scope =
            kind == ScopeKind.Nation ? Scope.Nation
            : kind == ScopeKind.Region && region is { } own ? new Scope(kind, own.Value)
            : new Scope(kind, Guid.CreateVersion7());
        return new(scope, region);
    }

    private static Actor Holding(Role role, Scope scope) =>
        new(Guid.CreateVersion7(), "", [new Grant(role, scope)]);
}
