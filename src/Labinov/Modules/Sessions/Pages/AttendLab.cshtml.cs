using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>All sessions of a lab with how many came, and the hand-over of each unit.</summary>
public sealed class AttendLab(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public DateOnly Today => time.Today(Lab.TimeZone);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<MeetingFacts> Meetings { get; private set; } = [];

    /// <summary>How many came, by session and day.</summary>
    public IReadOnlyDictionary<(Id<Session>, DateOnly), int> Counts { get; private set; } =
        new Dictionary<(Id<Session>, DateOnly), int>();

    public IReadOnlyList<Unit> Units { get; private set; } = [];
    public bool MayTick => Meetings.Count > 0 && Meetings[0].MayTick(Actor);

    public sealed record Unit(int Number, string Name);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        var meetings = await db.MeetingsAsync(lab, cancel);
        meetings.Reverse();
        Meetings = meetings;
        var counts = await db
            .Sessions.Where(session => session.LabId == lab.Id)
            .Join(db.Presences, session => session.Id, row => row.SessionId, (_, row) => row)
            .Where(row => row.IsHere)
            .GroupBy(row => new { row.SessionId, row.HeldOn })
            .Select(group => new
            {
                group.Key.SessionId,
                group.Key.HeldOn,
                Count = group.Count(),
            })
            .ToListAsync(cancel);
        Counts = counts.ToDictionary(row => (row.SessionId, row.HeldOn), row => row.Count);
        Units = await db
            .LabUnits.TakingPart(lab.Id)
            .Join(
                db.Organisations,
                unit => unit.UnitId,
                office => office.Id,
                (unit, office) => office
            )
            .OrderBy(office => office.SearchName)
            .Select(office => new Unit(office.Number, office.Name))
            .ToListAsync(cancel);
        return Page();
    }
}
