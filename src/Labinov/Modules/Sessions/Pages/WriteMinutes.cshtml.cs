using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>What a session decided, and who does what until when, a line each.</summary>
public sealed class WriteMinutes(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    [AtMost(Session.MinutesMax)]
    public string? Text { get; set; }

    public SessionFacts Facts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return NotAllowed();
        }

        ModelState.Clear();
        (Version, Text) = (
            Facts.Version,
            await db
                .Sessions.Where(row => row.Id == Facts.Id)
                .Select(row => row.Minutes)
                .SingleAsync(cancel)
        );
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return NotAllowed();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var session = await db.Sessions.SingleAsync(row => row.Id == Facts.Id, cancel);
        db.Expect(session, Version);
        session.WriteMinutes(Actor, Facts.Lab, Text, time.Now());
        await db.SaveChangesAsync(cancel);
        return Done(Facts.Path, "sessions.minutes.done");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var facts = await db.InsideSessionAsync(Number, Actor, cancel);
        Facts = facts!;
        return facts is not null;
    }

    private bool MayWrite => Session.MayArrange(Actor, Facts.Lab) && !Facts.IsCancelled;
}
