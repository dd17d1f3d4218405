using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Consultations;

/// <summary>A unit that takes part in a lab, and a coach of it.</summary>
internal sealed record ConsultationPlace(Region Region, Lab Lab, Organisation Unit, Person Coach)
{
    public static async Task<ConsultationPlace> MakeAsync(LabHost host, string code = "72.09")
    {
        var region = await host.Given.RegionAsync(code);
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.ParticipatesAsync(lab, unit);
        return new(
            region,
            lab,
            unit,
            await host.Given.PersonAsync(Role.Facilitator, lab.Scope, "Pendamping Sulteng")
        );
    }
}
