namespace Labinov.Ui.Charts;

/// <summary>Where each of the 38 provinces lies on the map of tiles, and how people shorten its name.</summary>
public static class Provinces
{
    /// <summary>Kemendagri code to place; 8 rows of 18 columns. A new province needs one line here.</summary>
    public static IReadOnlyDictionary<string, ProvincePlace> Places { get; } =
        new Dictionary<string, ProvincePlace>(StringComparer.Ordinal)
        {
            ["11"] = new(0, 0, "Aceh"),
            ["12"] = new(1, 1, "Sumut"),
            ["13"] = new(2, 1, "Sumbar"),
            ["14"] = new(2, 2, "Riau"),
            ["15"] = new(3, 2, "Jambi"),
            ["16"] = new(4, 3, "Sumsel"),
            ["17"] = new(4, 2, "Bengkulu"),
            ["18"] = new(5, 3, "Lampung"),
            ["19"] = new(3, 4, "Babel"),
            ["21"] = new(1, 3, "Kepri"),
            ["31"] = new(5, 5, "Jakarta"),
            ["32"] = new(6, 5, "Jabar"),
            ["33"] = new(6, 6, "Jateng"),
            ["34"] = new(7, 6, "DIY"),
            ["35"] = new(6, 7, "Jatim"),
            ["36"] = new(6, 4, "Banten"),
            ["51"] = new(7, 8, "Bali"),
            ["52"] = new(7, 9, "NTB"),
            ["53"] = new(7, 10, "NTT"),
            ["61"] = new(2, 6, "Kalbar"),
            ["62"] = new(3, 7, "Kalteng"),
            ["63"] = new(4, 7, "Kalsel"),
            ["64"] = new(2, 7, "Kaltim"),
            ["65"] = new(1, 7, "Kaltara"),
            ["71"] = new(1, 11, "Sulut"),
            ["72"] = new(2, 10, "Sulteng"),
            ["73"] = new(4, 9, "Sulsel"),
            ["74"] = new(4, 10, "Sultra"),
            ["75"] = new(1, 10, "Gorontalo"),
            ["76"] = new(3, 9, "Sulbar"),
            ["81"] = new(4, 12, "Maluku"),
            ["82"] = new(2, 12, "Malut"),
            ["91"] = new(2, 17, "Papua"),
            ["92"] = new(2, 15, "Pabar"),
            ["93"] = new(4, 17, "Pasel"),
            ["94"] = new(3, 16, "Pateng"),
            ["95"] = new(3, 17, "Papeg"),
            ["96"] = new(2, 14, "PBD"),
        };

    /// <summary>From 0 (nothing) to 4 (the most): the depth of the dye.</summary>
    public static int Depth(long value, long greatest) =>
        value <= 0 || greatest <= 0 ? 0 : (int)Math.Ceiling(4d * value / greatest);
}

/// <param name="Row">From 0, north to south.</param>
/// <param name="Column">From 0, west to east.</param>
public sealed record ProvincePlace(int Row, int Column, string Short)
{
    /// <summary>Neighbours turn their petals against each other; together they make the lattice.</summary>
    public string Turn => (Row + Column) % 2 == 0 ? "even" : "odd";
}
