using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Readiness;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <content>Back to the unit, or the final score taken back: each with its reason.</content>
public sealed partial class ShowReadiness
{
    /// <summary>Why it is sent back, or its score taken back.</summary>
    [BindProperty, AtMost(Assessment.TextMax)]
    public string? Why { get; set; }

    public Task<IActionResult> OnPostReturnAsync(CancellationToken cancel) =>
        TakeBackAsync(
            AssessmentState.Returned,
            (assessment, reason) => assessment.Return(Actor, Lab, reason, time.Now()),
            "surveys.readiness.returned",
            cancel
        );

    public Task<IActionResult> OnPostReopenAsync(CancellationToken cancel) =>
        TakeBackAsync(
            AssessmentState.Reopened,
            (assessment, reason) => assessment.Reopen(Actor, Lab, reason, time.Now()),
            "surveys.readiness.reopened",
            cancel
        );

    private async Task<IActionResult> TakeBackAsync(
        AssessmentState to,
        Action<Assessment, string> act,
        string said,
        CancellationToken cancel
    )
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (!Assessment.MayValidate(Actor, Lab))
        {
            return NotAllowed();
        }

        // The scores of the form above are not sent along; they are shown again as they were.
        Scores = Shown();
        if (Why is null)
        {
            ModelState.AddModelError(nameof(Why), words["surveys.readiness.rule.say-why"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (await KeptAsync(cancel) is not { } kept)
        {
            throw new RuleBroken("surveys.readiness.rule.not-submitted");
        }

        // The same form once more, after its answer was lost on the way.
        if (kept.State == to && kept.Moves[^1] is var last && last.Reason == Why)
        {
            return Done(ReadinessLinks.OfUnit(Number, Unit), said);
        }

        act(kept, Why!);
        db.Expect(kept, Version);
        await db.SaveChangesAsync(cancel);
        return Done(ReadinessLinks.OfUnit(Number, Unit), said);
    }
}
