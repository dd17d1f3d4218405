using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>
/// Where a token leads: section by section, kept at each step, looked over once more, sent. Nobody is anybody here: the page is drawn for a
/// stranger even where somebody is signed in.
/// </summary>
[AllowAnonymous]
[Nameless]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class AnswerModel(FillIn fill, TimeProvider time, IStringLocalizer words)
    : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>0 tells what this is, 1 to n are the sections, n + 1 is the look back before sending.</summary>
    [BindProperty(SupportsGet = true)]
    public int At { get; set; }

    [BindProperty]
    public PairingForm Pairing { get; set; } = new();

    /// <summary>Null for a code that leads nowhere.</summary>
    public TokenFacts? Facts { get; private set; }

    public SurveyState State { get; private set; }
    public GivenAnswers Given { get; private set; } = new();
    public Instrument Instrument => Facts!.Survey.Instrument;
    public string Here => Facts!.Token.ToString();
    public int Last => Instrument.Sections.Count + 1;
    public bool IsOpen => State == SurveyState.Open && !Facts!.IsSpent;
    public SurveySection? Section => At >= 1 && At < Last ? Instrument.Sections[At - 1] : null;

    /// <summary>Only staff are asked twice.</summary>
    public bool IsPaired => Facts!.Survey.Audience == SurveyAudience.Staff;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Pairing = new PairingForm();
        return Page();
    }

    /// <summary>The button under a section: keeps it and goes on.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        if (!await TakeAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await fill.KeepAsync(Facts!, Given, cancel);
        return LocalRedirect(Request.PathBase + SurveysLinks.Section(Here, At + 1));
    }

    /// <summary>The script, a moment after something was changed: keeps what is right so far.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        if (!await TakeAsync(cancel))
        {
            return NotFound();
        }

        if (Section is null)
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        await fill.KeepAsync(Facts!, Given, cancel);
        return StatusCode(StatusCodes.Status204NoContent);
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        // Sent a second time by a phone that did not hear the answer: it is there.
        if (!Facts!.IsSpent)
        {
            RequireOpen();
            var code = IsPaired ? Pairing.Code(ModelState, words) : null;
            if (!ModelState.IsValid)
            {
                (At, Response.StatusCode) = (Last, StatusCodes.Status400BadRequest);
                return Page();
            }

            At = Last;
            await fill.SendAsync(Facts, Facts.Draft, code, cancel);
        }

        return LocalRedirect(Request.PathBase + SurveysLinks.Thanks);
    }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Facts = await fill.FindAsync(Token, cancel);
        if (Facts is null)
        {
            return false;
        }

        State = Facts.Survey.StateOn(time.Today(Facts.Lab.TimeZone));
        Given = Facts.Draft;
        At = Math.Clamp(At, 0, Last);
        return true;
    }

    public ItemView View(SurveyItem item)
    {
        var name = ItemView.NameOf(item);
        var error = ModelState[name] is { Errors: [var first, ..] } ? first.ErrorMessage : null;
        return new ItemView(
            item,
            Instrument.Items.TakeWhile(other => other != item).Count() + 1,
            error is null ? Given[item] : AnswerForm.Typed(Request.Form, item),
            error,
            IsTyped: false
        );
    }

    // False: the token leads nowhere.
    private async Task<bool> TakeAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return false;
        }

        RequireOpen();
        if (Section is not { } section)
        {
            // The beginning is drawn again, with the parts to choose from.
            ModelState.AddModelError("", words["surveys.rule.no-section"]);
            return true;
        }

        AnswerForm.Take(Request.Form, section.Items, Given, ModelState, words);
        return true;
    }

    private void RequireOpen()
    {
        if (!IsOpen)
        {
            throw new RuleBroken(
                Facts!.IsSpent ? "surveys.rule.spent"
                : State == SurveyState.Coming ? "surveys.rule.not-yet"
                : "surveys.rule.closed"
            );
        }
    }
}
