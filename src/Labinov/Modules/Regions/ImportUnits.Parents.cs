using Labinov.House;

namespace Labinov.Modules.Regions;

/// <summary>Whether the office above a row is there, in the list or in the file, and does not lead back to the row itself or without end.</summary>
public sealed partial class ImportUnits
{
    private bool HasParent(UnitRecord row)
    {
        if (row.Parent.Length == 0)
        {
            return true;
        }

        var region = regions[row.RegionCode].Id;
        var own = (region, Slug.Of(row.Name));
        if (units.Find(region, row.Parent) is not null)
        {
            return true;
        }

        if (!inFile.ContainsKey((region, Slug.Of(row.Parent))))
        {
            Tell(row, "parent", "regions.import.error.parent", row.Parent);
            inFile.Remove(own);
            return false;
        }

        if (!IsRound(row, region))
        {
            return true;
        }

        Tell(row, "parent", "regions.import.error.round", row.Parent);
        inFile.Remove(own);
        return false;
    }

    private bool IsRound(UnitRecord row, Id<Region> region)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Slug.Of(row.Name) };
        var above = row.Parent;
        while (above.Length > 0 && inFile.TryGetValue((region, Slug.Of(above)), out var parent))
        {
            // A file could nest thousands of units, each read from within the one below.
            if (!seen.Add(Slug.Of(parent.Name)) || seen.Count > EndUnit.DeepestTree)
            {
                return true;
            }

            above = parent.Parent;
        }

        return false;
    }
}
