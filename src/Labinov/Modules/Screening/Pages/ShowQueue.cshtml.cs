using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions;
using Labinov.Modules.Screening.Queue;
using Labinov.Modules.Sessions;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Who is next at which coach table; whoever calls presses one button a step, and a unit sees its place.</summary>
public sealed class ShowQueue(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty, AtMost(TableTurn.TableMax)]
    public string? Table { get; set; }

    [BindProperty]
    public Id<Organisation>? Unit { get; set; }

    [BindProperty]
    public Id<TableTurn> Turn { get; set; }

    public SessionFacts Session { get; private set; } = null!;
    public CoachQueue Queue { get; private set; } = null!;
    public bool MayCall => TableTurn.MayCall(Actor, Session.Lab) && !Session.IsCancelled;
    public bool MayArrange => Session.Lab.MayArrange(Actor);

    /// <summary>The units of whoever looks.</summary>
    public IEnumerable<Forecast> Mine
    {
        get
        {
            var units = Actor.Scopes<Organisation>(
                ScopeKind.Unit,
                Role.UnitHead,
                Role.UnitOperator,
                Role.Innovator
            );
            return Queue.Waiting.Where(row => units.Contains(row.Unit.Id));
        }
    }

    public IEnumerable<Choice> Units =>
        Queue.Waiting.Select(row => new Choice($"{row.Unit.Id}", row.Unit.Name));

    public IEnumerable<Choice> FreeTables =>
        Queue
            .Tables.Where(table => Queue.At(table) is null)
            .Select(table => new Choice(table.Name, table.Name));

    /// <summary>The time of the day, as the locus tells it.</summary>
    public string Told(DateTime at) => ScreeningText.At(at, Session.Lab.TimeZone);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideSessionAsync(Number, Actor, cancel) is not { } session)
        {
            return false;
        }

        Session = session;
        Queue = await db.QueueAsync(session, time.Now(), cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        ModelState.Clear();
        return Sheet.Of(
                Format,
                words["screening.queue.file"],
                QueueSheet.Columns(words, Session.Lab.TimeZone),
                Queue.Heard.Reverse().ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }

    /// <summary>Calls a unit to a table; called there already, nothing happens.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!TableTurn.MayCall(Actor, Session.Lab))
        {
            return NotAllowed();
        }

        var table = Queue.Tables.FirstOrDefault(row => row.Name == Table);
        if (table is null || Unit is not { IsEmpty: false } unit)
        {
            ModelState.AddModelError("", words["screening.rule.who-to-which-table"]);
            return await AgainAsync(cancel);
        }

        if (Queue.At(table)?.UnitId == unit)
        {
            return ToQueue();
        }

        if (Queue.At(table) is not null || !Queue.Waiting.Any(row => row.Unit.Id == unit))
        {
            throw new RuleBroken("screening.rule.queue-meanwhile");
        }

        db.Add(TableTurn.Call(Actor, Session, table.Name, unit, time.Now()));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Somebody else called at the same moment, and a key let one through.
            throw new RuleBroken("screening.rule.queue-meanwhile");
        }

        return ToQueue();
    }

    public Task<IActionResult> OnPostBeginAsync(CancellationToken cancel) =>
        ChangeAsync(turn => turn.Begin(Actor, Session.Lab, time.Now()), cancel);

    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) =>
        ChangeAsync(turn => turn.End(Actor, Session.Lab, time.Now()), cancel);

    public Task<IActionResult> OnPostMissAsync(CancellationToken cancel) =>
        ChangeAsync(turn => turn.Miss(Actor, Session.Lab, time.Now()), cancel);

    private async Task<IActionResult> ChangeAsync(
        Action<TableTurn> change,
        CancellationToken cancel
    )
    {
        if (await db.InsideSessionAsync(Number, Actor, cancel) is not { } session)
        {
            return NotFound();
        }

        Session = session;
        if (!TableTurn.MayCall(Actor, Session.Lab))
        {
            return NotAllowed();
        }

        var (of, id) = (session.Id, Turn);
        var turn = await db.TableTurns.SingleOrDefaultAsync(
            row => row.Id == id && row.SessionId == of,
            cancel
        );
        if (turn is null)
        {
            ModelState.AddModelError("", words["screening.rule.no-such-turn"]);
            return await AgainAsync(cancel);
        }

        change(turn);
        await db.SaveChangesAsync(cancel);
        return ToQueue();
    }

    private LocalRedirectResult ToQueue() =>
        LocalRedirect(Request.PathBase + ScreeningLinks.Queue(Number));
}
