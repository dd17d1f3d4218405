using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Anonymous;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Where the code of a slip is typed by whoever cannot read its square. Only leads on; nothing is kept.</summary>
[AllowAnonymous]
[Nameless]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class TypeCodeModel(FillIn fill, IStringLocalizer words) : LabinovPage
{
    [BindProperty, Needed, AtMost(60)]
    public string? Code { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var facts = ModelState.IsValid ? await fill.FindAsync(Code, cancel) : null;
        if (facts is null && ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Code), words["surveys.rule.unknown-code"]);
        }

        return facts is null
            ? await AgainAsync(cancel)
            : LocalRedirect(Request.PathBase + SurveysLinks.AnswerWith(facts.Token.ToString()));
    }
}
