using Labinov.Modules.Sessions.Attendance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <content>Somebody came unannounced.</content>
public abstract partial class AttendPage
{
    public async Task<IActionResult> OnPostWalkInAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Refused is { } refused)
        {
            return refused;
        }

        if (!await TryUpdateModelAsync(WalkIn, nameof(WalkIn)) || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        return await OnceAsync(() => TakeInAsync(cancel), cancel);
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await Db
            .Presences.Where(row => row.SessionId == Meeting.Id && row.MarkId == Draft.Value)
            .Join(Db.People, row => row.PersonId, person => person.Id, (_, person) => person.Name)
            .FirstOrDefaultAsync(cancel);
        return made is null ? null : Done(Back, "sessions.attendance.walk-in.done", made);
    }

    private async Task<IActionResult> TakeInAsync(CancellationToken cancel)
    {
        var who = (
            await match.FindAsync(Meeting.Lab, On, [new Written(WalkIn.Name!, WalkIn.Unit)], cancel)
        )[0];
        var known = who.Person ?? who.Alike.FirstOrDefault(one => $"{one.Id}" == WalkIn.Choice);
        if (known is not null)
        {
            // Whoever comes for another unit today comes for that one.
            var seat = WalkIn.Unit is null ? known.Seat : who.Seat;
            await marks.SaveAsync(
                Meeting,
                On,
                [
                    new Mark(
                        Draft.Value,
                        known.Id,
                        true,
                        HowRecorded.Ticked,
                        seat.Unit,
                        seat.UnitName
                    ),
                ],
                Recorder,
                cancel
            );
            return Done(Back, "sessions.attendance.walk-in.done", known.Name);
        }

        if (who.Alike.Count > 0 && WalkIn.Choice != WalkInForm.Other)
        {
            Alike = who.Alike;
            ModelState.AddModelError("WalkIn.Choice", Words["sessions.attendance.walk-in.alike"]);
            return await AgainAsync(cancel);
        }

        await receive.SaveAsync(
            Meeting,
            On,
            Draft,
            who,
            HowRecorded.Ticked,
            Actor,
            Recorder,
            cancel
        );
        return Done(Back, "sessions.attendance.walk-in.done", WalkIn.Name!);
    }
}
