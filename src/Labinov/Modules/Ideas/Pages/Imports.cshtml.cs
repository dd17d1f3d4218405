using System.Globalization;
using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>Takes a file of innovations, and lists those that were brought before.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
[RequestSizeLimit(BeginImport.Largest + Envelope)]
[RequestFormLimits(MultipartBodyLengthLimit = BeginImport.Largest + Envelope)]
public sealed class Imports(LabinovDb db, BeginImport begin, Words words) : LabinovPage
{
    /// <summary>Bytes that a form needs around its file; a file a little too large is still told in words.</summary>
    private const long Envelope = 8L * 1024 * 1024;

    [BindProperty, Needed(ErrorMessage = "ideas.import.file.needed")]
    public IFormFile? Upload { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public Paged<Row> Rows { get; private set; } = new([], null, null, 0);

    public sealed record Row(
        int Number,
        string FileName,
        ImportState State,
        DateTime StartedAt,
        int Rows,
        int Created,
        int Updated,
        int Unchanged,
        int Rejected
    );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var mine = db.IdeaImports.VisibleTo(Actor);
        mine =
            int.TryParse(Before, CultureInfo.InvariantCulture, out var newer)
                ? mine.Where(row => row.Number > newer).OrderBy(row => row.Number)
            : int.TryParse(After, CultureInfo.InvariantCulture, out var older)
                ? mine.Where(row => row.Number < older).OrderByDescending(row => row.Number)
            : mine.OrderByDescending(row => row.Number);
        var rows = await mine.Take(Paged<Row>.Size + 1)
            .Select(row => new Row(
                row.Number,
                row.FileName,
                row.State,
                row.StartedAt,
                row.Rows,
                row.Created,
                row.Updated,
                row.Unchanged,
                row.Rejected
            ))
            .ToListAsync(cancel);
        Rows = Keyset.Page(
            rows,
            row => row.Number.ToString(CultureInfo.InvariantCulture),
            After,
            Before,
            rows.Count
        );
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!IdeaImport.MayImport(Actor))
        {
            return NotAllowed();
        }

        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!IdeaImport.MayImport(Actor))
        {
            return NotAllowed();
        }

        if (Upload is null)
        {
            ModelState.Remove(nameof(Upload));
            return await WrongAsync(words["ideas.import.file.needed"], cancel);
        }

        if (Upload.Length == 0)
        {
            return await WrongAsync(words["data.table.nothing"], cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            var import = await begin.RunAsync(
                Actor,
                Upload.FileName,
                content,
                BeginImport.Largest,
                null,
                cancel
            );
            await db.SaveChangesAsync(cancel);
            return LocalRedirect(Request.PathBase + IdeasLinks.Imported(import.Number));
        }
        catch (FileTooLarge)
        {
            return await WrongAsync(
                words["ideas.import.file.too-large", BeginImport.Largest / 1024 / 1024],
                cancel
            );
        }
        catch (TableBroken broken)
        {
            return await WrongAsync(words[broken.Words, [.. broken.Args]], cancel);
        }
    }

    private Task<IActionResult> WrongAsync(string message, CancellationToken cancel)
    {
        ModelState.AddModelError(nameof(Upload), message);
        return AgainAsync(cancel);
    }
}
