using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <summary>One unit's readiness: its people fill and submit, others than they validate, and both scores stand side by side.</summary>
public sealed partial class ShowReadiness(LabinovDb db, TimeProvider time, Words words)
    : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Unit { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<ScoreForm> Scores { get; set; } = [];

    /// <summary>Code of the aspect to whose documents one goes after saving; null stays here.</summary>
    [BindProperty]
    public string? Then { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Scores = Shown();
        return Page();
    }

    public Task<IActionResult> OnPostSaveAsync(CancellationToken cancel) =>
        FillAsync(submit: false, cancel);

    public Task<IActionResult> OnPostSubmitAsync(CancellationToken cancel) =>
        FillAsync(submit: true, cancel);

    public async Task<IActionResult> OnPostValidateAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Assessment.MayValidate(Actor, Lab))
        {
            return NotAllowed();
        }

        for (var at = 0; at < Scores.Count; at++)
        {
            Refuse(at, nameof(ScoreForm.Final), Scores[at].Final is null, "house.required");
            Refuse(
                at,
                nameof(ScoreForm.Reason),
                Scores[at].Final != Answer(Scores[at].Indicator)?.Self && Scores[at].Reason is null,
                "surveys.readiness.rule.reason-missing"
            );
        }

        if (!IsWhole || !ModelState.IsValid || await KeptAsync(cancel) is not { } kept)
        {
            return await AgainAsync(cancel);
        }

        kept.Validate(
            Actor,
            Lab,
            [
                .. Scores.Select(score => new FinalScore(
                    score.Indicator,
                    score.Final!.Value,
                    score.Reason
                )),
            ],
            time.Now()
        );
        db.Expect(kept, Version);
        await db.SaveChangesAsync(cancel);
        return Done(ReadinessLinks.OfUnit(Number, Unit), "surveys.readiness.validated");
    }

    private async Task<IActionResult> FillAsync(bool submit, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Assessment.MayAssess(Actor, Lab, Row.UnitId))
        {
            return NotAllowed();
        }

        for (var at = 0; at < Scores.Count; at++)
        {
            Refuse(
                at,
                nameof(ScoreForm.Link),
                Scores[at].HasWrongLink,
                "surveys.readiness.rule.link"
            );
            Refuse(at, nameof(ScoreForm.Self), submit && Scores[at].Self is null, "house.required");
            Refuse(
                at,
                nameof(ScoreForm.Evidence),
                submit && Scores[at].LacksEvidence && FilesFor(Scores[at].Indicator).Count == 0,
                "surveys.readiness.rule.evidence-missing"
            );
        }

        if (!IsWhole || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        List<SelfScore> told = [.. Scores.Select(score => score.Told)];
        var kept = await KeptAsync(cancel);
        var said = submit ? "surveys.readiness.submitted" : "surveys.readiness.saved";
        var next =
            !submit && ReadinessAspects.Of(Then ?? "") is { } aspect
                ? ReadinessLinks.Evidence(Number, Unit, aspect)
                : ReadinessLinks.OfUnit(Number, Unit);
        // The same form once more, after its answer was lost on the way: nothing is new, so nothing is done twice.
        if (
            kept?.Says(told) == true
            && (submit ? !kept.State.IsWithUnit() : kept.State.IsWithUnit())
        )
        {
            return Done(next, said);
        }

        var assessment =
            kept ?? Assessment.Begin(Actor, Lab, Row.UnitId, time.Today(Lab.TimeZone), time.Now());
        assessment.Fill(Actor, Lab, told);
        if (submit)
        {
            assessment.Submit(Actor, Lab, time.Now());
        }

        if (kept is null)
        {
            db.Add(assessment);
        }
        else
        {
            db.Expect(kept, Version);
        }

        await db.SaveOnceAsync(kept is null, cancel);
        return Done(next, said);
    }

    // A form that lacks an indicator is none of ours.
    private bool IsWhole =>
        Scores
            .Select(score => score.Indicator)
            .SequenceEqual(Indicators.Select(row => row.Code), StringComparer.Ordinal);

    private void Refuse(int at, string field, bool isWrong, string key)
    {
        if (isWrong)
        {
            ModelState.AddModelError($"{nameof(Scores)}[{at}].{field}", words[key]);
        }
    }

    private Task<Assessment?> KeptAsync(CancellationToken cancel) =>
        db
            .ReadinessAssessments.Include(row => row.Answers)
            .Include(row => row.Files)
            .Include(row => row.Moves)
            .AsSplitQuery()
            .SingleOrDefaultAsync(row => row.LabId == Lab.Id && row.UnitId == Row.UnitId, cancel);
}
