using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Similar;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The manager brings in words by which ideas are compared: upload, look, take. A second run changes nothing.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class ImportMeanings(
    LabinovDb db,
    IFiles files,
    KeptCorpus corpora,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>So many rows and problems are shown; the counts say how many there are.</summary>
    public const int MostShown = 50;

    /// <summary>The uploaded file by its content.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public MeaningOutcome? Outcome { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        var blank = Sheet.Of(
            Format,
            words["ideas.meaning.file"],
            MeaningFile.Columns(words),
            AsyncEnumerable.Empty<MeaningRow>
        );
        if (blank is not null)
        {
            return blank;
        }

        if (Kept is not null && await RowsAsync() is { } rows)
        {
            Outcome = await JudgeMeanings.RunAsync(db, rows, cancel);
        }

        return Page();
    }

    /// <summary>Keeps the file and goes on to the preview, which can be reloaded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        if (Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), words["ideas.meaning.file.needed"]);
            return await AgainAsync(cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            Kept = await files.KeepAsync(content, MeaningFile.Largest, cancel);
            await RowsAsync();
        }
        catch (FileTooLarge)
        {
            ModelState.AddModelError(nameof(Upload), words["ideas.meaning.file.too-large"]);
        }

        return ModelState.IsValid
            ? LocalRedirect(
                Request.PathBase + SimilarLinks.ImportWords + QueryString.Create("Kept", Kept!)
            )
            : await AgainAsync(cancel);
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancel)
    {
        if (!FieldMeaning.MayChange(Actor))
        {
            return NotAllowed();
        }

        if (await RowsAsync() is not { } rows)
        {
            return await AgainAsync(cancel);
        }

        var outcome = await JudgeMeanings.RunAsync(db, rows, cancel);
        await JudgeMeanings.BringInAsync(db, outcome, Actor, time.Now(), cancel);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            // Two brought in the same word at the same moment.
            throw new RuleBroken("house.changed-meanwhile");
        }

        corpora.Forget();
        return Done(
            SimilarLinks.Words,
            "ideas.meaning.import.done",
            outcome.New.Count,
            outcome.Changed.Count,
            outcome.Known,
            outcome.Errors.Count
        );
    }

    private async Task<List<MeaningRecord>?> RowsAsync()
    {
        await using var stream = files.Open(Kept ?? "");
        try
        {
            return MeaningFile.Read(stream ?? throw new TableBroken("ideas.meaning.file.gone"));
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Upload), words[broken.Words, [.. broken.Args]]);
            Kept = null;
            return null;
        }
    }
}
