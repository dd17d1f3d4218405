using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The programme manager adds a meaning to the vocabulary by which ideas are compared.</summary>
public sealed class NewMeaning(LabinovDb db, TimeProvider time, KeptCorpus corpora, Words words)
    : MakingPage<FieldMeaning>(time)
{
    [BindProperty]
    [Needed, AtMost(FieldMeaning.ConceptMax)]
    public string? Concept { get; set; }

    [BindProperty]
    public MeaningInput Input { get; set; } = new();

    public IActionResult OnGet() => FieldMeaning.MayChange(Actor) ? Page() : NotAllowed();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        return await OnceAsync(() => MakeAsync(cancel), cancel);
    }

    private async Task<IActionResult> MakeAsync(CancellationToken cancel)
    {
        var concept = Slug.Of(Concept ?? "");
        if (
            concept is "new" or "import"
            || await db.FieldMeanings.AnyAsync(row => row.Concept == concept, cancel)
        )
        {
            ModelState.AddModelError(nameof(Concept), words["ideas.meaning.rule.taken"]);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        db.Add(
            FieldMeaning.New(
                Actor,
                Draft,
                Concept!,
                Input.Field!,
                Input.Words!,
                Input.Source,
                Time.Now()
            )
        );
        await db.SaveChangesAsync(cancel);
        corpora.Forget();
        return Made();
    }

    protected override async Task<IActionResult?> MadeAlreadyAsync(CancellationToken cancel) =>
        await db.FieldMeanings.AnyAsync(row => row.Id == Draft, cancel) ? Made() : null;

    private IActionResult Made() => Done(SimilarLinks.Words, "ideas.meaning.done");
}
