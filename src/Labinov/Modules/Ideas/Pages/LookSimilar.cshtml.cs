using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>
/// Look before you leap: what resembles a title and a description that are not written down yet. A plain form by GET, so that what was found
/// can be handed on; forms that are being filled in fetch the same list as a part.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookSimilar(LabinovDb db, SimilarIdeas similar, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    [AtMost(Idea.TitleMax)]
    public string? Title { get; set; }

    [BindProperty(SupportsGet = true)]
    [AtMost(IdeaText.StoryMax)]
    public string? Story { get; set; }

    /// <summary>Number of the idea whose form asks; it does not find itself.</summary>
    [BindProperty(SupportsGet = true)]
    public int? But { get; set; }

    /// <summary>Only the list, for a form that is being filled in.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Part { get; set; }

    public SimilarFound? Found { get; private set; }

    /// <summary>May change the vocabulary by which ideas are compared.</summary>
    public bool MayKeepWords => FieldMeaning.MayChange(Actor);

    public bool MayDraft => Idea.MayDraft(Actor);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        if (Title is not null || Story is not null)
        {
            var text = new IdeaText(Title ?? "", Story ?? "", "", null);
            var today = time.Today();
            Found = await similar.ReadAsync(
                db,
                Actor,
                today,
                text,
                await db.OwnAsync(But, Actor, today, cancel),
                cancel
            );
        }

        return Part
            ? Partial(
                "/Modules/Ideas/Pages/_SimilarFound.cshtml",
                new SimilarPart(Found ?? SimilarFound.Nothing)
            )
            : Page();
    }
}
