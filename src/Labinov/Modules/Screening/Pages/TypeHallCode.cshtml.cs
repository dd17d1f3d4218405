using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Where the six digits of a hall are typed by whoever cannot read the square. Only leads on.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class TypeHallCode(HallDoor door, Words words) : HallPage(door)
{
    [BindProperty, Needed, AtMost(20)]
    public string? Typed { get; set; }

    public void OnGet() => ModelState.Clear();

    public override Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ModelState.IsValid && await HallOfAsync(Typed, cancel) is not null)
        {
            return LocalRedirect(Request.PathBase + ScreeningLinks.Hall(Digits(Typed)));
        }

        if (IsTooOften)
        {
            return Refused();
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Typed), words["screening.rule.unknown-code"]);
        }

        return await AgainAsync(cancel);
    }
}
