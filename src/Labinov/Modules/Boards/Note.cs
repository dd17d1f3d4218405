using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Boards;

/// <summary>
/// One thought. Its id is chance, made by whoever writes it, and of the time only the day is kept: where a board takes notes without a name,
/// nothing here may tell whose they are. Taking away is hiding.
/// </summary>
public sealed partial class Note : Entity<Note>
{
    public const int TextMax = 500;
    public const int MarkMax = 32;

    public Id<Board> BoardId { get; private set; }
    public Id<BoardGroup> GroupId { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Counts texts: an edit says which one it was made from.</summary>
    public int TextVersion { get; private set; }

    public NoteColour Colour { get; private set; }

    /// <summary>Its place within the group; a move touches this row and no other.</summary>
    public string Rank { get; private set; } = "";

    /// <summary>Dots given; moves in the same save as the <see cref="Dot"/>.</summary>
    public int Dots { get; private set; }

    public int Comments { get; private set; }

    /// <summary>The note beside which it stands, because two people changed that one at once and neither text may be lost.</summary>
    public Id<Note>? VariantOfId { get; private set; }

    [Personal("boards.kept.author", "boards.why.author", "people.until.erased")]
    public Id<Person>? AuthorId { get; private set; }

    [Personal("boards.kept.guest", "boards.why.author", "boards.until.guest")]
    public Id<Guest>? GuestId { get; private set; }

    /// <summary>By which somebody without a name knows an own note: a hash of the secret of that browser and of this note, which joins it to no other.</summary>
    public string? OwnMark { get; private set; }

    public DateOnly AddedOn { get; private set; }

    /// <summary>The day it was taken away; null while it hangs.</summary>
    public DateOnly? GoneOn { get; private set; }

    [Personal("boards.kept.taker", "boards.why.author", "people.until.erased")]
    public Id<Person>? GoneById { get; private set; }

    public bool IsGone => GoneOn is not null;

    private Note() { }

    public static Note Of(
        Id<Note> id,
        Id<Board> board,
        Id<BoardGroup> group,
        string text,
        NoteColour colour,
        string rank,
        Participant by,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(by);
        return new()
        {
            Id = id,
            BoardId = board,
            GroupId = group,
            Text = Checked(text),
            TextVersion = 1,
            Colour = colour,
            Rank = rank,
            AuthorId = by.Person,
            GuestId = by.Guest,
            OwnMark = by.MarkOf(id.Value),
            AddedOn = today,
        };
    }

    /// <summary>The late one of two texts, beside the note that it was meant for.</summary>
    public Note Variant(Id<Note> id, string text, string rank, Participant by, DateOnly today)
    {
        var variant = Of(id, BoardId, GroupId, text, Colour, rank, by, today);
        variant.VariantOfId = Id;
        return variant;
    }

    /// <summary>Text that may stand on a note.</summary>
    /// <exception cref="RuleBroken">Empty or too long.</exception>
    internal static string Checked(string? text)
    {
        var clean = Typed.Clean(text ?? "").Trim();
        return clean.Length == 0 ? throw new RuleBroken("boards.rule.empty")
            : clean.Length > TextMax ? throw new RuleBroken("boards.rule.too-long", TextMax)
            : clean;
    }
}
