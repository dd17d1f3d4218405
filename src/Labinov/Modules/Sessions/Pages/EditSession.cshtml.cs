using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Says a session anew; those who take part hear of it when it moved.</summary>
public sealed class EditSession(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public SessionForm Said { get; set; } = new();

    /// <summary>Asks for a draft of the coach tables, where none stand yet.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Deal { get; set; }

    /// <summary>A draft was asked for, and there was nothing to make it of.</summary>
    public bool HasNothingToDeal { get; private set; }

    public SessionFacts Facts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayEdit)
        {
            return NotAllowed();
        }

        ModelState.Clear();
        var session = await db
            .Sessions.AsNoTracking()
            .SingleAsync(row => row.Id == Facts.Id, cancel);
        Version = session.Version;
        Said = SessionForm.Of(session, Facts.Lab.TimeZone, dated: true, Facts.Follows);
        if (Deal && Said.Tables is null)
        {
            var zone = Facts.Lab.TimeZone;
            var (coaches, units) = await db.ToDealAsync(Facts.Lab, time.Today(zone), cancel);
            Said.Tables = CoachTables.Deal(
                coaches,
                units,
                TimeOnly.FromDateTime(SessionText.Local(session.StartsAt, zone)),
                TimeOnly.FromDateTime(SessionText.Local(session.EndsAt, zone)),
                words["sessions.table"]
            );
            HasNothingToDeal = Said.Tables.Length == 0;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayEdit)
        {
            return NotAllowed();
        }

        var session = await db.Sessions.SingleAsync(row => row.Id == Facts.Id, cancel);
        // Which session it makes up for was said when it was planned.
        Said.CatchUp = Facts.Follows;
        var frame = Said.Frame(
            Facts.Lab.TimeZone,
            session.FollowsId,
            ModelState,
            nameof(Said) + ".",
            words
        );
        if (frame is null)
        {
            return await AgainAsync(cancel);
        }

        db.Expect(session, Version);
        session.Revise(Actor, Facts.Lab, frame, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(Facts.Path, "sessions.edit.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var facts = await db.InsideSessionAsync(Number, Actor, cancel);
        Facts = facts!;
        return facts is not null;
    }

    private bool MayEdit => Session.MayArrange(Actor, Facts.Lab) && !Facts.IsCancelled;
}
