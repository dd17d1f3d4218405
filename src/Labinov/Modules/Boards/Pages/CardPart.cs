using Labinov.House;

namespace Labinov.Modules.Boards.Pages;

/// <summary>A note and the page on which it hangs.</summary>
public sealed record CardPart(ShowBoard Page, NoteRow Note)
{
    /// <summary>What the script fills in for a note that arrives.</summary>
    public static readonly NoteRow Blank = new(
        default,
        default,
        "",
        1,
        NoteColour.Kunyit,
        "",
        0,
        0,
        null,
        null
    );

    /// <summary>Other notes to which it is tied, by either end.</summary>
    public IEnumerable<NoteRow> Linked => Page.Linked[Note.Id];

    /// <summary>Its writer, or whoever leads the board.</summary>
    public bool MayTakeAway => Page.Place.Hand.Leads || Page.Mine.Contains(Note.Id);

    /// <summary>Dots of the one who looks.</summary>
    public int Own => Page.OwnDots.GetValueOrDefault(Note.Id);
}
