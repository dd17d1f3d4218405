namespace Labinov.House;

/// <summary>Turns what was read by key into a page: the caller reads one row more than fits, in the direction of the walk.</summary>
public static class Keyset
{
    /// <summary>The same for lists that are walked by <see cref="RowKey"/>.</summary>
    public static Paged<T> Page<T>(List<T> rows, Func<T, RowKey> key, Walk walk, int count)
    {
        ArgumentNullException.ThrowIfNull(key);
        var from = walk.Key?.ToString();
        return Page(
            rows,
            row => key(row).ToString(),
            walk.IsBack ? null : from,
            walk.IsBack ? from : null,
            count
        );
    }

    /// <summary>Of a list that stands in memory: the rows behind a key, or before it and backwards; one more than fits.</summary>
    public static List<T> Walk<T>(
        IReadOnlyList<T> all,
        Func<T, long> key,
        long? after,
        long? before
    )
    {
        ArgumentNullException.ThrowIfNull(all);
        var rows = all.AsEnumerable();
        if (before is { } end)
        {
            rows = rows.TakeWhile(row => key(row) != end).Reverse();
        }
        else if (after is { } start && all.Any(row => key(row) == start))
        {
            rows = rows.SkipWhile(row => key(row) != start).Skip(1);
        }

        return [.. rows.Take(Paged<T>.Size + 1)];
    }

    /// <param name="rows">At most <see cref="Paged{T}.Size"/> + 1, nearest to the key first.</param>
    /// <param name="key">The key of a row as the address carries it.</param>
    /// <param name="after">The key the walk went on from; null on the first page.</param>
    /// <param name="before">The key the walk went back from; wins over <paramref name="after"/>.</param>
    public static Paged<T> Page<T>(
        List<T> rows,
        Func<T, string> key,
        string? after,
        string? before,
        int count
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        var isMore = rows.Count > Paged<T>.Size;
        if (isMore)
        {
            rows.RemoveRange(Paged<T>.Size, rows.Count - Paged<T>.Size);
        }

        if (before is not null)
        {
            rows.Reverse();
        }

        var isFirst = before is not null ? !isMore : after is null;
        var isLast = before is null && !isMore;
        return new(
            rows,
            isFirst || rows.Count == 0 ? null : key(rows[0]),
            isLast || rows.Count == 0 ? null : key(rows[^1]),
            count
        );
    }
}
