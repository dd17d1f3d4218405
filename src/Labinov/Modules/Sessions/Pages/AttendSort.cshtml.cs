using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Those who wrote their names at the poster and are not known for certain, and those who stand on the list twice.</summary>
public sealed partial class AttendSort(
    LabinovDb db,
    MatchNames match,
    MarkPresence marks,
    ReceivePerson receive,
    MergeDouble merge,
    Words words
) : LabinovPage
{
    /// <summary>So many notes are shown; the rest is seen when these are done.</summary>
    private const int Most = 30;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public Id<DoorNote> Note { get; set; }

    /// <summary>Id of whom the note means, or <see cref="WalkInForm.Other"/> for somebody new.</summary>
    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public Id<Person> Kept { get; set; }

    [BindProperty]
    public Id<Person> Retired { get; set; }

    public MeetingFacts Meeting { get; private set; } = null!;
    public IReadOnlyList<Row> Notes { get; private set; } = [];
    public IReadOnlyList<Pair> Pairs { get; private set; } = [];

    public sealed record Row(Id<DoorNote> Id, DateOnly On, DateTime At, Matched Who);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Meeting.MayKeep(Actor) ? Page()
        : NotAllowed();

    public async Task<IActionResult> OnPostNoteAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        if (Notes.FirstOrDefault(note => note.Id == Note) is not { } row)
        {
            // Decided already, by the same form sent twice or by somebody else.
            return await IsOursAsync(cancel) ? Again() : NotFound();
        }

        var known =
            row.Who.Person?.Id.ToString() == Choice
                ? row.Who.Person
                : row.Who.Alike.FirstOrDefault(one => $"{one.Id}" == Choice);
        if (known is null && Choice != WalkInForm.Other)
        {
            ModelState.AddModelError(nameof(Choice), words["sessions.attendance.sort.choose"]);
            return await AgainAsync(cancel);
        }

        var by = Recorder.Of(Actor);
        if (known is null)
        {
            await receive.SaveAsync(
                Meeting,
                row.On,
                new Id<Person>(row.Id.Value),
                row.Who,
                HowRecorded.Scanned,
                Actor,
                by,
                cancel,
                () => SettleAsync(row.Id, cancel)
            );
        }
        else
        {
            var seat = row.Who.Seat == default ? known.Seat : row.Who.Seat;
            await marks.SaveAsync(
                Meeting,
                row.On,
                [
                    new Mark(
                        row.Id.Value,
                        known.Id,
                        true,
                        HowRecorded.Scanned,
                        seat.Unit,
                        seat.UnitName
                    ),
                ],
                by,
                cancel,
                () => SettleAsync(row.Id, cancel)
            );
        }

        return Done(
            AttendanceLinks.Sort(Number),
            "sessions.attendance.sort.noted",
            known?.Name ?? row.Who.Line.Name
        );
    }

    /// <summary>It is nobody.</summary>
    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        if (!await IsOursAsync(cancel))
        {
            return NotFound();
        }

        await SettleAsync(Note, cancel);
        await db.SaveChangesAsync(cancel);
        return Done(AttendanceLinks.Sort(Number), "sessions.attendance.sort.dropped");
    }

    public async Task<IActionResult> OnPostMergeAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Meeting.MayKeep(Actor))
        {
            return NotAllowed();
        }

        if (await merge.SaveAsync(Actor, Meeting, Retired, Kept, cancel))
        {
            return Done(AttendanceLinks.Sort(Number), "sessions.attendance.merge.done");
        }

        // The same form sent twice finds its work done.
        return await db.People.AnyAsync(
            person => person.Id == Retired && person.MergedIntoId == Kept,
            cancel
        )
            ? Again()
            : NotFound();
    }

    private async Task SettleAsync(Id<DoorNote> id, CancellationToken cancel) =>
        (await db.DoorNotes.SingleAsync(note => note.Id == id, cancel)).Settle();

    private Task<bool> IsOursAsync(CancellationToken cancel) =>
        db.DoorNotes.AnyAsync(note => note.Id == Note && note.SessionId == Meeting.Id, cancel);

    private LocalRedirectResult Again() =>
        LocalRedirect(Request.PathBase + AttendanceLinks.Sort(Number));
}
