using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Labinov.House.Web;

/// <summary>What every page has: the actor, the flash, and a way to be drawn again when a rule was broken.</summary>
public abstract class LabinovPage : PageModel
{
    private Actor? actor;

    /// <summary>Who looks at or acts on this page.</summary>
    public Actor Actor => actor ??= HttpContext.Actor();

    /// <summary>Reads what the page shows, so that it can be drawn again beside an error. False: nothing there for this actor (404).</summary>
    public virtual Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(true);

    /// <summary>The page again with its errors; status 400.</summary>
    protected async Task<IActionResult> AgainAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Goes on to <paramref name="path"/> (without language prefix) and says there what was done.</summary>
    protected IActionResult Done(string path, string words, params object[] args)
    {
        TempData.Flash(FlashKind.Done, words, args);
        return LocalRedirect(Request.PathBase + path);
    }

    /// <summary>403 with a page that explains; for what may be seen but not done.</summary>
    protected IActionResult NotAllowed() => StatusCode(StatusCodes.Status403Forbidden);
}
