using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The sheet for the door: one A4 page with the code. It shows the code that was made, and makes none.</summary>
public sealed class AttendPoster(LabinovDb db, DoorCodes codes, IHomeAddress home) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public MeetingFacts Meeting { get; private set; } = null!;

    /// <summary>What the code leads to.</summary>
    public string Link { get; private set; } = "";

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

        var closed = await db
            .DoorKeys.Where(key =>
                key.SessionId == meeting.Id && key.Kind == DoorKind.Poster && key.RevokedAt == null
            )
            .OrderByDescending(key => key.Id)
            .Select(key => key.Sealed)
            .FirstOrDefaultAsync(cancel);
        if (closed is null || codes.Read(closed) is not { } code)
        {
            // Whoever may make one is led to where it is made.
            return meeting.MayKeep(Actor)
                ? LocalRedirect(Request.PathBase + AttendanceLinks.Doors(Number))
                : NotFound();
        }

        Link = home.To(AttendanceLinks.Come(code));
        return Page();
    }
}
