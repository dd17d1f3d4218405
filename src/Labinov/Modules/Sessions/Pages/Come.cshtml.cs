using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>
/// Where the poster leads. Opening acts on nothing and shows no name but one's own; whoever is not known for certain leaves a note. The answer
/// is the same either way, so that nobody learns here who is on the list.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class Come(LabinovDb db, MarkPresence marks, MatchNames match, TimeProvider time)
    : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>Says thanks instead of asking.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Thanks { get; set; }

    /// <summary>Made when the form was drawn; a form sent twice counts once.</summary>
    [BindProperty]
    public Id<DoorNote> Draft { get; set; }

    public ComeForm Me { get; private set; } = new();
    public MeetingFacts Meeting { get; private set; } = null!;
    public DateOnly On { get; private set; }

    /// <summary>The poster hangs already, the session is still to come.</summary>
    public bool IsEarly { get; private set; }
    public bool IsSignedIn => !Actor.IsStranger;
    private Id<DoorKey> Key { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Draft = Id<DoorNote>.New(time.Now());
        return await LoadAsync(cancel) || IsEarly ? Page() : NotFound();
    }

    /// <summary>Somebody signed in.</summary>
    public async Task<IActionResult> OnPostMeAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Actor.Person is not { } id)
        {
            return Challenge();
        }

        var me = new Id<Person>(id);
        var seat = (await LabPeople.ReadAsync(db, Meeting.Lab.Id, On, cancel)).SeatOf(me);
        seat =
            seat == default
                ? new Seat(
                    await db
                        .People.Where(person => person.Id == me)
                        .Select(person => person.UnitId)
                        .SingleAsync(cancel),
                    null
                )
                : seat;
        await marks.SaveAsync(
            Meeting,
            On,
            [new Mark(MarkId, me, true, HowRecorded.Scanned, seat.Unit, seat.UnitName)],
            new Recorder(me, Key),
            cancel
        );
        return Thank();
    }

    /// <summary>Somebody without an account.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!await TryUpdateModelAsync(Me, nameof(Me)) || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var who = (
            await match.FindAsync(Meeting.Lab, On, [new Written(Me.Name!, Me.Unit)], cancel)
        )[0];
        if (who.Person is { } known)
        {
            await marks.SaveAsync(
                Meeting,
                On,
                [
                    new Mark(
                        MarkId,
                        known.Id,
                        true,
                        HowRecorded.Scanned,
                        who.Seat.Unit ?? known.Seat.Unit,
                        who.Seat.UnitName
                    ),
                ],
                new Recorder(null, Key),
                cancel
            );
            return Thank();
        }

        await marks.RequireOpenAsync(Meeting, On, cancel);
        await LeaveNoteAsync(who, cancel);
        return Thank();
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Response.Headers.CacheControl = "no-store";
        var hash = DoorCodes.HashOf(Code);
        var key = await db
            .DoorKeys.AsNoTracking()
            .SingleOrDefaultAsync(
                row => row.CodeHash == hash && row.Kind == DoorKind.Poster,
                cancel
            );
        if (key is null)
        {
            return false;
        }

        Meeting = await db.MeetingAsync(key.SessionId, cancel);
        On = time.Today(Meeting.Lab.TimeZone);
        Key = key.Id;
        IsEarly = key.IsEarly(Meeting, On);
        return key.Opens(Meeting, On);
    }

    private Guid MarkId => Draft.IsEmpty ? Id<DoorNote>.New(time.Now()).Value : Draft.Value;

    private async Task LeaveNoteAsync(Matched who, CancellationToken cancel)
    {
        var draft = new Id<DoorNote>(MarkId);
        var slug = Slug.Of(who.Line.Name);
        var waiting = await db
            .DoorNotes.Where(note =>
                note.SessionId == Meeting.Id && note.HeldOn == On && note.Name != null
            )
            .Select(note => note.Name!)
            .ToListAsync(cancel);
        if (
            waiting.Exists(name => Slug.Of(name) == slug)
            || await db.DoorNotes.AnyAsync(note => note.Id == draft, cancel)
        )
        {
            return;
        }

        db.Add(
            DoorNote.Leave(
                draft,
                Meeting.Id,
                On,
                who.Line.Name,
                who.Seat.Unit,
                who.Seat.UnitName,
                time.Now()
            )
        );
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other of two sendings was quicker by a breath; the note is there.
            db.ChangeTracker.Clear();
            if (!await db.DoorNotes.AnyAsync(note => note.Id == draft, cancel))
            {
                throw;
            }
        }
    }

    private LocalRedirectResult Thank() =>
        LocalRedirect(Request.PathBase + AttendanceLinks.Come(Code) + "?thanks=true");
}
