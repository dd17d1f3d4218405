using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Surveys.Readiness;

public enum AssessmentState
{
    Draft,
    Submitted,
    Validated,

    /// <summary>Sent back by those who validate: the unit corrects it and hands it in again.</summary>
    Returned,

    /// <summary>Its final score was taken back with a reason: it waits for another one, and may be sent back meanwhile.</summary>
    Reopened,
}

public static class AssessmentStates
{
    /// <summary>The unit writes; nobody else reads what it has so far.</summary>
    public static bool IsWithUnit(this AssessmentState state) =>
        state is AssessmentState.Draft or AssessmentState.Returned;

    /// <summary>Those who validate are to act.</summary>
    public static bool WaitsForScore(this AssessmentState state) =>
        state is AssessmentState.Submitted or AssessmentState.Reopened;
}

/// <summary>How ready a unit is to innovate: it scores itself and names its evidence, then others than it give the final score.</summary>
public sealed partial class Assessment : Entity<Assessment>
{
    /// <summary>Of the names of documents, and of reasons.</summary>
    public const int TextMax = 300;
    public const int LinkMax = 400;

    /// <summary>From this score on an indicator claims something, so it needs evidence.</summary>
    public const int Claims = 3;

    private readonly List<AssessmentAnswer> answers = [];
    private readonly List<EvidenceFile> files = [];
    private readonly List<AssessmentMove> moves = [];

    public Id<Lab> LabId { get; private init; }
    public Id<Organisation> UnitId { get; private init; }

    /// <summary>First day of the edition of indicators and cut-offs that it follows.</summary>
    public DateOnly EditionOn { get; private init; }
    public AssessmentState State { get; private set; }

    /// <summary>In tenths of a point of 100; null while an indicator lacks a score.</summary>
    public int? SelfTenths { get; private set; }

    /// <summary>Null until validated.</summary>
    public int? FinalTenths { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    /// <summary>The coordinator typed it in the unit's name.</summary>
    public bool IsOnBehalf { get; private set; }

    public IReadOnlyList<AssessmentAnswer> Answers => answers;

    public IReadOnlyList<EvidenceFile> Files => files;

    /// <summary>Every time it changed hands, oldest first.</summary>
    public IReadOnlyList<AssessmentMove> Moves => moves;

    private Assessment() { }

    public static Assessment Begin(
        Actor actor,
        LabFacts lab,
        Id<Organisation> unit,
        DateOnly today,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(lab);
        Require(MayAssess(actor, lab, unit), "surveys.readiness.rule.not-your-unit");
        return new()
        {
            Id = Id<Assessment>.New(now),
            LabId = lab.Id,
            UnitId = unit,
            EditionOn = ReadinessMaster.EditionOn(today),
        };
    }

    /// <summary>The unit's own people, or whoever arranges the lab in its name.</summary>
    public static bool MayAssess(Actor actor, LabFacts lab, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return IsOfUnit(actor, unit) || lab.MayArrange(actor);
    }

    /// <summary>Coaches and those who lead the lab, and the technical team of the region.</summary>
    public static bool MayValidate(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayCoach(actor)
            || actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), Role.TechnicalTeam);
    }

    /// <summary>Scores of every unit: validators, those who arrange, and the leaders of the region. A unit reads its own.</summary>
    public static bool MayReadAll(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return MayValidate(actor, lab) || lab.MayArrange(actor) || lab.IsLeader(actor);
    }

    public static bool IsOfUnit(Actor actor, Id<Organisation> unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsIn(
            new Scope(ScopeKind.Unit, unit.Value),
            Role.UnitHead,
            Role.UnitOperator,
            Role.Innovator
        );
    }

    /// <summary>Whether a form says nothing new: sent twice, it changes nothing.</summary>
    public bool Says(IReadOnlyList<SelfScore> scores) =>
        scores.All(score =>
            answers.Find(kept => kept.Indicator == score.Indicator)?.Says(score) ?? false
        );

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
