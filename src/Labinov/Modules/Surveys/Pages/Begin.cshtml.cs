using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>The open door of a survey that everybody may answer; the button makes a token, and nothing is kept about it.</summary>
[AllowAnonymous]
[Nameless]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class BeginModel(LabinovDb db, ISeals seals, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public SurveyFacts Survey { get; private set; } = null!;
    public LabFacts Lab { get; private set; } = null!;
    public SurveyState State => Survey.StateOn(time.Today(Lab.TimeZone));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (State != SurveyState.Open)
        {
            throw new RuleBroken(
                State == SurveyState.Coming ? "surveys.rule.not-yet" : "surveys.rule.closed"
            );
        }

        var token = SurveyKey.Of(seals, Survey.Secret).NewToken(Survey.Id, Survey.Number);
        return LocalRedirect(Request.PathBase + SurveysLinks.Section(token, 1));
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (
            await db.AnySurveyAsync(Number, cancel) is not var (survey, lab)
            || survey.Audience != SurveyAudience.Public
        )
        {
            return false;
        }

        (Survey, Lab) = (survey, lab);
        return true;
    }
}
