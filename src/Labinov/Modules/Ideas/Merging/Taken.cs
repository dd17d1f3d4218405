using Labinov.House;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>
/// One text of the source that was put behind the target's own. Several merges may have added to one text, each behind the other; every row
/// knows the text before and after itself, so that any of them can be given back, in any order.
/// </summary>
public sealed class Taken
{
    public Id<Taken> Id { get; private init; }
    public Id<Merge> MergeId { get; private init; }
    public TakenField Field { get; private init; }

    /// <summary>What the target said; null when it said nothing.</summary>
    public string? Before { get; private set; }

    /// <summary>What came from the source.</summary>
    public string Piece { get; private init; } = "";

    public string After { get; private set; } = "";

    /// <summary>After an undo: somebody had changed the text since, so that it stays as it is. Null while merged.</summary>
    public bool? Stays { get; private set; }

    private Taken() { }

    internal Taken(Id<Merge> merge, TakenField field, string? before, string piece, DateTime now)
    {
        (Id, MergeId, Field, Piece) = (Id<Taken>.New(now), merge, field, piece);
        Behind(before);
    }

    /// <summary>A blank line between, as between two paragraphs; a short text of one line goes on after a semicolon.</summary>
    public static string Joined(TakenField field, string? before, string piece) =>
        before is null ? piece : before + (field == TakenField.Product ? "; " : "\n\n") + piece;

    /// <summary>Characters at most; longer is not taken.</summary>
    public static int MaxOf(TakenField field) =>
        field switch
        {
            TakenField.Product => Idea.ProductMax,
            TakenField.LegalBasis => Idea.LegalMax,
            TakenField.Trouble
            or TakenField.Intervention
            or TakenField.Newness
            or TakenField.WhoGains => Idea.ReasonsMax,
            TakenField.Description or TakenField.Process => Idea.LongTextMax,
            _ => Idea.TextMax,
        };

    /// <summary>The target's text is this now, before the piece.</summary>
    internal void Behind(string? before) =>
        (Before, After) = (before, Joined(Field, before, Piece));

    internal void GivenBack(bool stays) => Stays = stays;
}
