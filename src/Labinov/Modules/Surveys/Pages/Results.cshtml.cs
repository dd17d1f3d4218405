using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Results;
using Labinov.Ui;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>Counts and means of a closed survey; what is finer stands one click deeper.</summary>
[AllowAnonymous]
[KeptForStrangers(Outside.Shown)]
public sealed class ResultsModel(LabinovDb db, TimeProvider time, Words words)
    : ResultsPage(db, time)
{
    [BindProperty(SupportsGet = true)]
    public string? Format { get; set; }

    /// <summary>Null while the survey runs: a half result would change how the rest is answered, and two of them would tell one person.</summary>
    public SurveyResults? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        if (IsClosed)
        {
            Found = await ReadResults.OfAsync(Db, Survey, cancel);
        }

        var file = Slug.Of($"{Survey.Instrument.Title} {Lab.Name} {words.Of(Survey.Wave)}");
        return (Found is null ? null : ResultsSheet.Of(Format, file, Found, words)) ?? Page();
    }

    public IReadOnlyList<Figure> Bars(ItemResult item) =>
        [
            .. item.Counts.Select(count => new Figure(
                words.Answer(item.Item, count.Value),
                count.Count,
                Note: words["surveys.percent", (int)Math.Round(100.0 * count.Count / item.N)]
            )),
        ];

    /// <summary>Where a mean lies between 1 and 5, in hundredths, for the bar.</summary>
    public static int Place(double mean) =>
        (int)Math.Round(100 * (mean - 1) / (SurveyItem.Points - 1));
}
