using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Those who arrange the lab give a survey more time, end it, or let everybody read what came of it.</summary>
public sealed class EditSurveyModel(LabinovDb db, TimeProvider time) : SurveyPage(db, time)
{
    [BindProperty]
    public int Version { get; set; }

    public ExtendForm Longer { get; private set; } = new();
    public CloseForm Early { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await ArrangedAsync(cancel) ?? Page();

    public Task<IActionResult> OnPostExtendAsync(CancellationToken cancel) =>
        ActAsync(
            Longer,
            nameof(Longer),
            "surveys.extend.done",
            survey => survey.Extend(Actor, Lab, Longer.LastOn!.Value, Today, Time.Now()),
            cancel
        );

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancel) =>
        ActAsync(
            Early,
            nameof(Early),
            "surveys.close.done",
            survey => survey.Close(Actor, Lab, Early.Reason!, Today, Time.Now()),
            cancel
        );

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancel) =>
        ActAsync<ExtendForm>(
            null,
            "",
            "surveys.release.done",
            survey => survey.Release(Actor, Lab, Today, Time.Now()),
            cancel
        );

    private async Task<IActionResult> ActAsync<T>(
        T? form,
        string name,
        string done,
        Action<Survey> verb,
        CancellationToken cancel
    )
        where T : class
    {
        if (await ArrangedAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (form is not null)
        {
            await TryUpdateModelAsync(form, name);
        }

        if (ModelState.ValidationState == ModelValidationState.Invalid)
        {
            return await AgainAsync(cancel);
        }

        var survey = await Db.Surveys.SingleAsync(row => row.Id == Survey.Id, cancel);
        Db.Expect(survey, Version);
        verb(survey);
        await Db.SaveChangesAsync(cancel);
        return Done(SurveysLinks.To(Number), done);
    }

    public sealed class ExtendForm
    {
        [Needed]
        public DateOnly? LastOn { get; set; }
    }

    public sealed class CloseForm
    {
        [Needed, AtMost(Surveys.Survey.ReasonMax)]
        public string? Reason { get; set; }
    }
}
