using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Screening;

/// <summary>A lab with ideas of a unit, and two facilitators who review.</summary>
internal sealed record ScreeningPlace(
    Region Region,
    Lab Lab,
    Organisation Unit,
    Person Author,
    IReadOnlyList<Idea> Ideas,
    Person Dewi,
    Person Budi
)
{
    public Scope LabScope => new(ScopeKind.Lab, Lab.Id.Value);

    public static async Task<ScreeningPlace> MakeAsync(
        LabHost host,
        int ideas = 3,
        string code = "72.09"
    )
    {
        var region = await host.Given.RegionAsync(code);
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var author = await host.Given.PersonAsync(Role.Innovator, unit.Scope, unit: unit.Id);
        var sent = new List<Idea>();
        for (var i = 0; i < ideas; i++)
        {
            sent.Add(await host.Given.SubmittedAsync(unit, author, lab: lab));
        }

        var scope = new Scope(ScopeKind.Lab, lab.Id.Value);
        return new(
            region,
            lab,
            unit,
            author,
            sent,
            await host.Given.PersonAsync(Role.Facilitator, scope),
            await host.Given.PersonAsync(Role.Facilitator, scope)
        );
    }
}
