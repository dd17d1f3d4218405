using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Surveys.Results;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>For those who want the statistics: intervals of the scales, and what changed in the same people between before and after.</summary>
public sealed class DeeperModel(LabinovDb db, TimeProvider time, Words words) : SurveyPage(db, time)
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>Null while the survey runs.</summary>
    public SurveyResults? Found { get; private set; }

    /// <summary>Null when there is no second survey that has closed.</summary>
    public PairedResults? Paired { get; private set; }

    public SurveyFacts? Other { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (State != SurveyState.Closed)
        {
            return Page();
        }

        Found = await ReadResults.OfAsync(Db, Survey, cancel);
        Other = await OtherAsync(cancel);
        if (Other is not null)
        {
            Paired =
                Survey.Wave == SurveyWave.Before
                    ? await ReadPairs.OfAsync(Db, Survey, Other, cancel)
                    : await ReadPairs.OfAsync(Db, Other, Survey, cancel);
        }

        var file = $"{words["surveys.sheet.change"]}-{Number}";
        return (
                Paired is { Pairs: > 0 } paired ? PairedSheet.Of(Format, file, paired, words) : null
            ) ?? Page();
    }

    // The one of the other wave; were there two, a third set of pairs would be told beside the second.
    private async Task<SurveyFacts?> OtherAsync(CancellationToken cancel)
    {
        var others = await Db
            .Surveys.Where(survey =>
                survey.LabId == Survey.LabId
                && survey.Instrument == Survey.InstrumentCode
                && survey.InstrumentVersion == Survey.InstrumentVersion
                && survey.Wave != Survey.Wave
            )
            .OrderBy(survey => survey.Number)
            .Facts(Db)
            .ToListAsync(cancel);
        return others.Find(other => other.StateOn(Today) == SurveyState.Closed);
    }
}
