using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Surveys;

/// <summary>A questionnaire was put before the people of a lab. That somebody answers is never told.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SurveyOpened(
    Id<Survey> Survey,
    Id<Lab> Lab,
    SurveyWave Wave,
    DateOnly OpensOn,
    DateOnly LastOn
) : Happening
{
    public override Guid Subject => Survey.Value;
}

[SeenOutside(Outside.Nothing)]
public sealed record SurveyExtended(Id<Survey> Survey, Id<Lab> Lab, DateOnly LastOn) : Happening
{
    public override Guid Subject => Survey.Value;
}

/// <summary>Ahead of its last day; the reason stands on the survey.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SurveyClosed(Id<Survey> Survey, Id<Lab> Lab, DateOnly On) : Happening
{
    public override Guid Subject => Survey.Value;
}

/// <summary>Slips with tokens were printed; which, is kept nowhere.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SurveySlipsPrinted(Id<Survey> Survey, Id<Lab> Lab, int Count) : Happening
{
    public override Guid Subject => Survey.Value;
}

/// <summary>A file of paper answers was taken in; whose they are, is kept nowhere.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record SurveyPaperBrought(Id<Survey> Survey, Id<Lab> Lab, int Count) : Happening
{
    public override Guid Subject => Survey.Value;
}

/// <summary>Everybody may read the results.</summary>
[SeenOutside(Outside.Shown)]
public sealed record SurveyReleased(Id<Survey> Survey, Id<Lab> Lab) : Happening
{
    public override Guid Subject => Survey.Value;
}
