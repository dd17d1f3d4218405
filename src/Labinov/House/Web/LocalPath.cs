namespace Labinov.House.Web;

/// <summary>Where an address may send a visitor on to: within this house, and in signs that a header can carry.</summary>
public static class LocalPath
{
    /// <summary>A path of ours, such as <c>/labs?q=laut</c>; never another host.</summary>
    public static bool Is(string? path) =>
        path is ['/', ..]
        && !path.StartsWith("//", StringComparison.Ordinal)
        && !path.Contains('\\', StringComparison.Ordinal)
        && path.All(c => char.IsAscii(c) && !char.IsControl(c));
}
