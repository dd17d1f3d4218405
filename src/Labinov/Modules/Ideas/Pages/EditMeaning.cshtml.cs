using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The programme manager changes the words of a meaning, or has it looked for no longer.</summary>
public sealed class EditMeaning(LabinovDb db, TimeProvider time, KeptCorpus corpora) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string Concept { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public MeaningInput Input { get; set; } = new();

    public DateOnly? UntilOn { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is not { } meaning)
        {
            return false;
        }

        // Whoever came second is told so, and then changes the newest.
        (Version, UntilOn) = (meaning.Version, meaning.UntilOn);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        if (await ReadAsync(cancel) is not { } meaning)
        {
            return NotFound();
        }

        (Version, UntilOn) = (meaning.Version, meaning.UntilOn);
        Input = new MeaningInput
        {
            Field = meaning.Field,
            Words = string.Join('\n', meaning.Said),
            Source = meaning.Source,
        };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        ChangeAsync(
            meaning => meaning.Change(Actor, Input.Field!, Input.Words!, Input.Source, time.Now()),
            isWhole: true,
            cancel
        );

    public Task<IActionResult> OnPostEndAsync(CancellationToken cancel) =>
        ChangeAsync(meaning => meaning.End(Actor, time.Now()), isWhole: false, cancel);

    private async Task<IActionResult> ChangeAsync(
        Action<FieldMeaning> verb,
        bool isWhole,
        CancellationToken cancel
    )
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        if (await ReadAsync(cancel) is not { } meaning)
        {
            return NotFound();
        }

        if (isWhole && !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        db.Expect(meaning, Version);
        verb(meaning);
        await db.SaveChangesAsync(cancel);
        corpora.Forget();
        return Done(SimilarLinks.Words, "ideas.meaning.done");
    }

    private Task<FieldMeaning?> ReadAsync(CancellationToken cancel) =>
        db.FieldMeanings.SingleOrDefaultAsync(meaning => meaning.Concept == Concept, cancel);
}
