using Labinov.House.Web;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Readiness;
using Labinov.Ui.Tags;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Pages.Readiness;

/// <content>What the page shows.</content>
public sealed partial class ShowReadiness
{
    private int keptVersion;

    /// <summary>After a lost race the newest, so that a second try means it; else the one typed on.</summary>
    public int FormVersion =>
        Response.StatusCode == StatusCodes.Status400BadRequest ? Version : keptVersion;

    public LabFacts Lab { get; private set; } = null!;
    public ReadinessRow Row { get; private set; } = null!;
    public DateOnly Edition { get; private set; }
    public IReadOnlyList<ReadinessIndicator> Indicators { get; private set; } = [];
    public IReadOnlyList<AssessmentAnswer> Answers { get; private set; } = [];
    public IReadOnlyList<EvidenceView> Files { get; private set; } = [];
    public IReadOnlyList<Moment> History { get; private set; } = [];

    public bool MayFill => Row.IsMissing && Assessment.MayAssess(Actor, Lab, Row.UnitId);
    public bool MayValidate => !Row.IsMissing && Assessment.MayValidate(Actor, Lab);

    /// <summary>That it was sent back, by whom and why; null unless the unit is correcting it.</summary>
    public Moment? SentBack =>
        Row.State == AssessmentState.Returned && History.Count > 0 ? History[0] : null;
    public bool ActsForUnit => MayFill && !Assessment.IsOfUnit(Actor, Row.UnitId);

    public IEnumerable<Choice> Choices =>
        Enumerable
            .Range(1, ReadinessMaster.Most)
            .Select(score => new Choice($"{score}", words.Score(score)));

    public AssessmentAnswer? Answer(string indicator) =>
        Answers.FirstOrDefault(answer => answer.Indicator == indicator);

    private List<ScoreForm> Shown() =>
        [
            .. Indicators.Select(indicator =>
            {
                var kept = Answer(indicator.Code);
                return new ScoreForm
                {
                    Indicator = indicator.Code,
                    Self = kept?.Self,
                    Evidence = kept?.Evidence,
                    Link = kept?.Link,
                    Final = kept?.Final ?? kept?.Self,
                    Reason = kept?.Reason,
                };
            }),
        ];

    public IReadOnlyList<EvidenceView> FilesOf(ReadinessAspect aspect) =>
        [.. Files.Where(file => file.Aspect == aspect)];

    private IReadOnlyList<EvidenceView> FilesFor(string indicator) =>
        Indicators.FirstOrDefault(row => row.Code == indicator) is { } found
            ? FilesOf(found.Aspect)
            : [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await db.InsideLabAsync(Number, Actor, cancel) is not { } lab)
        {
            return false;
        }

        Lab = lab;
        var rows = await db.ReadinessOf(lab.Id).ToListAsync(cancel);
        if (
            rows.Find(row => row.Number == Unit) is not { } row
            || !(Assessment.MayReadAll(Actor, lab) || Assessment.IsOfUnit(Actor, row.UnitId))
        )
        {
            return false;
        }

        Row = row.ShownTo(Actor, lab);
        Edition = row.EditionOn ?? ReadinessMaster.EditionOn(time.Today(lab.TimeZone));
        Indicators = ReadinessMaster.Indicators(Edition);
        var assessment = db.ReadinessAssessments.Where(own =>
            own.LabId == lab.Id && own.UnitId == row.UnitId
        );
        keptVersion = await assessment.Select(row => row.Version).SingleOrDefaultAsync(cancel);
        // A draft is the unit's own business.
        if (!row.IsMissing || Assessment.MayAssess(Actor, lab, row.UnitId))
        {
            Answers = await assessment
                .SelectMany(own => own.Answers)
                .AsNoTracking()
                .ToListAsync(cancel);
            Files = await assessment.FilesAsync(cancel);
        }

        History = await db.ReadinessHistoryAsync(assessment, words, lab.TimeZone, cancel);
        return true;
    }
}
