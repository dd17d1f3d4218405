using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace Labinov.Modules.Boards.Pages;

/// <summary>Where the six digits are typed by whoever cannot read the square. Only leads on.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class TypeJoinCode(JoinBoard join, WrongCodes wrong, IStringLocalizer words)
    : JoinPage(join, wrong)
{
    [BindProperty, Needed, AtMost(20)]
    public string? Code { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ModelState.IsValid && await BoardOfAsync(Code, cancel) is not null)
        {
            return LocalRedirect(Request.PathBase + BoardsLinks.JoinWith(JoinBoard.Digits(Code)));
        }

        if (IsTooOften)
        {
            return StatusCode(TooOften);
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Code), words["boards.rule.unknown-code"]);
        }

        return await AgainAsync(cancel);
    }
}
