using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Where the poster leads. Opening gives nothing to the phone; whoever presses carries a cookie, and sees what the hall votes on.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Forms)]
public sealed class EnterHall(HallDoor door) : HallPage(door)
{
    public override Task<bool> LoadAsync(CancellationToken cancel) => EnterAsync(cancel);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        !await EnterAsync(cancel) ? Refused()
        : IsMember ? ToLab()
        : Page();

    /// <summary>This phone takes part; one that came in before remains the phone that it was.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return Refused();
        }

        if (IsMember)
        {
            return ToLab();
        }

        if (TakesGuests && Pass is null)
        {
            HallCookie.Give(HttpContext, Door.Seals, Screening);
        }

        return ToDoor();
    }

    private LocalRedirectResult ToLab() =>
        LocalRedirect(Request.PathBase + ScreeningLinks.To(Screening.Number));
}
