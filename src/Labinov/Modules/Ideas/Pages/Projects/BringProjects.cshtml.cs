using Labinov.Data;
using Labinov.Data.Files;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Projects;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Teams;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Projects;

/// <summary>The list of a training institution: upload, look row by row, bring in, take back. A second run changes nothing.</summary>
[EnableRateLimiting(RateLimits.Uploads)]
public sealed partial class BringProjects(
    LabinovDb db,
    Numbers numbers,
    IFiles files,
    TimeProvider time,
    Words words
) : LabinovPage
{
    /// <summary>So many rows and problems are shown; the counts say how many there are.</summary>
    public const int MostShown = 50;

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    /// <summary>The uploaded file by its content.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kept { get; set; }

    /// <summary>What the file is called on the sender's machine.</summary>
    [BindProperty(SupportsGet = true), AtMost(ProjectList.NameMax)]
    public string? Called { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public ProjectOutcome? Outcome { get; private set; }
    public IReadOnlyList<ListRow> Lists { get; private set; } = [];

    /// <param name="Open">Of its rows, those that no unit has answered.</param>
    public sealed record ListRow(
        Id<ProjectList> Id,
        string FileName,
        DateTime BroughtAt,
        int Brought,
        int Open,
        DateTime? TakenBackAt
    );

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        if (ProjectList.MayBring(lab, Actor))
        {
            Lists = await db
                .ProjectLists.Where(list => list.LabId == lab.Id)
                .OrderByDescending(list => list.BroughtAt)
                .Take(MostShown)
                .Select(list => new ListRow(
                    list.Id,
                    list.FileName,
                    list.BroughtAt,
                    list.Brought,
                    db.LeadershipProjects.Count(row =>
                        row.ListId == list.Id && row.State == ProjectState.Open
                    ),
                    list.TakenBackAt
                ))
                .ToListAsync(cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await DoorAsync(cancel) is { } shut)
        {
            return shut;
        }

        if (Format == "xlsx")
        {
            return await BlankAsync(cancel);
        }

        if (Kept is not null && await RowsAsync() is { } rows)
        {
            Outcome = await ImportProjects.LookAsync(db, Lab, rows, cancel);
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
            return await WrongAsync("ideas.project.file.needed", cancel);
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            Kept = await files.KeepAsync(content, ProjectFile.Largest, cancel);
        }
        catch (FileTooLarge)
        {
            return await WrongAsync("ideas.project.file.too-large", cancel);
        }

        if (await RowsAsync() is null)
        {
            return await AgainAsync(cancel);
        }

        var name = Path.GetFileName(Upload.FileName);
        var query = QueryString
            .Create("Kept", Kept!)
            .Add("Called", name.Length > ProjectList.NameMax ? name[^ProjectList.NameMax..] : name);
        return LocalRedirect(Request.PathBase + ProjectsLinks.Import(Number) + query);
    }

    private async Task<IActionResult?> DoorAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : ProjectList.MayBring(Lab, Actor) ? null
        : NotAllowed();

    private async Task<IActionResult> BlankAsync(CancellationToken cancel)
    {
        var units = await db
            .LabUnits.TakingPart(Lab.Id)
            .Join(db.Organisations, unit => unit.UnitId, office => office.Id, (_, office) => office)
            .OrderBy(office => office.SearchName)
            .Select(office => office.Name)
            .ToListAsync(cancel);
        using var file = new MemoryStream();
        await new ProjectBook(words, units, time.Today().Year).WriteAsync(file, cancel);
        return File(file.ToArray(), Sheet.WorkbookType, words["ideas.project.file"] + ".xlsx");
    }

    private async Task<List<ProjectRecord>?> RowsAsync()
    {
        await using var stream = files.Open(Kept ?? "");
        try
        {
            return ProjectFile.Read(
                stream ?? throw new TableBroken("ideas.project.file.gone"),
                time.Today().Year
            );
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
