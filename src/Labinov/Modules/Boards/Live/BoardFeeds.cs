using System.Collections.Concurrent;
using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Boards.Live;

/// <summary>The boards to which somebody listens on this node, and how many do.</summary>
public sealed class BoardFeeds(NewDb newDb, NodeWire wire) : IDisposable
{
    /// <summary>Open lines on this node: each costs a socket and little more.</summary>
    public const int LinesMost = 5000;

    private readonly NodeWire wire = wire;
    private readonly ConcurrentDictionary<Id<Board>, Room> rooms = new();
    private int lines;

    /// <summary>Takes a place; null when the node has no more. Whoever took it gives it back.</summary>
    internal Seat? Sit(Id<Board> board)
    {
        if (Interlocked.Increment(ref lines) > LinesMost)
        {
            Interlocked.Decrement(ref lines);
            return null;
        }

        wire.Hear(OnHeard);
        while (true)
        {
            var room = rooms.GetOrAdd(board, id => new Room(new BoardFeed(id, newDb)));
            lock (room)
            {
                if (room.IsGone)
                {
                    continue;
                }

                room.Here++;
            }

            Changed(board, room);
            return new Seat(this, board, room);
        }
    }

    /// <summary>Tells what this node has saved, here and to the other nodes.</summary>
    internal void Saved(IReadOnlyList<SavedChange> changes)
    {
        foreach (var group in changes.GroupBy(change => change.Board))
        {
            var here = 0;
            if (rooms.TryGetValue(group.Key, out var room))
            {
                room.Feed.Add([.. group]);
                here = room.Here;
            }

            wire.Tell(group.Key.Value, here);
        }
    }

    public void Dispose()
    {
        foreach (var room in rooms.Values)
        {
            room.Feed.Dispose();
        }
    }

    private void Leave(Id<Board> board, Room room)
    {
        Interlocked.Decrement(ref lines);
        lock (room)
        {
            room.Here--;
            if (room.Here == 0)
            {
                room.IsGone = true;
                rooms.TryRemove(board, out _);
            }
        }

        Changed(board, room);
    }

    private void Changed(Id<Board> board, Room room)
    {
        room.Feed.Wake(look: false);
        wire.Tell(board.Value, room.Here);
    }

    private void OnHeard(Heard heard)
    {
        if (rooms.TryGetValue(new Id<Board>(heard.Thing), out var room))
        {
            room.Elsewhere[heard.Node] = heard;
            room.Feed.Wake(look: true);
        }
    }

    internal sealed class Room(BoardFeed feed)
    {
        public BoardFeed Feed => feed;
        public int Here { get; set; }
        public bool IsGone { get; set; }
        public ConcurrentDictionary<Guid, Heard> Elsewhere { get; } = new();
    }

    /// <summary>A place at a board; given back when the line ends.</summary>
    internal sealed class Seat(BoardFeeds feeds, Id<Board> board, Room room) : IDisposable
    {
        private int isGiven;

        public BoardFeed Feed => room.Feed;

        /// <summary>Lines open to this board, on this node and, as far as was heard lately, on the others.</summary>
        public int CountHere(DateTime now) =>
            room.Here
            + room.Elsewhere.Values.Where(heard => heard.At > now - NodeWire.Lately)
                .Sum(heard => heard.Here);

        /// <summary>Says to the other nodes again how many are here.</summary>
        public void Repeat() => feeds.wire.Tell(board.Value, room.Here);

        public bool HasOtherNodes => feeds.wire.HasOtherNodes;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isGiven, 1) == 0)
            {
                feeds.Leave(board, room);
            }
        }
    }
}
