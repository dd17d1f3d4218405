using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>A session does not take place: with a reason, and everybody is told.</summary>
public sealed class CancelSession(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [Needed, AtMost(Session.ReasonMax)]
    public string? Reason { get; set; }

    public SessionFacts Facts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayCancel)
        {
            return NotAllowed();
        }

        ModelState.Clear();
        Version = Facts.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayCancel)
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var session = await db.Sessions.SingleAsync(row => row.Id == Facts.Id, cancel);
        db.Expect(session, Version);
        session.Cancel(Actor, Facts.Lab, Reason!, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(Facts.Path, "sessions.cancel.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var facts = await db.InsideSessionAsync(Number, Actor, cancel);
        Facts = facts!;
        return facts is not null;
    }

    private bool MayCancel => Session.MayArrange(Actor, Facts.Lab) && !Facts.IsCancelled;
}
