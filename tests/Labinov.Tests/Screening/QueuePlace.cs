using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Screening;

/// <summary>A lab with units that wait for its coach tables.</summary>
public abstract class QueuePlace(LabHost host)
{
    protected LabHost Host => host;

    /// <summary>Units whose names are in the order in which they wait: none has sent an idea.</summary>
    protected async Task<(Region Region, Lab Lab, List<Organisation> Units)> LabAsync(int count)
    {
        var region = await host.Given.RegionAsync("72.09");
        var lab = await host.Given.LabAsync(region);
        var units = new List<Organisation>();
        for (var i = 0; i < count; i++)
        {
            units.Add(await host.Given.UnitAsync(region));
        }

        units.Sort((one, other) => StringComparer.OrdinalIgnoreCase.Compare(one.Name, other.Name));
        foreach (var unit in units)
        {
            await host.Given.TakingPartAsync(lab, unit);
        }

        return (region, lab, units);
    }
}
