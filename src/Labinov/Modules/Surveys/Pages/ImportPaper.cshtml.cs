using Labinov.Data;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Paper;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>
/// Many sheets of paper in one file: a blank sheet to take along, a look row by row, then all of them in one save. The file is not kept: what the
/// look found travels, sealed, in the page itself.
/// </summary>
[EnableRateLimiting(RateLimits.Uploads)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ImportPaper(LabinovDb db, BringPaper bring, TimeProvider time, Words words)
    : SurveyPage(db, time)
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>Sealed: what the look had found.</summary>
    [BindProperty]
    public string? Carried { get; set; }

    public PaperTrial? Trial { get; private set; }
    public PaperTable? Table { get; private set; }
    internal IReadOnlyList<PaperGuideLine> Guide => PaperGuide.Of(Survey, words);

    private bool IsPaired => Survey.Audience == SurveyAudience.Staff;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await TypedByAsync(cancel) is { } shut)
        {
            return shut;
        }

        ModelState.Clear();
        var name = words["surveys.paper.import.file-name", Number].Value;
        return Format switch
        {
            "xlsx" => Book(await PaperGuide.BookAsync(Survey, words, cancel), name),
            "csv" => Sheet.Csv(
                name,
                [.. Guide.Select(line => new SheetColumn<string>(line.Heading, _ => null))],
                AsyncEnumerable.Empty<string>()
            ),
            _ => Page(),
        };
    }

    /// <summary>The look: nothing is kept.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await TypedByAsync(cancel) is { } shut)
        {
            return shut;
        }

        RequireOpen();
        if (await ReadAsync() is not { } table)
        {
            return await AgainAsync(cancel);
        }

        Table = table;
        Trial = await bring.LookAsync(Survey, table, cancel);
        // The page draws what was just found, not what the form had carried.
        ModelState.Clear();
        Carried = Trial.Sealed;
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel)
    {
        if (await TypedByAsync(cancel) is { } shut)
        {
            return shut;
        }

        RequireOpen();
        var brought = await bring.RunAsync(Actor, Survey, Lab, Carried, Today, Time.Now(), cancel);
        if (brought is not { } count)
        {
            ModelState.AddModelError(nameof(Upload), words["surveys.paper.file.gone"]);
            return await AgainAsync(cancel);
        }

        // None: sent once more after its answer was lost on the way.
        return count == 0
            ? Done(SurveysLinks.To(Number), "surveys.paper.import.there-already")
            : Done(SurveysLinks.To(Number), "surveys.paper.import.done", count);
    }

    private void RequireOpen()
    {
        if (State != SurveyState.Open)
        {
            throw new RuleBroken(
                State == SurveyState.Coming ? "surveys.rule.not-yet" : "surveys.rule.closed"
            );
        }
    }

    /// <summary>What is wrong with a cell, in a sentence that says what may stand there.</summary>
    public string Told(PaperFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault.Item is { Values.Count: > 0 } item
            ? words["surveys.paper.fault.choice", PaperGuide.Means(item, words)]
            : words[fault.Words, [.. fault.Args]];
    }

    private async Task<PaperTable?> ReadAsync()
    {
        if (Upload is not { Length: > 0 and <= PaperFile.Largest })
        {
            ModelState.AddModelError(
                nameof(Upload),
                words[
                    Upload is null ? "surveys.paper.file.needed"
                    : Upload.Length == 0 ? "data.table.nothing"
                    : "surveys.paper.file.too-large"
                ]
            );
            return null;
        }

        try
        {
            await using var content = Upload.OpenReadStream();
            return PaperFile.Read(content, Survey.Instrument, IsPaired);
        }
        catch (TableBroken broken)
        {
            ModelState.AddModelError(nameof(Upload), words[broken.Words, [.. broken.Args]]);
            return null;
        }
    }

    private static FileContentResult Book(byte[] file, string name) =>
        new(file, Sheet.WorkbookType) { FileDownloadName = name + ".xlsx" };

    private async Task<IActionResult?> TypedByAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : Surveys.Survey.MayTypePaper(Actor, Lab) ? null
        : NotAllowed();
}
