using System.Globalization;
using System.Runtime.CompilerServices;
using Labinov.House;

namespace Labinov.Modules.Boards.Live;

/// <summary>Something for whoever listens.</summary>
/// <param name="Kind"><c>change</c>, <c>here</c> (how many listen; also the heartbeat), <c>reload</c> (too far behind) or <c>bye</c> (the end).</param>
/// <param name="Number">Of the change; null for everything else.</param>
/// <param name="Text">One line of JSON.</param>
public sealed record Sound(string Kind, int? Number, string Text);

/// <param name="Place">Taken at the board until it is disposed, whether or not anything was heard.</param>
public sealed record Listening(IDisposable Place, IAsyncEnumerable<Sound> Sounds);

/// <summary>Follows a board from a number on, each change once and in order, until it closes or the listener may not any more.</summary>
public sealed class ListenToBoard(BoardFeeds feeds, TimeProvider time)
{
    /// <summary>Something is said at least so often, so that a dead line is noticed; as often it is asked whether the listener may still.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    /// <summary>Where other nodes write too, the table is asked so often even when nobody has said anything.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    /// <param name="after">The number that the listener knows.</param>
    /// <param name="may">Whether the listener still may; asked at each beat.</param>
    /// <returns>Null when this node has no place.</returns>
    public Listening? Open(
        Id<Board> board,
        int after,
        Func<CancellationToken, Task<bool>> may,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(may);
        return feeds.Sit(board) is { } seat
            ? new Listening(seat, FollowAsync(seat, after, may, cancel))
            : null;
    }

    private async IAsyncEnumerable<Sound> FollowAsync(
        BoardFeeds.Seat seat,
        int after,
        Func<CancellationToken, Task<bool>> may,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        var (last, told, beat) = (after, -1, time.Now());
        while (!cancel.IsCancellationRequested)
        {
            var news = await seat.Feed.AfterAsync(last, cancel);
            if (news is null)
            {
                yield return new Sound("reload", null, "{}");
                yield break;
            }

            foreach (var change in news)
            {
                last = change.Number;
                yield return new Sound("change", last, change.Line);
                if (change.IsLast)
                {
                    yield return new Sound("bye", null, "{}");
                    yield break;
                }
            }

            var now = time.Now();
            var isBeat = now - beat >= Beat;
            if (isBeat)
            {
                beat = now;
                seat.Repeat();
                if (!await may(cancel))
                {
                    yield return new Sound("bye", null, "{}");
                    yield break;
                }
            }

            if (seat.CountHere(now) is var here && (isBeat || here != told))
            {
                told = here;
                yield return new Sound(
                    "here",
                    null,
                    string.Create(CultureInfo.InvariantCulture, $"{{\"here\":{here}}}")
                );
            }

            var patience = seat.HasOtherNodes ? Look : Beat;
            if (!await seat.Feed.WaitAsync(last, patience, time, cancel) && seat.HasOtherNodes)
            {
                seat.Feed.Wake(look: true);
            }
        }
    }
}
