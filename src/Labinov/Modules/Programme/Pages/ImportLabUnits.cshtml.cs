using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme.Pages;

/// <summary>Units, heads and teams out of the sheet that the office already has: upload, look row by row, then bring in.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed class ImportLabUnits(
    LabinovDb db,
    Numbers numbers,
    IFiles files,
    TimeProvider time,
    Words words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The uploaded file by its content.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public TeamOutcome? Outcome { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var lab = await db.InsideLabAsync(Number, Actor, cancel);
        Lab = lab!;
        return lab is not null;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        var template = Sheet.Of(
            Format,
            words["programme.units.file"],
            LabUnitSheet.Blank(words),
            AsyncEnumerable.Empty<LabUnitRow>
        );
        if (template is not null)
        {
            return template;
        }

        if (Kept is not null && await RowsAsync() is { } rows)
        {
            Outcome = await new ImportTeams(db, numbers).LookAsync(rows, Lab, cancel);
        }

        return Page();
    }

    /// <summary>Keeps the file and goes on to the preview, which can be reloaded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (Upload is not { Length: > 0 })
        {
            return await WrongAsync("programme.teams.file.needed", cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            Kept = await files.KeepAsync(content, TeamFile.Largest, cancel);
        }
        catch (FileTooLarge)
        {
            return await WrongAsync("programme.teams.file.too-large", cancel);
        }

        return await RowsAsync() is null
            ? await AgainAsync(cancel)
            : LocalRedirect(
                Request.PathBase
                    + ProgrammeLinks.ImportTeams(Number)
                    + QueryString.Create("Kept", Kept!)
            );
    }

    public async Task<IActionResult> OnPostImportAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (await RowsAsync() is not { } rows)
        {
            return await AgainAsync(cancel);
        }

        var outcome = await new ImportTeams(db, numbers).ImportAsync(
            rows,
            Actor,
            Lab,
            time.Today(Lab.TimeZone),
            time.Now(),
            cancel
        );
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same file, sent twice in one breath: what the other brought in is there, and a look shows it.
            db.ChangeTracker.Clear();
            throw new RuleBroken("programme.teams.rule.meanwhile");
        }

        return Done(
            ProgrammeLinks.Units(Number),
            "programme.teams.done",
            outcome.Changes.Count,
            outcome.Same,
            outcome.Errors.Count
        );
    }

    private async Task<IActionResult?> DoorAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Lab.MayArrange(Actor) ? null
        : NotAllowed();

    private async Task<List<TeamRecord>?> RowsAsync()
    {
        await using var stream = files.Open(Kept ?? "");
        try
        {
            return TeamFile.Read(stream ?? throw new TableBroken("programme.teams.file.gone"));
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Upload), words[broken.Words, [.. broken.Args]]);
            Kept = null;
            return null;
        }
    }

    private Task<IActionResult> WrongAsync(string key, CancellationToken cancel)
    {
        ModelState.AddModelError(nameof(Upload), words[key]);
        return AgainAsync(cancel);
    }
}
