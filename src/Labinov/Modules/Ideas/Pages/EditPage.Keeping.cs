using System.Globalization;
using Labinov.House;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <content>A draft that saves itself.</content>
public abstract partial class EditPage
{
    /// <summary>
    /// The script, a moment after something was typed: keeps the step and says which version that made. 400 and 422 where something must
    /// be put right first, 409 where somebody else was quicker: nothing of theirs is touched, and the button shows both.
    /// </summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        var idea = await db
            .Ideas.VisibleTo(db, Actor, time.Today())
            .SingleOrDefaultAsync(idea => idea.Number == Number, cancel);
        if (idea is null)
        {
            return NotFound();
        }

        if (!idea.MayEdit(Actor))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!ModelState.IsValid)
        {
            return StatusCode(StatusCodes.Status400BadRequest);
        }

        var typed = Typed(idea.Facts);
        if (typed != idea.Facts)
        {
            if (Version != idea.Version)
            {
                return StatusCode(StatusCodes.Status409Conflict);
            }

            try
            {
                idea.Write(Actor, typed, time.Now());
                await IdeaSearch.RedescribeAsync(db, idea, cancel);
                await db.SaveChangesAsync(cancel);
            }
            catch (RuleBroken)
            {
                return StatusCode(StatusCodes.Status422UnprocessableEntity);
            }
            catch (DbUpdateConcurrencyException)
            {
                return StatusCode(StatusCodes.Status409Conflict);
            }
        }

        return Content(idea.Version.ToString(CultureInfo.InvariantCulture), "text/plain");
    }
}
