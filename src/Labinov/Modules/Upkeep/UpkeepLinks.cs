namespace Labinov.Modules.Upkeep;

/// <summary>Where the administrator looks.</summary>
public static class UpkeepLinks
{
    public const string Upkeep = "/upkeep";
}
