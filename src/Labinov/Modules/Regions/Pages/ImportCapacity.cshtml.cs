using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Regions.Capacity;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Regions.Pages;

/// <summary>The manager brings in what the budgets of regions can bear: upload, look, take. A second run changes nothing.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class ImportCapacity(LabinovDb db, IFiles files, TimeProvider time, Words words)
    : LabinovPage
{
    /// <summary>So many problems are shown; the count says how many there are.</summary>
    public const int MostShown = 50;

    /// <summary>The uploaded file by its content.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    /// <summary>The regulation that fixes the classes of the file.</summary>
    [BindProperty(SupportsGet = true), Needed, AtMost(RegionTerm.SourceMax)]
    public string? Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public CapacityOutcome? Outcome { get; private set; }

    /// <summary>What is known already, newest first.</summary>
    public IReadOnlyList<CapacityYear> Years { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Years = await db.CapacityYears().ToListAsync(cancel);
        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!CapacityList.MayTake(Actor))
        {
            return NotAllowed();
        }

        var file = Sheet.Of(
            Format,
            words["regions.capacity.file"],
            CapacitySheet.Columns(words),
            () => db.CapacityRows().AsAsyncEnumerable()
        );
        if (file is not null)
        {
            return file;
        }

        ModelState.Clear();
        await LoadAsync(cancel);
        if (Kept is not null && await RowsAsync(cancel) is { } rows)
        {
            Outcome = await JudgeCapacity.RunAsync(db, rows, cancel);
        }

        return Page();
    }

    /// <summary>Keeps the file and goes on to the preview, which can be reloaded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!CapacityList.MayTake(Actor))
        {
            return NotAllowed();
        }

        if (Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), words["regions.import.file.needed"]);
        }
        else
        {
            try
            {
                await using var content = Upload.OpenReadStream();
                Kept = await files.KeepAsync(content, CapacitySheet.Largest, cancel);
                await RowsAsync(cancel);
            }
            catch (FileTooLarge)
            {
                ModelState.AddModelError(nameof(Upload), words["regions.capacity.file.too-large"]);
            }
        }

        return ModelState.IsValid
            ? LocalRedirect(
                Request.PathBase
                    + RegionsLinks.Capacity
                    + QueryString.Create("Source", Source!).Add("Kept", Kept!)
            )
            : await AgainAsync(cancel);
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancel)
    {
        if (!CapacityList.MayTake(Actor))
        {
            return NotAllowed();
        }

        if (await RowsAsync(cancel) is not { } rows || !ModelState.IsValid)
        {
            return await AgainAsync(cancel);
        }

        var now = time.Now();
        var outcome = await JudgeCapacity.RunAsync(db, rows, cancel);
        var years = outcome.Classes.Keys.ToList();
        var lists = await db
            .CapacityLists.Include(list => list.Rows)
            .Where(list => years.Contains(list.Year))
            .ToDictionaryAsync(list => list.Year, cancel);
        foreach (var (year, classes) in outcome.Classes)
        {
            if (!lists.TryGetValue(year, out var list))
            {
                list = CapacityList.Of(year, now);
                db.Add(list);
            }

            list.Take(Actor, Source!, classes, now);
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException wrong) when (wrong is not DbUpdateConcurrencyException)
        {
            // Two brought in the same year at the same moment.
            throw new RuleBroken("house.changed-meanwhile");
        }

        return Done(
            RegionsLinks.Capacity,
            "regions.capacity.done",
            Formats.Number(outcome.New),
            Formats.Number(outcome.Known),
            Formats.Number(outcome.Errors.Count)
        );
    }

    private async Task<List<CapacityRecord>?> RowsAsync(CancellationToken cancel)
    {
        await using var stream = files.Open(Kept ?? "");
        try
        {
            return CapacitySheet.Read(stream ?? throw new TableBroken("regions.import.file.gone"));
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Upload), words[broken.Words, [.. broken.Args]]);
            Kept = null;
            return null;
        }
    }
}
