using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Sessions.Attendance;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The list at the door for those who arrange the lab, its facilitators and the technical team.</summary>
[EnableRateLimiting(RateLimits.Ticks)]
public sealed class Attend(
    LabinovDb db,
    HeedTicks ticks,
    MarkPresence marks,
    MatchNames match,
    ReceivePerson receive,
    TimeProvider time,
    Words words
) : AttendPage(db, ticks, marks, match, receive, time, words)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public ReasonForm Again { get; private set; } = new();

    public override bool MayKeep => Meeting.MayKeep(Actor);
    public override string Path => AttendanceLinks.To(Number);
    public override string Back => AttendanceLinks.To(Number, On);
    protected override Recorder Recorder => Recorder.Of(Actor);
    protected override IActionResult? Refused => Meeting.MayTick(Actor) ? null : NotAllowed();

    public override async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var answer = await base.OnGetAsync(cancel);
        return answer is PageResult
            ? Sheet.Of(
                Format,
                $"{Words["sessions.attendance.changes.file"]}-{Number}-{On:yyyy-MM-dd}",
                AttendSheet.Columns(Words),
                () => AttendSheet.Lines(Groups).ToAsyncEnumerable()
            ) ?? answer
            : answer;
    }

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancel) =>
        DecideAsync(
            (list, present) => list.Close(Actor, Meeting, present, Time.Now()),
            "sessions.attendance.close.done",
            cancel
        );

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayKeep)
        {
            return NotAllowed();
        }

        if (!await TryUpdateModelAsync(Again, nameof(Again)) || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        return await DecideAsync(
            (list, _) => list.Reopen(Actor, Meeting, Again.Reason!, Time.Now()),
            "sessions.attendance.reopen.done",
            cancel
        );
    }

    protected override async Task<bool> FindAsync(CancellationToken cancel)
    {
        if (await Db.InsideMeetingAsync(Number, Actor, cancel) is not { } meeting)
        {
            return false;
        }

        Meeting = meeting;
        On = meeting.DayOr(Day, Today);
        return true;
    }

    private async Task<IActionResult> DecideAsync(
        Action<DayList, int> decide,
        string done,
        CancellationToken cancel
    )
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!MayKeep)
        {
            return NotAllowed();
        }

        if (On > Today)
        {
            throw new RuleBroken("sessions.attendance.rule.too-early");
        }

        var list = await Db.DayLists.SingleOrDefaultAsync(
            row => row.SessionId == Meeting.Id && row.HeldOn == On,
            cancel
        );
        if (list is null)
        {
            list = DayList.Of(Meeting.Id, On, Time.Now());
            Db.Add(list);
        }

        decide(list, View.Here);
        try
        {
            await Db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            // Two closed a fresh list at the same moment: it is closed, and one line tells of it.
            Db.ChangeTracker.Clear();
        }

        return Done(Back, done);
    }
}
