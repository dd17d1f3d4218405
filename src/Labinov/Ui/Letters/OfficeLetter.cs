namespace Labinov.Ui.Letters;

/// <summary>
/// A paper as offices send it, said once and drawn twice: as a page to print (<c>/Ui/Parts/_Letter.cshtml</c>) and as a document to go on
/// writing in (<see cref="LetterFile"/>). Texts are already in the reader's language.
/// </summary>
/// <param name="Head">Lines of the letterhead, the office's name first.</param>
/// <param name="Title">In the middle, in capitals; null for a letter that begins with its number.</param>
public sealed record OfficeLetter(
    IReadOnlyList<string> Head,
    string? Title,
    IReadOnlyList<LetterBlock> Blocks,
    LetterSigning? Signing,
    LetterLogo? Logo = null
);

/// <summary>The picture at the left of the letterhead.</summary>
/// <param name="Path">Where the page finds it, without language prefix.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Png">The picture itself, for a document; null on a page.</param>
public sealed record LetterLogo(string Path, string Alt, byte[]? Png = null);

public abstract record LetterBlock;

public enum LetterLook
{
    Plain,
    Heading,
    Centred,

    /// <summary>In the middle and large: whom a certificate is for.</summary>
    Name,
}

public sealed record LetterText(string Text, LetterLook Look = LetterLook.Plain) : LetterBlock;

/// <summary>Names and values with colons below each other: day, time, place.</summary>
public sealed record LetterFacts(IReadOnlyList<LetterFact> Rows) : LetterBlock;

public sealed record LetterFact(string Name, string Value);

/// <summary>Lines with numbers before them.</summary>
public sealed record LetterList(IReadOnlyList<string> Lines) : LetterBlock;

/// <param name="IsForHand">Its rows are high enough to sign in.</param>
public sealed record LetterTable(
    IReadOnlyList<LetterColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    bool IsForHand = false
) : LetterBlock;

/// <param name="Share">Of the width, in hundredths; those of a table sum to a hundred.</param>
public sealed record LetterColumn(string Title, int Share);

/// <summary>Who signs, at the right below the text, with room for a signature.</summary>
/// <param name="Below">Under the name, such as the line for the number of a civil servant: filled in by hand, never kept.</param>
public sealed record LetterSigning(string PlaceAndDay, string Position, string Name, string Below);
