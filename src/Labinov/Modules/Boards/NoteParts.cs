using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Boards;

/// <summary>One note leads to another. Undirected for the eye, written in one direction.</summary>
public sealed class NoteLink
{
    /// <summary>The change that drew it.</summary>
    public Guid Id { get; init; }
    public Id<Board> BoardId { get; init; }
    public Id<Note> FromId { get; init; }
    public Id<Note> ToId { get; init; }
    public bool IsGone { get; private set; }

    public void TakeAway(bool gone) => IsGone = gone;
}

/// <summary>
/// One dot of one voter. The key is board, voter and which of the voter's dots it is: so nobody can give more than are allowed, whatever two
/// browsers do at once.
/// </summary>
public sealed class Dot
{
    public Id<Board> BoardId { get; private init; }

    /// <summary>A keyed hash of the person, or a hash of the secret of a guest's browser; nothing that names anybody.</summary>
    [Personal("boards.kept.voter", "boards.why.voter", "boards.until.guest")]
    public string Voter { get; private init; } = "";

    /// <summary>From 1 to the allowance.</summary>
    public int Nth { get; private init; }

    /// <summary>Null: in the voter's hand again.</summary>
    public Id<Note>? NoteId { get; private set; }

    private Dot() { }

    public static Dot Of(Id<Board> board, string voter, int nth) =>
        new()
        {
            BoardId = board,
            Voter = voter,
            Nth = nth,
        };

    public void Give(Id<Note> note) => NoteId = note;

    public void TakeBack() => NoteId = null;
}

public sealed class NoteComment
{
    public const int TextMax = 300;

    /// <summary>The change that wrote it; chance.</summary>
    public Guid Id { get; init; }
    public Id<Board> BoardId { get; init; }
    public Id<Note> NoteId { get; init; }
    public string Text { get; init; } = "";

    [Personal("boards.kept.author", "boards.why.author", "people.until.erased")]
    public Id<Person>? AuthorId { get; init; }

    [Personal("boards.kept.guest", "boards.why.author", "boards.until.guest")]
    public Id<Guest>? GuestId { get; init; }

    public string? OwnMark { get; init; }

    /// <summary>The number of its change: comments are read in this order.</summary>
    public int Nth { get; init; }
    public bool IsGone { get; private set; }

    public void TakeAway(bool gone) => IsGone = gone;

    /// <exception cref="RuleBroken">Empty or too long.</exception>
    internal static string Checked(string? text)
    {
        var clean = Typed.Clean(text ?? "").Trim();
        return clean.Length == 0 ? throw new RuleBroken("boards.rule.empty")
            : clean.Length > TextMax ? throw new RuleBroken("boards.rule.too-long", TextMax)
            : clean;
    }
}

/// <summary>Somebody who joined by code and gave a name. Whoever gave none has no row anywhere.</summary>
public sealed class Guest
{
    public const int NameMax = 60;

    public Id<Guest> Id { get; init; }
    public Id<Board> BoardId { get; init; }

    /// <summary>Null once it was forgotten.</summary>
    [Personal("boards.kept.guest", "boards.why.author", "boards.until.guest")]
    public string? Name { get; init; }

    public DateOnly JoinedOn { get; init; }
}
