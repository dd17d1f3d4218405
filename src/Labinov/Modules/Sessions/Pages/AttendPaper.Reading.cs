using Labinov.Data.Tables;
using Labinov.Modules.Sessions.Attendance;

namespace Labinov.Modules.Sessions.Pages;

/// <content>Finds out whom the lines mean.</content>
public sealed partial class AttendPaper
{
    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideMeetingAsync(Number, Actor, cancel) is not { } meeting)
        {
            return false;
        }

        Meeting = meeting;
        On = meeting.DayOr(Day, time.Today(meeting.Lab.TimeZone));
        return true;
    }

    /// <summary>False: the lines cannot be read, and why is said beside the field.</summary>
    private async Task<bool> MatchAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || string.IsNullOrWhiteSpace(Lines))
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError(nameof(Lines), words["sessions.attendance.paper.needed"]);
            }

            return false;
        }

        try
        {
            Rows = await match.FindAsync(Meeting.Lab, On, PaperList.Read(Lines), cancel);
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Lines), words[broken.Words, [.. broken.Args]]);
            return false;
        }

        var view = await AttendanceView.ReadAsync(db, Meeting, On, cancel);
        Here =
        [
            .. view
                .Groups.SelectMany(group => group.People)
                .Where(person => person.IsHere)
                .Select(person => person.Person),
        ];
        return true;
    }
}
