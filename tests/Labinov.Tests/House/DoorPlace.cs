using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.House;

/// <summary>One region with what the doors lead to.</summary>
internal sealed record DoorPlace(
    Region Region,
    Organisation Unit,
    Lab Lab,
    Person Worker,
    Idea Shown
)
{
    public static async Task<DoorPlace> MakeAsync(LabHost host, string code)
    {
        var region = await host.Given.RegionAsync(code);
        var unit = await host.Given.UnitAsync(region);
        var lab = await host.Given.LabAsync(region);
        var worker = await host.Given.PersonAsync(
            Role.Innovator,
            new Scope(ScopeKind.Unit, unit.Id.Value),
            unit: unit.Id
        );
        var shown = await host.Given.PublishedAsync(unit, worker, lab: lab);
        await host.SettleAsync();
        return new DoorPlace(region, unit, lab, worker, shown);
    }

    /// <summary>Where a role is held by somebody who is at home here.</summary>
    public Scope ScopeOf(Role role) =>
        RoleRules.KindsOf(role)[0] switch
        {
            ScopeKind.Nation => Scope.Nation,
            ScopeKind.Lab => new Scope(ScopeKind.Lab, Lab.Id.Value),
            ScopeKind.Unit => new Scope(ScopeKind.Unit, Unit.Id.Value),
            ScopeKind.Province => new Scope(ScopeKind.Province, Region.ProvinceId!.Value.Value),
            ScopeKind.Institution => new Scope(ScopeKind.Institution, Unit.Id.Value),
            _ => Region.Scope,
        };
}
