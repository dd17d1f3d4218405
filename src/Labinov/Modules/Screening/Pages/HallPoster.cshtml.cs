using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Screening.Pages;

/// <summary>The sheet for the wall or the projector: the square and the six digits by which guests vote.</summary>
public sealed class HallPoster(LabinovDb db, IHomeAddress home, TimeProvider time)
    : ScreeningPage(db)
{
    /// <summary>What the square leads to.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Where the digits are typed.</summary>
    public string Typed { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await EnterAsync(cancel))
        {
            return NotFound();
        }

        if (!Leads)
        {
            return NotAllowed();
        }

        if (!Screening.TakesGuests(time.Now()))
        {
            return LocalRedirect(Request.PathBase + ScreeningLinks.Guests(Number));
        }

        Link = home.To(ScreeningLinks.Hall(Screening.GuestCode!));
        Typed = home.To(ScreeningLinks.TypeCode);
        return Page();
    }
}
