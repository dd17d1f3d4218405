using System.Collections.Concurrent;
using System.Diagnostics;
using Labinov.Load;

namespace Labinov.Crowd;

/// <summary>What a run has shown.</summary>
/// <param name="Reached">From the sending to the last listener of the board whose line was whole.</param>
internal sealed record Told(
    int Rate,
    double Seconds,
    Times Answered,
    Times Reached,
    int Lost,
    int Doubled,
    int Broken
)
{
    public static Told Of(
        int rate,
        double seconds,
        List<Guest> guests,
        ConcurrentDictionary<Guid, Sent> sent
    )
    {
        var (answered, reached) = (new Times(), new Times());
        var (lost, doubled) = (0, 0);
        var boards = guests.ToLookup(guest => guest.Board);
        foreach (var (id, change) in sent)
        {
            answered.Add(Stopwatch.GetElapsedTime(change.At, change.Answered));
            long last = 0;
            foreach (var guest in boards[change.Board])
            {
                if (!guest.Heard.TryGetValue(id, out var heard))
                {
                    lost++;
                    continue;
                }

                doubled += heard.Count - 1;
                if (!IsDeaf(guest, change.At))
                {
                    last = Math.Max(last, heard.At);
                }
            }

            if (last > 0)
            {
                reached.Add(Stopwatch.GetElapsedTime(change.At, last));
            }
        }

        return new(
            rate,
            seconds,
            answered,
            reached,
            lost,
            doubled,
            guests.Sum(guest => guest.Deaf.Count)
        );
    }

    public override string ToString() =>
        $"| {Answered.Count / Seconds:0} (wished {Rate}) | {Answered.P50:0.0} ms | {Answered.P99:0.0} ms | {Reached.P50:0.0} ms | {Reached.P99:0.0} ms | {Reached.Most:0} ms | {Lost} | {Doubled} | {Broken} |";

    // A second before the line broke counts too: the break may have hit what was on its way.
    private static bool IsDeaf(Guest guest, long at)
    {
        lock (guest.Deaf)
        {
            return guest.Deaf.Exists(span =>
                at >= span.From - Stopwatch.Frequency && at <= span.Until
            );
        }
    }
}
