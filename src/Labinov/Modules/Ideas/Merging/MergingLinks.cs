using System.Globalization;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>Addresses of merging, without language prefix.</summary>
public static class MergingLinks
{
    /// <summary>Chooses the idea into which this one goes; with <paramref name="into"/> that one is chosen already.</summary>
    public static string Merge(int number, int? into = null) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/ideas/{number}/merge{(into is null ? "" : $"?Into={into}")}"
        );

    public static string Unmerge(int number) => IdeasLinks.Act(number, "unmerge");

    /// <summary>Its people have read that it was merged.</summary>
    public static string Read(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"/ideas/{number}/merge/read");
}
