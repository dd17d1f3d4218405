using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>What a unit says of an indicator.</summary>
/// <param name="Score">1 to 4; null while nobody said.</param>
/// <param name="Evidence">Name and number of the document.</param>
/// <param name="Link">Where it lies.</param>
public sealed record SelfScore(string Indicator, int? Score, string? Evidence, string? Link);

/// <param name="Reason">Needed where it differs from what the unit said.</param>
public sealed record FinalScore(string Indicator, int Score, string? Reason);

/// <summary>One indicator of an assessment: the unit's word, and the validators' beside it.</summary>
public sealed class AssessmentAnswer
{
    public Id<Assessment> AssessmentId { get; private init; }
    public string Indicator { get; private init; } = "";
    public int? Self { get; private set; }
    public string? Evidence { get; private set; }
    public string? Link { get; private set; }
    public int? Final { get; private set; }
    public string? Reason { get; private set; }

    public bool LacksEvidence => Self >= Assessment.Claims && Evidence is null && Link is null;

    private AssessmentAnswer() { }

    internal AssessmentAnswer(Id<Assessment> assessment, string indicator) =>
        (AssessmentId, Indicator) = (assessment, indicator);

    internal bool Says(SelfScore score) =>
        (Self, Evidence, Link) == (score.Score, score.Evidence, score.Link);

    internal void Take(SelfScore score) =>
        (Self, Evidence, Link) = (score.Score, score.Evidence, score.Link);

    internal void Take(FinalScore score) =>
        (Final, Reason) = (score.Score, score.Score == Self ? null : score.Reason);

    internal void ForgetFinal() => (Final, Reason) = (null, null);
}

/// <summary>That it changed hands, by whom, with which score.</summary>
public sealed class AssessmentMove
{
    public Id<Assessment> AssessmentId { get; private init; }
    public int Ordinal { get; private init; }
    public AssessmentState To { get; private init; }

    [Personal("surveys.readiness.kept.mover", "surveys.readiness.kept.why", "people.until.deed")]
    public Id<Person> PersonId { get; private init; }
    public Role? Capacity { get; private init; }
    public DateTime MovedAt { get; private init; }
    public int Tenths { get; private init; }

    /// <summary>Why it was sent back, or its score taken back; null else.</summary>
    public string? Reason { get; private init; }

    private AssessmentMove() { }

    internal AssessmentMove(
        Id<Assessment> assessment,
        int ordinal,
        AssessmentState to,
        Id<Person> person,
        Role? capacity,
        DateTime at,
        int tenths,
        string? reason
    ) =>
        (AssessmentId, Ordinal, To, PersonId, Capacity, MovedAt, Tenths, Reason) = (
            assessment,
            ordinal,
            to,
            person,
            capacity,
            at,
            tenths,
            reason
        );
}
