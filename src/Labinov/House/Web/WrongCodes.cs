using System.Collections.Concurrent;

namespace Labinov.House.Web;

/// <summary>
/// Counts wrong codes of six digits, of boards and of halls alike, by the address that tried them: a hall mistypes a few dozen, a machine that guesses needs thousands. Whoever has guessed too often
/// waits, whatever the next code is. Kept in memory of this node: with several, one gets so many tries at each.
/// </summary>
public sealed class WrongCodes(TimeProvider time)
{
    /// <summary>Wrong codes of one address in ten minutes.</summary>
    public const int Most = 100;

    private const int RowsMost = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (int Count, DateTime Since)> counts = new(
        StringComparer.Ordinal
    );

    public bool IsTooMany(string address) =>
        counts.TryGetValue(address, out var row)
        && row.Since > time.Now() - Window
        && row.Count >= Most;

    public void Count(string address)
    {
        var now = time.Now();
        if (counts.Count > RowsMost)
        {
            foreach (var (whose, row) in counts)
            {
                if (row.Since <= now - Window)
                {
                    counts.TryRemove(whose, out _);
                }
            }
        }

        counts.AddOrUpdate(
            address,
            (1, now),
            (_, row) => row.Since > now - Window ? (row.Count + 1, row.Since) : (1, now)
        );
    }
}
