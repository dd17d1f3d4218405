using Labinov.House;

namespace Labinov.Tests.House;

public sealed class ActorTests
{
    private static readonly Scope Here = new(ScopeKind.Region, Guid.CreateVersion7());
    private static readonly Scope There = new(ScopeKind.Region, Guid.CreateVersion7());
    private static readonly Actor Rina = new(
        Guid.CreateVersion7(),
        "Rina",
        [new Grant(Role.LocusCoordinator, Here), new Grant(Role.Innovator, There)]
    );

    [Fact]
    public void A_role_counts_only_in_its_own_scope()
    {
        Assert.True(Rina.IsIn(Here, Role.LocusCoordinator));
        Assert.False(Rina.IsIn(There, Role.LocusCoordinator));
        Assert.False(Rina.IsNational(Role.LocusCoordinator));
        Assert.True(Rina.Is(Role.Innovator, Role.Auditor));
        Assert.False(Rina.Is(Role.Auditor));
    }

    [Fact]
    public void The_scopes_of_a_role_are_listed_once_each()
    {
        Assert.Equal(
            [Here.Id, There.Id],
            Rina.Scopes(ScopeKind.Region, Role.LocusCoordinator, Role.Innovator)
        );
        Assert.Empty(Rina.Scopes(ScopeKind.Lab, Role.LocusCoordinator));
    }

    [Fact]
    public void A_stranger_holds_nothing()
    {
        Assert.True(Actor.Stranger.IsStranger);
        Assert.False(Actor.Stranger.Is([.. Enum.GetValues<Role>()]));
        Assert.Null(Actor.Stranger.CapacityAmong(Role.Innovator));
    }

    [Fact]
    public void The_capacity_is_the_first_of_the_roles_that_is_held() =>
        Assert.Equal(
            Role.Innovator,
            Rina.CapacityAmong(Role.Auditor, Role.Innovator, Role.LocusCoordinator)
        );
}
