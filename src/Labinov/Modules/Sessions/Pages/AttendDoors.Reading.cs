using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <content>Which links open something now.</content>
public sealed partial class AttendDoors
{
    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideMeetingAsync(Number, Actor, cancel) is not { } meeting)
        {
            return false;
        }

        Meeting = meeting;
        var keys = await db
            .DoorKeys.Where(key => key.SessionId == meeting.Id && key.RevokedAt == null)
            .OrderBy(key => key.ValidOn)
            .ThenBy(key => key.Id)
            .Select(key => new
            {
                key.Id,
                key.Kind,
                key.HelperName,
                key.ValidOn,
                key.Sealed,
            })
            .ToListAsync(cancel);
        var rows = keys.ConvertAll(key => new Row(
            key.Id,
            key.Kind,
            key.HelperName,
            key.ValidOn,
            codes.Read(key.Sealed) is { } code
                ? home.To(
                    key.Kind == DoorKind.Poster
                        ? AttendanceLinks.Come(code)
                        : AttendanceLinks.Tick(code)
                )
                : null
        ));
        Poster = rows.Find(row => row is { Kind: DoorKind.Poster, Link: not null });
        Helpers = rows.FindAll(row => row.Kind == DoorKind.Helper && row.On >= Today.AddDays(-1));
        return true;
    }

    /// <summary>What goes to the helper by WhatsApp or any other way.</summary>
    public string MessageTo(Row helper)
    {
        ArgumentNullException.ThrowIfNull(helper);
        return words[
            "sessions.attendance.helper.message",
            helper.Name ?? "",
            Meeting.Title,
            Formats.Day(helper.On!.Value),
            helper.Link ?? ""
        ];
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .DoorKeys.Where(key => key.Id == Draft)
            .Select(key => new { key.Kind })
            .SingleOrDefaultAsync(cancel);
        return made is null
            ? null
            : LocalRedirect(
                Request.PathBase
                    + (
                        made.Kind == DoorKind.Poster
                            ? AttendanceLinks.Poster(Number)
                            : AttendanceLinks.Doors(Number)
                    )
            );
    }
}
