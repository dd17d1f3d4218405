using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>What a change did.</summary>
/// <param name="Before">For taking it back: JSON; null for what cannot be taken back.</param>
/// <param name="Note">The note it was about.</param>
internal sealed record Effect(Told Told, Id<Note>? Note = null, string? Before = null);

/// <summary>One wanted change with the board, the hand and the rows that it may touch. Nothing is saved here.</summary>
internal sealed class Worktop(
    LabinovDb db,
    Board board,
    Participant hand,
    WantedChange wanted,
    ISeals seals,
    DateTime now,
    CancellationToken cancel
)
{
    public LabinovDb Db => db;
    public Board Board => board;
    public Participant Hand => hand;
    public WantedChange Wanted => wanted;
    public DateTime Now => now;
    public DateOnly Today { get; } = Clock.DayOf(now);
    public CancellationToken Cancel => cancel;

    /// <summary>Under which the dots of this hand lie.</summary>
    public string Voter =>
        hand.VoterMark(
            seals.Open(BoardSecret.Purpose, board.Secret)
                ?? throw new InvalidOperationException("The keys of this installation were lost.")
        );

    /// <summary>The same board and hand, for another wish.</summary>
    public Worktop About(WantedChange other) => new(db, board, hand, other, seals, now, cancel);

    /// <summary>The note that the change is about.</summary>
    /// <exception cref="RuleBroken">Not on this board.</exception>
    public Task<Note> NoteAsync() => NoteAsync(wanted.Note);

    public async Task<Note> NoteAsync(Guid? id)
    {
        var note = id is { } guid ? await db.Notes.FindAsync([new Id<Note>(guid)], cancel) : null;
        return note?.BoardId == board.Id ? note : throw new RuleBroken("boards.rule.no-note");
    }

    public Task<BoardGroup> GroupAsync() => GroupAsync(wanted.Group);

    public async Task<BoardGroup> GroupAsync(Guid? id)
    {
        var group = id is { } guid
            ? await db.BoardGroups.FindAsync([new Id<BoardGroup>(guid)], cancel)
            : null;
        return group?.BoardId == board.Id && !group.IsGone
            ? group
            : throw new RuleBroken("boards.rule.no-group");
    }

    /// <exception cref="RuleBroken">The hand does not lead the board.</exception>
    public void RequireLeading()
    {
        if (!hand.Leads)
        {
            throw new RuleBroken("boards.rule.not-leading");
        }
    }

    public ToldNote Tell(Note note) => ToldNote.From(note, board.AreVotesHidden);

    /// <summary>A place in a group behind a note of it; what this batch has put there already counts too.</summary>
    /// <param name="after">Null: the first place. A note of another group, too: the last.</param>
    public async Task<string> PlaceAsync(Id<BoardGroup> group, Note? after, Id<Note> moved)
    {
        var notes = db.Notes.Where(note =>
            note.BoardId == board.Id && note.GroupId == group && note.Id != moved
        );
        var fresh = db.Notes.Local.Where(note =>
            note.BoardId == board.Id && note.GroupId == group && note.Id != moved
        );
        if (after is null || after.GroupId != group)
        {
            var first = await notes.MinAsync(note => (string?)note.Rank, cancel);
            return Rank.Between(
                null,
                fresh.Select(note => note.Rank).Append(first).Min(StringComparer.Ordinal)
            );
        }

        var low = after.Rank;
#pragma warning disable CA1309 // Read by the database, which compares by bytes
        var next = await notes
            .Where(note => string.Compare(note.Rank, low) > 0)
            .MinAsync(note => (string?)note.Rank, cancel);
#pragma warning restore CA1309
        var behind = fresh
            .Select(note => note.Rank)
            .Where(rank => string.CompareOrdinal(rank, low) > 0);
        return Rank.Between(
            low,
            (next is null ? behind : behind.Append(next)).Min(StringComparer.Ordinal)
        );
    }

    /// <summary>The last place of a group.</summary>
    public async Task<string> EndAsync(Id<BoardGroup> group)
    {
        var last = await db
            .Notes.Where(note => note.BoardId == board.Id && note.GroupId == group)
            .MaxAsync(note => (string?)note.Rank, cancel);
        var fresh = db.Notes.Local.Where(note => note.BoardId == board.Id && note.GroupId == group);
        return Rank.Between(
            fresh.Select(note => note.Rank).Append(last).Max(StringComparer.Ordinal),
            null
        );
    }
}
