using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Boards.Pages;

/// <summary>The notes of a board as a spreadsheet, in the order in which they hang. Names of writers stay on the board.</summary>
internal static class BoardSheet
{
    public static List<SheetColumn<(GroupRow Group, NoteRow Note)>> Columns(Words words, bool votes)
    {
        var columns = new List<SheetColumn<(GroupRow Group, NoteRow Note)>>
        {
            new(words["boards.sheet.lane"], row => row.Group.Lane),
            new(words["boards.lead.heading"], row => row.Group.Title),
            new(words["boards.sheet.note"], row => row.Note.Text),
            new(words["boards.colour"], row => words.Of(row.Note.Colour)),
            new(words["boards.comments.title"], row => row.Note.Comments),
        };
        if (votes)
        {
            columns.Add(new(words["boards.sheet.dots"], row => row.Note.Dots));
        }

        return columns;
    }
}
