using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Surveys.Readiness;

/// <content>Draft, submitted, validated; a validation may be corrected by another one, or taken back and the whole sent back to the unit.</content>
public sealed partial class Assessment
{
    /// <summary>Keeps what is there so far; an indicator may still lack its score.</summary>
    public void Fill(Actor actor, LabFacts lab, IReadOnlyList<SelfScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        Require(MayAssess(actor, lab, UnitId), "surveys.readiness.rule.not-your-unit");
        Require(State.IsWithUnit(), "surveys.readiness.rule.submitted");
        foreach (var indicator in ReadinessMaster.Indicators(EditionOn))
        {
            var score = scores.FirstOrDefault(score => score.Indicator == indicator.Code);
            var answer = answers.Find(kept => kept.Indicator == indicator.Code);
            if (answer is null)
            {
                answers.Add(answer = new AssessmentAnswer(Id, indicator.Code));
            }

            answer.Take(score ?? new SelfScore(indicator.Code, null, null, null));
        }

        IsOnBehalf = !IsOfUnit(actor, UnitId);
        SelfTenths = answers.TrueForAll(answer => answer.Self is not null)
            ? ReadinessMaster.Tenths([.. answers.Select(answer => answer.Self!.Value)])
            : null;
    }

    /// <exception cref="RuleBroken">An indicator lacks its score, or a claim its evidence.</exception>
    public void Submit(Actor actor, LabFacts lab, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayAssess(actor, lab, UnitId), "surveys.readiness.rule.not-your-unit");
        Require(State.IsWithUnit(), "surveys.readiness.rule.submitted");
        Require(SelfTenths is not null, "surveys.readiness.rule.score-missing");
        Require(
            !answers.Exists(answer => answer.LacksEvidence && !HasFileFor(answer.Indicator)),
            "surveys.readiness.rule.evidence-missing"
        );
        State = AssessmentState.Submitted;
        SubmittedAt = now;
        var capacity = actor.CapacityAmong(
            IsOnBehalf
                ? [Role.LocusCoordinator, Role.LabCoordinator, Role.ProgrammeManager]
                : [Role.UnitHead, Role.UnitOperator, Role.Innovator]
        );
        Move(AssessmentState.Submitted, actor, capacity, now, SelfTenths!.Value);
        Record(
            new ReadinessSubmitted(Id, LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <exception cref="RuleBroken">By whoever submitted it, or a differing score without its reason.</exception>
    public void Validate(Actor actor, LabFacts lab, IReadOnlyList<FinalScore> scores, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(scores);
        Require(MayValidate(actor, lab), "surveys.readiness.rule.not-yours-to-validate");
        Require(!State.IsWithUnit(), "surveys.readiness.rule.not-submitted");
        RequireNotOwn(actor);
        foreach (var answer in answers)
        {
            var score = scores.FirstOrDefault(score => score.Indicator == answer.Indicator);
            Require(score is not null, "surveys.readiness.rule.score-missing");
            Require(
                score!.Score == answer.Self || !string.IsNullOrWhiteSpace(score.Reason),
                "surveys.readiness.rule.reason-missing"
            );
            answer.Take(score);
        }

        FinalTenths = ReadinessMaster.Tenths([.. answers.Select(answer => answer.Final!.Value)]);
        State = AssessmentState.Validated;
        var capacity = ValidatorOf(actor);
        Move(AssessmentState.Validated, actor, capacity, now, FinalTenths.Value);
        Record(
            new ReadinessValidated(Id, LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    private void RequireNotOwn(Actor actor)
    {
        var last = moves.FindLast(move => move.To == AssessmentState.Submitted);
        Require(
            last is null || last.PersonId.Value != actor.Person,
            "surveys.readiness.rule.own-submission"
        );
    }

    private static Role? ValidatorOf(Actor actor) =>
        actor.CapacityAmong(
            Role.Facilitator,
            Role.LabCoordinator,
            Role.TechnicalTeam,
            Role.ProvincialChampion,
            Role.ProgrammeManager
        );

    private void Move(
        AssessmentState to,
        Actor actor,
        Role? capacity,
        DateTime now,
        int tenths,
        string? reason = null
    ) =>
        moves.Add(
            new AssessmentMove(
                Id,
                moves.Count + 1,
                to,
                new Id<Person>(
                    actor.Person ?? throw new RuleBroken("surveys.readiness.rule.not-your-unit")
                ),
                capacity,
                now,
                tenths,
                reason
            )
        );
}
