using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The list at the door for a helper without an account, who was given a link for one day.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Ticks)]
public sealed class AttendByLink(
    LabinovDb db,
    HeedTicks ticks,
    MarkPresence marks,
    MatchNames match,
    ReceivePerson receive,
    TimeProvider time,
    Words words
) : AttendPage(db, ticks, marks, match, receive, time, words)
{
    private Id<DoorKey> key;

    /// <summary>A form that carries an empty one of its own takes it away.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public string Helper { get; private set; } = "";
    public override string Path => AttendanceLinks.Tick(Code ?? "");
    public override string Back => Path;

    // Whoever holds the link acts as its holder, signed in or not.
    protected override Recorder Recorder => new(null, key);

    protected override async Task<bool> FindAsync(CancellationToken cancel)
    {
        var hash = DoorCodes.HashOf(Code ?? "");
        var found = await Db
            .DoorKeys.AsNoTracking()
            .SingleOrDefaultAsync(
                row => row.CodeHash == hash && row.Kind == DoorKind.Helper,
                cancel
            );
        if (found is not { ValidOn: { } day })
        {
            return false;
        }

        Meeting = await Db.MeetingAsync(found.SessionId, cancel);
        (key, On, Helper) = (found.Id, day, found.HelperName ?? "");
        return found.Opens(Meeting, Today);
    }
}
