using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>Brings a file of units in: upload, look at what would happen row by row, then import. A second run changes nothing.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class Import(
    LabinovDb db,
    Numbers numbers,
    IFiles files,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>So many rows and errors are shown; the counts say how many there are.</summary>
    public const int MostShown = 50;

    /// <summary>Present code of the region one came from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    /// <summary>The uploaded file by its content.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty, Needed(ErrorMessage = "regions.import.file.needed")]
    public IFormFile? Upload { get; set; }

    /// <summary>Why units are called otherwise from today on.</summary>
    [BindProperty, AtMost(Organisation.ReasonMax)]
    public string? Reason { get; set; }

    public RegionByCode? Place { get; private set; }

    public ImportOutcome? Outcome { get; private set; }

    private bool MayImport =>
        Actor.IsNational(Role.ProgrammeManager)
        || Actor.Is(Role.LocusCoordinator, Role.InnovationAdmin);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(Region))
        {
            Place = await db.RegionByCodeAsync(Region, cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!MayImport)
        {
            return NotAllowed();
        }

        await LoadAsync(cancel);
        var template = Sheet.Of(
            Format,
            words["regions.units.file"],
            UnitSheet.Blank(words),
            AsyncEnumerable.Empty<UnitRow>
        );
        if (template is not null)
        {
            return template;
        }

        if (Kept is not null && await RowsAsync(cancel) is { } rows)
        {
            await LookAsync(rows, cancel);
        }

        return Page();
    }

    /// <summary>Keeps the file and goes on to the preview, which can be reloaded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayImport)
        {
            return NotAllowed();
        }

        if (Upload is null)
        {
            return await AgainAsync(cancel);
        }

        if (Upload.Length == 0)
        {
            return await WrongAsync(words["regions.import.file.needed"], cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            Kept = await files.KeepAsync(content, UnitFile.Largest, cancel);
        }
        catch (FileTooLarge)
        {
            return await WrongAsync(words["regions.import.file.too-large"], cancel);
        }

        return await RowsAsync(cancel) is null
            ? await AgainAsync(cancel)
            : LocalRedirect(
                Request.PathBase
                    + RegionsLinks.ImportUnits
                    + QueryString.Create("Region", Region ?? "").Add("Kept", Kept!)
            );
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancel)
    {
        if (!MayImport)
        {
            return NotAllowed();
        }

        // The file was kept by the step before.
        ModelState.Remove(nameof(Upload));
        if (await RowsAsync(cancel) is not { } rows)
        {
            return await AgainAsync(cancel);
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            await LookAsync(rows, cancel);
            if (Outcome!.Renamed.Count > 0)
            {
                ModelState.AddModelError(nameof(Reason), words["regions.import.reason.needed"]);
                return await AgainAsync(cancel);
            }
        }

        var outcome = await new ImportUnits(db, numbers).ImportAsync(
            rows,
            Actor,
            Reason,
            time.Today(),
            time.Now(),
            cancel
        );
        await db.SaveChangesAsync(cancel);
        await LoadAsync(cancel);
        return Done(
            Place is { } place ? RegionsLinks.Region(place.Code, place.Name) : RegionsLinks.Units,
            outcome.Renamed.Count > 0 ? "regions.import.done.renamed" : "regions.import.done",
            outcome.New.Count,
            outcome.Known,
            outcome.Wrong,
            outcome.Renamed.Count
        );
    }

    private async Task LookAsync(List<UnitRecord> rows, CancellationToken cancel) =>
        Outcome = await new ImportUnits(db, numbers).LookAsync(rows, Actor, time.Today(), cancel);

    private async Task<List<UnitRecord>?> RowsAsync(CancellationToken cancel)
    {
        await using var stream = files.Open(Kept ?? "");
        try
        {
            return UnitFile.Read(stream ?? throw new TableBroken("regions.import.file.gone"));
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Upload), words[broken.Words, [.. broken.Args]]);
            Kept = null;
            return null;
        }
    }

    private Task<IActionResult> WrongAsync(string message, CancellationToken cancel)
    {
        ModelState.AddModelError(nameof(Upload), message);
        return AgainAsync(cancel);
    }
}
