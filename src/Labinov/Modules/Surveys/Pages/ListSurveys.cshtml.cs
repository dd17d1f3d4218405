using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>The surveys of a lab, the newest first; there are a handful.</summary>
public sealed class ListSurveysModel(LabinovDb db, TimeProvider time) : LabinovPage
{
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
        return Page();
    }
}
