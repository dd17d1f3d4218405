using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>One stage of a lab: everybody reads its days, those who lead the lab plan, start, end, skip and reopen it.</summary>
[AllowAnonymous]
public sealed partial class LeadStage(
    LabinovDb db,
    TimeProvider time,
    Words words,
    IEnumerable<IGateCheck> counters,
    IEnumerable<IOpeningCheck> openings
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Stage { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    public LabView Lab { get; private set; } = null!;
    public StageFacts Facts { get; private set; } = null!;
    public DateOnly Today { get; private set; }

    /// <summary>Why it was skipped, opened again or ended early; null for the public.</summary>
    public string? Reason { get; private set; }

    /// <summary>Why it began before all was ready; null for the public.</summary>
    public string? OpenedReason { get; private set; }

    public PlanForm Plan { get; private set; } = new();
    public OpenForm Start { get; private set; } = new();
    public CloseForm End { get; private set; } = new();
    public SkipForm Skip { get; private set; } = new();
    public ReopenForm Again { get; private set; } = new();

    public bool MayLead => Programme.Lab.MayLead(Actor, Lab.Id);
    public bool MayPlan =>
        Programme.Lab.MayPlan(Actor, Lab.Id, Lab.RegionId)
        && Facts.State is not (StageState.Closed or StageState.Skipped);
    public bool MayOpen => MayLead && Facts.State is StageState.Planned or StageState.Unrecorded;
    public bool MayClose => MayLead && Facts.State == StageState.Open;
    public bool MayReopen => MayLead && Facts.State is StageState.Closed or StageState.Skipped;

    /// <summary>What the forms carry: after a lost race the newest, so that a second try means it; else the one typed on.</summary>
    public int FormVersion =>
        Response.StatusCode == StatusCodes.Status400BadRequest ? Version : Lab.Version;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostPlanAsync(CancellationToken cancel) =>
        ActAsync(
            Plan,
            nameof(Plan),
            "programme.stage.plan.done",
            (lab, kind, _) =>
                lab.Plan(kind, Actor, Plan.From!.Value, Plan.Until!.Value, time.Now()),
            lab => lab.MayPlan(Actor),
            cancel
        );

    public Task<IActionResult> OnPostSkipAsync(CancellationToken cancel) =>
        ActAsync(
            Skip,
            nameof(Skip),
            "programme.stage.skip.done",
            (lab, kind, _) => lab.Skip(kind, Actor, Skip.Reason!, time.Now()),
            lab => lab.MayLead(Actor),
            cancel
        );

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancel) =>
        ActAsync(
            Again,
            nameof(Again),
            "programme.stage.reopen.done",
            (lab, kind, _) => lab.Reopen(kind, Actor, Again.Reason!, time.Now()),
            lab => lab.MayLead(Actor),
            cancel
        );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (ProgrammeLinks.KindOf(Stage) is not { } kind)
        {
            return false;
        }

        var lab = await Visible.Views(db).SingleOrDefaultAsync(cancel);
        if (lab is null)
        {
            return false;
        }

        Lab = lab;
        Facts = lab.Stages.Single(stage => stage.Kind == kind);
        Today = time.Today(lab.TimeZone);
        if (Programme.Lab.MayReadReasons(Actor, lab.Id, lab.RegionId))
        {
            var said = await Visible
                .SelectMany(row => row.Stages)
                .Where(stage => stage.Kind == kind)
                .Select(stage => new { stage.Reason, stage.OpenedReason })
                .SingleAsync(cancel);
            (Reason, OpenedReason) = (said.Reason, said.OpenedReason);
        }

        await ReadChecksAsync(cancel);
        Suggest(Request.Query["handler"].ToString());
        return true;
    }

    // What was typed stays as it is; the forms beside it show what one would most likely write.
    private void Suggest(string sent)
    {
        if (!sent.Equals("Plan", StringComparison.OrdinalIgnoreCase))
        {
            (Plan.From, Plan.Until) = (Facts.PlannedFromOn, Facts.PlannedUntilOn);
        }

        if (!sent.Equals("Open", StringComparison.OrdinalIgnoreCase))
        {
            Start.On = Today;
        }

        if (!sent.Equals("Close", StringComparison.OrdinalIgnoreCase))
        {
            End.On = Today;
        }
    }

    private IQueryable<Lab> Visible => db.Labs.VisibleTo(Actor).Where(lab => lab.Number == Number);

    private async Task<IActionResult> ActAsync<T>(
        T form,
        string prefix,
        string done,
        Action<Lab, StageKind, DateOnly> act,
        Func<Lab, bool> may,
        CancellationToken cancel,
        Func<Lab, StageKind, Task>? examine = null
    )
        where T : class
    {
        if (Actor.IsStranger)
        {
            return Challenge();
        }

        if (
            ProgrammeLinks.KindOf(Stage) is not { } kind
            || await Visible.Include(lab => lab.Stages).SingleOrDefaultAsync(cancel) is not { } lab
        )
        {
            return NotFound();
        }

        if (!may(lab))
        {
            return NotAllowed();
        }

        await TryUpdateModelAsync(form, prefix);
        await (examine?.Invoke(lab, kind) ?? Task.CompletedTask);
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var zone = await db
            .Regions.Where(region => region.Id == lab.RegionId)
            .Select(region => region.TimeZone)
            .SingleAsync(cancel);
        act(lab, kind, time.Today(zone));
        db.Expect(lab, Version);
        await db.SaveChangesAsync(cancel);
        return Done(ProgrammeLinks.Stage(Number, kind), done, words.Of(kind));
    }
}
