namespace Labinov.Data.Search;

/// <summary>Slips of the pen between two words.</summary>
public static class Slips
{
    private const int LongestOnStack = 64;

    /// <summary>Letters to add, drop, change or swap until one is the other; more than <paramref name="most"/> counts as that plus one.</summary>
    public static int Between<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other, int most)
        where T : unmanaged, IEquatable<T>
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var width = other.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1].Equals(other[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (
                    i > 1
                    && j > 1
                    && one[i - 1].Equals(other[j - 2])
                    && one[i - 2].Equals(other[j - 1])
                )
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return Math.Min(last[other.Length], most + 1);
    }
}
