using Labinov.Modules.Ideas.Similar;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <content>Looking without sending: for units, and for what is similar.</content>
public sealed partial class New
{
    /// <summary>Looks for units; nothing is kept yet and nothing typed is lost.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken cancel)
    {
        if (!Idea.MayDraft(Actor))
        {
            return NotAllowed();
        }

        ModelState.Clear();
        await LoadAsync(cancel);
        return Page();
    }

    /// <summary>Looks for what resembles the title, for whoever has no scripts.</summary>
    public async Task<IActionResult> OnPostSimilarAsync(CancellationToken cancel)
    {
        if (!Idea.MayDraft(Actor))
        {
            return NotAllowed();
        }

        ModelState.Clear();
        await LoadAsync(cancel);
        var text = new IdeaText(Title ?? "", "", "", null);
        Alike = await similar.ReadAsync(db, Actor, Time.Today(), text, null, cancel);
        return Page();
    }
}
