using Labinov.Data;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys;

/// <summary>Before Drum-up ends: how many of those asked have answered the surveys before the lab.</summary>
internal sealed class SurveyGate : IGateCheck
{
    public StageKind Stage => StageKind.DrumUp;

    public int Order => 60;

    public async Task<GateCheck?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        var asked = await db
            .Surveys.Where(survey =>
                survey.LabId == lab.Id
                && survey.Audience == SurveyAudience.Staff
                && survey.Wave == SurveyWave.Before
            )
            .Facts(db)
            .ToListAsync(cancel);
        return asked.Count == 0
            ? null
            : new GateCheck(
                "surveys.gate",
                asked.Sum(survey => Math.Min(survey.Answered, survey.Expected ?? 0)),
                asked.Sum(survey => survey.Expected ?? 0),
                SurveysLinks.OfLab(lab.Number)
            );
    }
}

/// <summary>How many have not answered the survey that is open now. Who they are nobody can know.</summary>
internal sealed class SurveyOutstanding(TimeProvider time) : IOutstanding
{
    public string Code => "survey";

    public string Words => "surveys.outstanding";

    public int Order => 60;

    public async Task<Outstanding?> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel)
    {
        var open = await db
            .Surveys.Where(survey =>
                survey.LabId == lab.Id && survey.Audience == SurveyAudience.Staff
            )
            .OpenOn(time.Today(lab.TimeZone))
            .OrderBy(survey => survey.LastOn)
            .Facts(db)
            .ToListAsync(cancel);
        return open.Count == 0
            ? null
            : new Outstanding(
                open.Sum(survey => survey.Expected ?? 0),
                open.Sum(survey => Math.Max(0, (survey.Expected ?? 0) - survey.Answered)),
                [],
                open[0].LastOn,
                open.Count == 1 ? SurveysLinks.To(open[0].Number) : SurveysLinks.OfLab(lab.Number)
            );
    }
}
