using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data;

/// <summary>A count that is kept so that no page has to count. <c>bin/labinov verify</c> counts it anew.</summary>
public interface IKeptCount
{
    /// <summary>As the verb prints it: <c>gallery.supports</c>.</summary>
    string Name { get; }

    /// <summary>It counts what people voted: <c>bin/labinov votes verify</c> looks at these alone.</summary>
    bool IsOfVotes => false;

    /// <summary>Those that differ from what is there, as a stream.</summary>
    IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db);
}

/// <param name="Of">What is counted: the number of an innovation, the code of a province.</param>
public sealed record Miscount(string Of, long Kept, long Counted);

/// <summary>A kept count beside what is counted now, as a query selects it.</summary>
/// <typeparam name="T">The number or the id of what is counted.</typeparam>
internal sealed class Recount<T>
{
    public required T Of { get; init; }
    public required int Kept { get; init; }
    public required int Counted { get; init; }
}

internal static class Recounts
{
    /// <summary>Those that differ; the database compares, so that only they are read.</summary>
    public static IAsyncEnumerable<Miscount> Wrong<T>(this IQueryable<Recount<T>> rows) =>
        rows.Where(row => row.Kept != row.Counted)
            .AsAsyncEnumerable()
            .Select(row => new Miscount(
                string.Create(CultureInfo.InvariantCulture, $"{row.Of}"),
                row.Kept,
                row.Counted
            ));
}
