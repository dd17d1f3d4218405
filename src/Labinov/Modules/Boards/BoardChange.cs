using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Boards;

/// <summary>
/// Something that was done on a board: numbered without a gap, with what it made of the board, so that whoever knows number 40 needs 41 and
/// those behind it and nothing else. The day only, never the hour; of somebody without a name, nobody.
/// </summary>
public sealed class BoardChange
{
    public const int KindMax = 20;

    public Id<Board> BoardId { get; init; }

    /// <summary>From 1, without a gap.</summary>
    public int Number { get; init; }

    /// <summary>Made by whoever wants the change; the same one sent again is answered again and not done again.</summary>
    public Guid ChangeId { get; init; }

    public string Kind { get; init; } = "";

    /// <summary>The note it is about; null for what is about the board.</summary>
    public Id<Note>? NoteId { get; init; }

    /// <summary>What those who listen are told: a JSON object without the outer braces' number, id and author.</summary>
    public string Told { get; init; } = "";

    /// <summary>What stood there before, for taking it back: JSON; null for what cannot be taken back.</summary>
    public string? Before { get; init; }

    [Personal("boards.kept.author", "boards.why.author", "people.until.erased")]
    public Id<Person>? AuthorId { get; init; }

    [Personal("boards.kept.guest", "boards.why.author", "boards.until.guest")]
    public Id<Guest>? GuestId { get; init; }

    /// <summary>By which somebody without a name can take back an own step.</summary>
    public string? OwnMark { get; init; }

    public DateOnly DoneOn { get; init; }

    /// <summary>Was taken back.</summary>
    public bool IsUndone { get; private set; }

    public void TakeBack() => IsUndone = true;
}
