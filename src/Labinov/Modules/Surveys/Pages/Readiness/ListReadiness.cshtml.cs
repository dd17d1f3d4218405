using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>The units of a lab and how ready they are; at most 250 of them, so the list is whole.</summary>
public sealed class ListReadiness(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    public const string Missing = "missing";

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary><c>missing</c>, <c>returned</c>, <c>submitted</c> or <c>validated</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty, Needed]
    public DateOnly? Due { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public DateOnly? DueOn { get; private set; }
    public IReadOnlyList<ReadinessRow> All { get; private set; } = [];
    public IReadOnlyList<ReadinessRow> Rows { get; private set; } = [];

    public DateOnly Today => time.Today(Lab.TimeZone);
    public bool MayAsk => Lab.MayArrange(Actor);
    public IEnumerable<string> MissingUnits =>
        All.Where(row => row.IsMissing).Select(row => row.Unit);

    /// <summary>Units at the two lowest levels by their final score.</summary>
    public int ToBuild =>
        All.Count(row => row.Final is ReadinessLevel.NotReady or ReadinessLevel.FairlyReady);

    public IEnumerable<Choice> States =>
        [
            new(Missing, words["surveys.readiness.filter.missing"].Value),
            new("returned", words["surveys.readiness.state.returned"].Value),
            new("submitted", words["surveys.readiness.state.submitted"].Value),
            new("validated", words["surveys.readiness.state.validated"].Value),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Due = DueOn;
        return Sheet.Of(
                Format,
                words["surveys.readiness.file", Number],
                ReadinessSheet.Columns(words),
                () => Rows.ToAsyncEnumerable()
            ) ?? (IActionResult)Page();
    }

    public async Task<IActionResult> OnPostAskAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        if (!lab.MayArrange(Actor))
        {
            return NotAllowed();
        }

        var today = time.Today(lab.TimeZone);
        if (Due < today)
        {
            ModelState.AddModelError(nameof(Due), words["surveys.readiness.rule.day-over"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var call = await db.ReadinessCalls.SingleOrDefaultAsync(row => row.LabId == lab.Id, cancel);
        if (call is null)
        {
            db.Add(ReadinessCall.Ask(Actor, lab, Due!.Value, today, time.Now()));
        }
        else if (call.DueOn != Due)
        {
            call.Move(Actor, lab, Due!.Value, today, time.Now());
        }

        await db.SaveOnceAsync(call is null, cancel);
        return Done(ReadinessLinks.OfLab(Number), "surveys.readiness.asked");
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        DueOn = await db.ReadinessDueAsync(lab.Id, cancel);
        var all = await db.ReadinessOf(lab.Id).ToListAsync(cancel);
        All = all.ConvertAll(row => row.ShownTo(Actor, lab));
        Rows =
        [
            .. All.Where(row =>
                State switch
                {
                    Missing => row.IsMissing,
                    "returned" => row.State == AssessmentState.Returned,
                    "submitted" => row.State?.WaitsForScore() == true,
                    "validated" => row.State == AssessmentState.Validated,
                    _ => true,
                }
            ),
        ];
        return true;
    }

    /// <summary>Whether the unit's page opens for this reader.</summary>
    public bool Opens(ReadinessRow row) =>
        Assessment.MayReadAll(Actor, Lab) || Assessment.IsOfUnit(Actor, row.UnitId);
}
