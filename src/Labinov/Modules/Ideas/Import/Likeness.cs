using Labinov.Data.Search;
using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>How alike two names are.</summary>
public static class Likeness
{
    /// <summary>Letters to add, drop, change or swap until one is the other; more than <paramref name="most"/> counts as that plus one.</summary>
    public static int Typos(string one, string other, int most) =>
        Slips.Between<char>(one, other, most);

    /// <summary>The share of three-letter pieces that two titles have in common, 0 to 1. Different numbers in them make them different.</summary>
    public static double OfTitles(string one, string other)
    {
        var (a, b) = (Slug.Of(one), Slug.Of(other));
        if (a == b)
        {
            return 1;
        }

        if (!a.Where(char.IsDigit).SequenceEqual(b.Where(char.IsDigit)))
        {
            return 0;
        }

        var (left, right) = (Pieces(a), Pieces(b));
        var common = left.Count(right.Contains);
        return 2.0 * common / Math.Max(1, left.Count + right.Count);
    }

    private static HashSet<string> Pieces(string slug)
    {
        var padded = $"--{slug}-";
        return Enumerable
            .Range(0, padded.Length - 2)
            .Select(i => padded.Substring(i, 3))
            .ToHashSet(StringComparer.Ordinal);
    }
}
