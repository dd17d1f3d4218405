using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Who changed since the day before, and which units are absent.</summary>
public sealed class AttendChanges(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public MeetingFacts Meeting { get; private set; } = null!;
    public DateOnly On { get; private set; }
    public DayChanges Changes { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideMeetingAsync(Number, Actor, cancel) is not { } meeting)
        {
            return NotFound();
        }

        Meeting = meeting;
        if (!meeting.MayTick(Actor))
        {
            return NotAllowed();
        }

        On = meeting.DayOr(Day, time.Today(meeting.Lab.TimeZone));
        Changes = await DayChanges.ReadAsync(db, meeting, On, Actor, cancel);
        return Sheet.Of(
                Format,
                $"{words["sessions.attendance.changes.file"]}-{Number}-{On:yyyy-MM-dd}",
                Columns(),
                () => Changes.Units.ToAsyncEnumerable()
            ) as IActionResult
            ?? Page();
    }

    // Phones and addresses of heads stay on the page: files travel.
    private List<SheetColumn<UnitChange>> Columns() =>
        [
            new(
                words["sessions.attendance.unit"],
                unit => unit.Name ?? words["sessions.attendance.no-unit"].Value
            ),
            new(
                words["sessions.attendance.takes-part"],
                unit => words[unit.Number is null ? "programme.no" : "programme.yes"].Value
            ),
            new(words["sessions.attendance.here"], unit => unit.Here.Count),
            new(words["sessions.attendance.who"], unit => Joined(unit.Here)),
            new(words["sessions.attendance.new"], unit => Joined(unit.New)),
            new(words["sessions.attendance.gone"], unit => Joined(unit.Gone)),
        ];

    private static string Joined(IReadOnlyList<string> names) => string.Join("; ", names);
}
