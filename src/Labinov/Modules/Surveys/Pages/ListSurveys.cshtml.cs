using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Ui;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>The surveys of a lab, the newest first; there are a handful.</summary>
public sealed class ListSurveysModel(LabinovDb db, TimeProvider time, Words words) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    public LabFacts Lab { get; private set; } = null!;
    public IReadOnlyList<SurveyFacts> Rows { get; private set; } = [];
    public DateOnly Today { get; private set; }
    public bool MayOpen => Lab.MayArrange(Actor);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (await db.InsideLabAsync(number, Actor, cancel) is not { } lab)
        {
            return NotFound();
        }

        Lab = lab;
        Today = time.Today(lab.TimeZone);
        Rows = await db
            .Surveys.Where(survey => survey.LabId == lab.Id)
            .OrderByDescending(survey => survey.OpensOn)
            .ThenByDescending(survey => survey.Number)
            .Facts(db)
            .ToListAsync(cancel);
        return Sheet.Of(
                Format,
                $"{words["surveys.list.file"]}-{lab.Number}",
                Columns(),
                Rows.ToAsyncEnumerable
            ) ?? (IActionResult)Page();
    }

    private List<SheetColumn<SurveyFacts>> Columns() =>
        [
            new(words["surveys.list.one"], row => $"{row.Instrument.Title}"),
            new(words["surveys.wave"], row => words.Of(row.Wave)),
            new(words["surveys.state"], row => words.Of(row.StateOn(Today))),
            new(words["surveys.list.from"], row => row.OpensOn),
            new(words["surveys.list.until"], row => row.EndsOn),
            new(words["surveys.list.asked"], row => row.Expected),
            new(words["surveys.came"], row => row.Answered),
        ];
}
