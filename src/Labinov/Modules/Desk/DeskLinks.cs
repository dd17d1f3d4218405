namespace Labinov.Modules.Desk;

/// <summary>Addresses of this module, without language prefix.</summary>
public static class DeskLinks
{
    /// <summary>The leader's sheet of a region.</summary>
    public static string Sheet(string region) => $"/regions/{region}/sheet";
}
