using Labinov.Data;
using Labinov.House.Web;
using Labinov.Modules.Programme;
using Microsoft.AspNetCore.Mvc;

namespace Labinov.Modules.Surveys.Pages;

/// <summary>A page about what came of a survey: for those inside once it is closed, for everybody once it was released.</summary>
public abstract class ResultsPage(LabinovDb db, TimeProvider time) : LabinovPage
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public SurveyFacts Survey { get; private set; } = null!;
    public LabFacts Lab { get; private set; } = null!;

    /// <summary>Reads what people wrote, too; the public does not.</summary>
    public bool IsInside { get; private set; }

    protected LabinovDb Db { get; } = db;

    public bool IsClosed => Survey.StateOn(time.Today(Lab.TimeZone)) == SurveyState.Closed;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var inside = Actor.IsStranger ? null : await Db.InsideSurveyAsync(Number, Actor, cancel);
        IsInside = inside is not null;
        if ((inside ?? await Db.AnySurveyAsync(Number, cancel)) is not var (survey, lab))
        {
            return false;
        }

        (Survey, Lab) = (survey, lab);
        return IsInside || survey.ReleasedOn is not null;
    }
}
