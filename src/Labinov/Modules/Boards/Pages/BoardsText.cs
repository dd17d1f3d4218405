using System.Globalization;
using Labinov.House;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Words of this module as the reader's language writes them.</summary>
public static class BoardsText
{
    public static string Of(this Words words, NoteColour colour) =>
        words["boards.notecolour." + colour.ToString().ToLowerInvariant()].Value;

    public static string Of(this Words words, BoardTemplate template) =>
        words[BoardTemplates.Words(template)].Value;

    /// <summary>What the template is good for.</summary>
    public static string Gloss(this Words words, BoardTemplate template) =>
        words[BoardTemplates.Words(template) + ".gloss"].Value;

    public static string Of(this Words words, BoardJoining joining) =>
        words["boards.boardjoining." + joining.ToString().ToLowerInvariant()].Value;

    /// <summary>As classes and scripts call it.</summary>
    public static string Dye(NoteColour colour) => ToldNote.ColourOf(colour);

    /// <summary>The table, the unit, or the lab.</summary>
    public static string Where(BoardFacts board, LabFacts lab) =>
        board.Table ?? board.Unit ?? lab.Name;

    /// <summary>The beginning of a note, for a choice.</summary>
    public static string Short(string text)
    {
        const int Most = 60;
        ArgumentNullException.ThrowIfNull(text);
        return text.ReplaceLineEndings(" ").Shortened(Most);
    }

    /// <summary>The time of day at the locus: <c>10.42</c>.</summary>
    public static string Clock(DateTime utc, string zone) =>
        TimeZoneInfo
            .ConvertTimeBySystemTimeZoneId(utc, zone)
            .ToString("t", CultureInfo.CurrentCulture);
}
