using Labinov.Modules.Programme.Pages;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The sessions of a lab as a spreadsheet, with the public facts only.</summary>
internal static class SessionSheet
{
    public static List<SheetColumn<SessionFacts>> Columns(Words words) =>
        [
            new(words["sessions.sheet.number"], row => row.Number),
            new(words["sessions.title"], row => row.Title),
            new(words["sessions.stage"], row => words.Of(row.Stage)),
            new(words["sessions.sheet.day"], row => row.On),
            new(
                words["sessions.sheet.time"],
                row => SessionText.Times(row.StartsAt, row.EndsAt, row.Lab.TimeZone)
            ),
            new(words["sessions.sheet.last-day"], row => Clock.DayOf(row.EndsAt, row.Lab.TimeZone)),
            new(words["sessions.place"], row => row.Place ?? words["sessions.online"].Value),
            new(
                words["sessions.sheet.state"],
                row => words[row.IsCancelled ? "sessions.cancelled" : "sessions.takes-place"].Value
            ),
        ];
}
