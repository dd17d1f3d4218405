using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Sheet after sheet: what people wrote is typed by somebody of the lab. Who typed is not kept, nor that it came on paper.</summary>
[EnableRateLimiting(RateLimits.Forms)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PaperModel(LabinovDb db, FillIn fill, TimeProvider time, IStringLocalizer words)
    : SurveyPage(db, time)
{
    [BindProperty, Needed, AtMost(60)]
    public string? Code { get; set; }

    [BindProperty]
    public PairingForm Pairing { get; set; } = new();

    public bool IsPaired => Survey.Audience == SurveyAudience.Staff;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await TypedByAsync(cancel) is { } shut)
        {
            return shut;
        }

        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await TypedByAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (State != SurveyState.Open)
        {
            throw new RuleBroken(
                State == SurveyState.Coming ? "surveys.rule.not-yet" : "surveys.rule.closed"
            );
        }

        var facts = await fill.FindAsync(Code, cancel);
        if (Code is not null && facts?.Survey.Id != Survey.Id)
        {
            ModelState.AddModelError(nameof(Code), words["surveys.rule.unknown-code"]);
        }

        var answers = new GivenAnswers();
        AnswerForm.Take(Request.Form, Survey.Instrument.Items, answers, ModelState, words);
        var pairing = IsPaired ? Pairing.Code(ModelState, words) : null;
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        // One that somebody has begun on a screen is theirs to send.
        if (facts!.IsSpent || facts.Draft.Count > 0)
        {
            throw new RuleBroken("surveys.rule.typed-twice");
        }

        await fill.SendAsync(facts, answers, pairing, cancel);
        return Done(SurveysLinks.Paper(Number), "surveys.paper.done");
    }

    public ItemView View(SurveyItem item)
    {
        var error = ModelState[ItemView.NameOf(item)] is { Errors: [var first, ..] }
            ? first.ErrorMessage
            : null;
        return new ItemView(
            item,
            Survey.Instrument.Items.TakeWhile(other => other != item).Count() + 1,
            Request.HasFormContentType ? AnswerForm.Typed(Request.Form, item) : null,
            error,
            IsTyped: true
        );
    }

    private async Task<IActionResult?> TypedByAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Surveys.Survey.MayTypePaper(Actor, Lab) ? null
        : NotAllowed();
}
