namespace Labinov.Modules.People;

/// <summary>What a browser says of itself, cut down to what its owner recognises.</summary>
public static class Device
{
    /// <summary>Browser and system out of what a browser says of itself; empty when it is neither known.</summary>
    public static string Of(string? userAgent)
    {
        var said = userAgent ?? "";
        (string Mark, string Name)[] browsers =
        [
            ("Edg", "Edge"),
            ("OPR", "Opera"),
            ("SamsungBrowser", "Samsung Internet"),
            ("UCBrowser", "UC Browser"),
            ("Firefox", "Firefox"),
            ("Chrome", "Chrome"),
            ("Safari", "Safari"),
        ];
        (string Mark, string Name)[] systems =
        [
            ("Android", "Android"),
            ("iPhone", "iPhone"),
            ("iPad", "iPad"),
            ("Windows", "Windows"),
            ("Mac OS", "macOS"),
            ("Linux", "Linux"),
        ];
        return string.Join(
            ", ",
            new[] { Find(browsers), Find(systems) }.Where(name => name is not null)
        );

        string? Find((string Mark, string Name)[] known) =>
            known.FirstOrDefault(one => said.Contains(one.Mark, StringComparison.Ordinal)).Name;
    }
}
