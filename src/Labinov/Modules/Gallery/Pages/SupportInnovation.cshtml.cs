using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Gallery.Voices;
using Labinov.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Gallery.Pages;

/// <summary>Gives support to an innovation or takes it back. Who comes by a link, from signing in say, is led to the innovation.</summary>
[EnableRateLimiting(RateLimits.Forms)]
public sealed class SupportInnovation(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public bool Wanted { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await db.SpokenAsync(Number, time.Today(), cancel) is { } innovation
            ? LocalRedirect(Request.PathBase + GalleryLinks.Voices(Number, innovation.Title))
            : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var innovation = await db.SpokenAsync(Number, time.Today(), cancel);
        if (
            innovation is null
            || !await GiveSupport.RunAsync(
                db,
                innovation.Idea,
                new Id<Person>(Actor.Person!.Value),
                Wanted,
                time.Today(),
                time.Now(),
                cancel
            )
        )
        {
            return NotFound();
        }

        return Done(
            GalleryLinks.Voices(Number, innovation.Title),
            Wanted ? "gallery.support.given" : "gallery.support.taken-back"
        );
    }
}
