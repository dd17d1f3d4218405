using Labinov.Data;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>One import from its columns to its report: what a person sees and decides depends on how far it is.</summary>
public sealed partial class ShowImport(
    LabinovDb db,
    BeginImport begin,
    ImportBell bell,
    Words words
) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<ImportField?> Fields { get; set; } = [];

    /// <summary>Code of the region that counts where a row names no place.</summary>
    [BindProperty]
    public string? Place { get; set; }

    /// <summary>Number of the lab in which they were born.</summary>
    [BindProperty]
    public int? Lab { get; set; }

    [BindProperty]
    public string? Sheet { get; set; }

    [BindProperty]
    public bool Gentle { get; set; }

    [BindProperty]
    public bool Publish { get; set; }

    [BindProperty]
    public Dictionary<string, string?> Answers { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public RowOutcome? Of { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    public IdeaImport Import { get; private set; } = null!;

    public IReadOnlyList<Choice> Places { get; private set; } = [];

    public IReadOnlyList<Choice> Labs { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var import = await db
            .IdeaImports.AsNoTracking()
            .VisibleTo(Actor)
            .SingleOrDefaultAsync(row => row.Number == Number, cancel);
        if (import is null)
        {
            return false;
        }

        Import = import;
        Version = import.Version;
        if (import.State == ImportState.Mapping)
        {
            await ChoicesAsync(cancel);
        }
        else if (!import.IsWorking)
        {
            await RowsAsync(cancel);
        }

        return true;
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!IdeaImport.MayImport(Actor))
        {
            return NotAllowed();
        }

        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        Fields = [.. Import.Fields];
        Sheet = Import.Sheet;
        (Gentle, Publish) = (Import.Gentle, Import.Publishes);
        return Page();
    }

    /// <summary>A workbook has several sheets, and another one is meant.</summary>
    public async Task<IActionResult> OnPostSheetAsync(CancellationToken cancel)
    {
        try
        {
            return await DecideAsync(
                async import =>
                    import.ReadSheet(
                        Actor,
                        await begin.LookAsync(Actor, import.FileHash, Sheet, cancel)
                    ),
                cancel
            );
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Sheet), words[broken.Words, [.. broken.Args]]);
            return await AgainAsync(cancel);
        }
    }

    public async Task<IActionResult> OnPostMapAsync(CancellationToken cancel) =>
        await DecideAsync(
            async import =>
            {
                var (lab, region) = await WhereAsync(import, cancel);
                import.Map(Actor, Fields, lab, region, Publish, Gentle);
                await begin.RememberAsync(Actor, import.Columns, Fields, cancel);
            },
            cancel
        );

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken cancel) =>
        await DecideAsync(
            import =>
            {
                import.Answer(
                    Actor,
                    Answers
                        .Where(pair => !string.IsNullOrEmpty(pair.Value))
                        .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal)
                );
                return Task.CompletedTask;
            },
            cancel
        );

    public async Task<IActionResult> OnPostMapAnewAsync(CancellationToken cancel) =>
        await DecideAsync(import => Told(() => import.MapAnew(Actor)), cancel);

    public async Task<IActionResult> OnPostRunAsync(CancellationToken cancel) =>
        await DecideAsync(import => Told(() => import.Run(Actor)), cancel);

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancel) =>
        await DecideAsync(import => Told(() => import.Undo(Actor)), cancel);
}
