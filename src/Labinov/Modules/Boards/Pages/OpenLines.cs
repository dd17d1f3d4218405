using System.Collections.Concurrent;

namespace Labinov.Modules.Boards.Pages;

/// <summary>
/// How many streams one visitor may hold open: tabs of one person share a few, a hall behind one address may have hundreds. Counted on this
/// node only, and forgotten with the last line.
/// </summary>
public sealed class OpenLines
{
    /// <summary>Of one account or one guest.</summary>
    public const int OfOneMost = 12;

    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Null when there are enough; disposing gives the line back.</summary>
    public IDisposable? Take(string whose)
    {
        if (open.AddOrUpdate(whose, 1, (_, count) => count + 1) > OfOneMost)
        {
            Give(whose);
            return null;
        }

        return new Line(this, whose);
    }

    private void Give(string whose)
    {
        if (open.AddOrUpdate(whose, 0, (_, count) => count - 1) <= 0)
        {
            open.TryRemove(KeyValuePair.Create(whose, 0));
        }
    }

    private sealed class Line(OpenLines lines, string whose) : IDisposable
    {
        public void Dispose() => lines.Give(whose);
    }
}
