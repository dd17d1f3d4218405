using Labinov.Modules.Sessions.Attendance;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <content>The notes that wait, and the pairs.</content>
public sealed partial class AttendSort
{
    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideMeetingAsync(Number, Actor, cancel) is not { } meeting)
        {
            return false;
        }

        Meeting = meeting;
        if (!meeting.MayKeep(Actor))
        {
            return true;
        }

        var notes = await db
            .DoorNotes.Where(note => note.SessionId == meeting.Id && note.Name != null)
            .OrderBy(note => note.Id)
            .Take(Most)
            .Select(note => new
            {
                note.Id,
                note.HeldOn,
                note.WrittenAt,
                Name = note.Name!,
                Unit = note.UnitName
                    ?? db.Organisations.Where(unit => unit.Id == note.UnitId)
                        .Select(unit => unit.Name)
                        .FirstOrDefault(),
            })
            .ToListAsync(cancel);
        var who =
            notes.Count == 0
                ? []
                : await match.FindAsync(
                    meeting.Lab,
                    DateOnly.MaxValue,
                    notes.ConvertAll(note => new Written(note.Name, note.Unit)),
                    cancel
                );
        Notes =
        [
            .. notes.Select((note, i) => new Row(note.Id, note.HeldOn, note.WrittenAt, who[i])),
        ];
        Pairs = await db.PairsAsync(meeting, cancel);
        return true;
    }
}
