using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The links that need no account: the poster at the door, and helpers for one day.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed partial class AttendDoors(
    LabinovDb db,
    DoorCodes codes,
    IHomeAddress home,
    TimeProvider time,
    Words words
) : MakingPage<DoorKey>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Which link is revoked.</summary>
    [BindProperty]
    public Id<DoorKey> Key { get; set; }

    public HelpForm Helper { get; private set; } = new();
    public MeetingFacts Meeting { get; private set; } = null!;

    /// <summary>Null when there is no poster yet, or its code can no longer be read.</summary>
    public Row? Poster { get; private set; }

    public IReadOnlyList<Row> Helpers { get; private set; } = [];
    public DateOnly Today => Time.Today(Meeting.Lab.TimeZone);

    /// <summary>Days on which somebody can still help.</summary>
    public IEnumerable<Choice> Days =>
        Meeting
            .Days.Where(day => day >= Today)
            .Select(day => new Choice(
                day.ToString("O", CultureInfo.InvariantCulture),
                Formats.Day(day)
            ));

    /// <param name="Link">With the address of the house; null when the code can no longer be read.</param>
    public sealed record Row(
        Id<DoorKey> Id,
        DoorKind Kind,
        string? Name,
        DateOnly? On,
        string? Link
    );

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Meeting.MayKeep(Actor) ? Page()
        : NotAllowed();

    /// <summary>A new code for the poster; the one before opens nothing any more.</summary>
    public async Task<IActionResult> OnPostPosterAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        return await OnceAsync(
            async () =>
            {
                var before = await db
                    .DoorKeys.Where(key =>
                        key.SessionId == Meeting.Id
                        && key.Kind == DoorKind.Poster
                        && key.RevokedAt == null
                    )
                    .ToListAsync(cancel);
                before.ForEach(key => key.Revoke(Actor, Meeting, Time.Now()));
                db.Add(
                    DoorKey.Make(
                        Actor,
                        Meeting,
                        DoorKind.Poster,
                        null,
                        null,
                        codes.New(),
                        Time.Now(),
                        Draft
                    )
                );
                await db.SaveChangesAsync(cancel);
                return Done(AttendanceLinks.Poster(Number), "sessions.attendance.poster.done");
            },
            cancel
        );
    }

    public async Task<IActionResult> OnPostHelperAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        if (!await TryUpdateModelAsync(Helper, nameof(Helper)) || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        return await OnceAsync(
            async () =>
            {
                db.Add(
                    DoorKey.Make(
                        Actor,
                        Meeting,
                        DoorKind.Helper,
                        Helper.Name!,
                        Helper.On!.Value,
                        codes.New(),
                        Time.Now(),
                        Draft
                    )
                );
                await db.SaveChangesAsync(cancel);
                return Done(
                    AttendanceLinks.Doors(Number),
                    "sessions.attendance.helper.done",
                    Helper.Name!
                );
            },
            cancel
        );
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        var key = await db.DoorKeys.SingleOrDefaultAsync(
            row => row.Id == Key && row.SessionId == Meeting.Id,
            cancel
        );
        if (key is null)
        {
            return NotFound();
        }

        key.Revoke(Actor, Meeting, Time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(AttendanceLinks.Doors(Number), "sessions.attendance.revoke.done");
    }
}
