using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>Whoever arranges a lab puts a meeting into its calendar: a new one, the same again, or one for those who were absent.</summary>
public sealed class PlanSession(LabinovDb db, Numbers numbers, TimeProvider time, Words words)
    : MakingPage<Session>(time)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>Number of the session that is held once more.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Again { get; set; }

    /// <summary>Number of the session that this one makes up for.</summary>
    [BindProperty(SupportsGet = true)]
    public int? CatchUp { get; set; }

    [BindProperty]
    public SessionForm Said { get; set; } = new();

    public LabFacts Lab { get; private set; } = null!;

    /// <summary>Title of the session that the form was filled from.</summary>
    public string? Original { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Session.MayArrange(Actor, Lab))
        {
            return NotAllowed();
        }

        ModelState.Clear();
        if ((CatchUp ?? Again) is { } from && await OneAsync(from, cancel) is { } session)
        {
            Said = SessionForm.Of(session, Lab.TimeZone, dated: false, CatchUp);
            Original = session.Title;
            if (CatchUp is not null)
            {
                Said.Title = words["sessions.catch-up.of", session.Title]
                    .Value.Start(Session.TitleMax);
            }
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Session.MayArrange(Actor, Lab))
        {
            return NotAllowed();
        }

        return await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        var first = Said.CatchUp is { } of ? await OneAsync(of, cancel) : null;
        var frame = Said.Frame(Lab.TimeZone, first?.Id, ModelState, nameof(Said) + ".", words);
        if (frame is null)
        {
            Original = first?.Title;
            return await AgainAsync(cancel);
        }

        var session = Session.Plan(
            Actor,
            Lab,
            await numbers.TakeAsync(Session.Counter, cancel),
            frame,
            Time.Now(),
            Draft
        );
        db.Add(session);
        await db.SaveChangesAsync(cancel);
        return Done(SessionsLinks.To(session.Number), "sessions.plan.done", session.Title);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var lab = await db.InsideLabAsync(Number, Actor, cancel);
        Lab = lab!;
        return lab is not null;
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel)
    {
        var made = await db
            .Sessions.InsideFor(db, Actor)
            .Where(session => session.Id == Draft)
            .Select(session => new { session.Number, session.Title })
            .SingleOrDefaultAsync(cancel);
        return made is null
            ? null
            : Done(SessionsLinks.To(made.Number), "sessions.plan.done", made.Title);
    }

    private Task<Session?> OneAsync(int number, CancellationToken cancel) =>
        db
            .Sessions.AsNoTracking()
            .Where(session => session.Number == number && session.LabId == Lab.Id)
            .SingleOrDefaultAsync(cancel);
}
