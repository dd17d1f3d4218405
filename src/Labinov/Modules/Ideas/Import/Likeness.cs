using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>How alike two names are.</summary>
public static class Likeness
{
    /// <summary>Letters to add, drop, change or swap until one is the other; more than <paramref name="most"/> counts as that plus one.</summary>
    public static int Typos(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var before = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return Math.Min(last[other.Length], most + 1);
    }

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
