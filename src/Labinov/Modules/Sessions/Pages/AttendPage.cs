using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.People;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>
/// The list at the door, for those who are signed in and for a helper with a link: tick, take back, add who came unannounced. A form for
/// every phone; where scripts run, each tick goes at once and waits in the browser while there is no line.
/// </summary>
public abstract partial class AttendPage(
    LabinovDb db,
    HeedTicks ticks,
    MarkPresence marks,
    MatchNames match,
    ReceivePerson receive,
    TimeProvider time,
    Words words
) : MakingPage<Person>(time)
{
    /// <summary>Says to the script on the phone until when it may keep this page; a page without it is never kept.</summary>
    public const string KeepHeader = "Keep-Until";

    protected LabinovDb Db { get; } = db;
    protected Words Words { get; } = words;

    /// <summary>Which day of the session; another than its own is read as none.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Day { get; set; }

    [BindProperty(SupportsGet = true), AtMost(100)]
    public string? Q { get; set; }

    /// <summary>Ticked when the form was drawn; what others have ticked since is not taken back.</summary>
    [BindProperty]
    public List<Guid> Was { get; set; } = [];

    /// <summary>Ticked now.</summary>
    [BindProperty]
    public List<Guid> Here { get; set; } = [];

    /// <summary>Made when the form was drawn.</summary>
    [BindProperty]
    public Guid Sending { get; set; }

    /// <summary>Of the script: <see cref="Tick.Read"/>, in the order in which they were made.</summary>
    [BindProperty]
    public List<string> Marks { get; set; } = [];

    public WalkInForm WalkIn { get; private set; } = new();

    /// <summary>Whom the walk-in may be; empty while nobody comes into question.</summary>
    public IReadOnlyList<Candidate> Alike { get; private set; } = [];

    public MeetingFacts Meeting { get; protected set; } = null!;
    public DateOnly On { get; protected set; }
    public AttendanceView View { get; private set; } = null!;
    public IReadOnlyList<UnitGroup> Groups => View.Matching(Q);
    public DateOnly Today => Time.Today(Meeting.Lab.TimeZone);
    public bool TakesTicks => !View.Day.IsClosed && On <= Today;

    /// <summary>Whoever asks for it keeps the list on the phone so long: until its day ends in the locus. Null: this list is not to be kept.</summary>
    public DateTime? KeepUntil =>
        TakesTicks && On == Today && Q is null && View.Expected > 0
            ? Clock.StartOf(On.AddDays(1), Meeting.Lab.TimeZone)
            : null;

    /// <summary>When this page was drawn, for whoever reads its copy later.</summary>
    public string DrawnAt => Formats.Moment(Time.Now(), Meeting.Lab.TimeZone);

    /// <summary>Whoever looks may close, give links, merge.</summary>
    public virtual bool MayKeep => false;

    /// <summary>Address of this list without its day.</summary>
    public abstract string Path { get; }

    /// <summary>This list of this day: where one goes after a form was taken, and what a phone keeps.</summary>
    public abstract string Back { get; }

    protected abstract Recorder Recorder { get; }

    /// <summary>Finds the session and its day; false: nothing there for this visitor.</summary>
    protected abstract Task<bool> FindAsync(CancellationToken cancel);

    /// <summary>Null when the visitor may tick.</summary>
    protected virtual IActionResult? Refused => null;

    public Guid NewSending => Id<Mark>.New(Time.Now()).Value;

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Refused is { } refused)
        {
            return refused;
        }

        if (KeepUntil is { } until)
        {
            Response.Headers[KeepHeader] = until.ToString("O", CultureInfo.InvariantCulture);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Refused is { } refused)
        {
            return refused;
        }

        if (!ModelState.IsValid || Sending == Guid.Empty)
        {
            return await AgainAsync(cancel);
        }

        var changed = Here.Except(Was)
            .Select(person => new Tick(Sending, new Id<Person>(person), true))
            .Concat(
                Was.Except(Here).Select(person => new Tick(Sending, new Id<Person>(person), false))
            )
            .Take(MarkPresence.Most)
            .ToList();
        await ticks.SaveAsync(Meeting, On, View, changed, Recorder, cancel);
        return Done(Back, "sessions.attendance.saved");
    }

    /// <summary>For the script: says which of them are put down, and how many people are there now.</summary>
    public async Task<IActionResult> OnPostTicksAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (Refused is { } refused)
        {
            return refused;
        }

        var sent = Marks.Take(MarkPresence.Most).Select(Tick.Read).OfType<Tick>().ToList();
        if (sent.Count == 0)
        {
            return await AgainAsync(cancel);
        }

        await ticks.SaveAsync(Meeting, On, View, sent, Recorder, cancel);
        var here = await Db.Presences.CountAsync(
            row => row.SessionId == Meeting.Id && row.HeldOn == On && row.IsHere,
            cancel
        );
        return new JsonResult(new { done = sent.Select(tick => tick.Id), here });
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // Names on a borrowed phone: not on its disk, unless somebody asks for it.
        Response.Headers.CacheControl = "no-store";
        if (!await FindAsync(cancel))
        {
            return false;
        }

        View = await AttendanceView.ReadAsync(Db, Meeting, On, cancel);
        return true;
    }
}
