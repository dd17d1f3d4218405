using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>A page about one survey for those who work inside its lab.</summary>
public abstract class SurveyPage(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public SurveyFacts Survey { get; private set; } = null!;
    public LabFacts Lab { get; private set; } = null!;

    protected LabinovDb Db { get; } = db;
    protected TimeProvider Time { get; } = time;

    /// <summary>At the locus.</summary>
    public DateOnly Today => Time.Today(Lab.TimeZone);
    public SurveyState State => Survey.StateOn(Today);
    public bool MayArrange => Lab.MayArrange(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await Db.InsideSurveyAsync(Number, Actor, cancel) is not var (survey, lab))
        {
            return false;
        }

        (Survey, Lab) = (survey, lab);
        return true;
    }

    /// <summary>Null when the page may be shown to whoever arranges the lab; else 404 or 403.</summary>
    protected async Task<IActionResult?> ArrangedAsync(CancellationToken cancel) =>
        !await LoadAsync(cancel) ? NotFound()
        : MayArrange ? null
        : NotAllowed();
}
