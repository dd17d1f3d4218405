using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Surveys.Readiness;

/// <content>Back to the unit, and a final score taken back: both by those who validate, both with a reason that the unit reads.</content>
public sealed partial class Assessment
{
    /// <summary>Gives it back to the unit, which corrects it and hands it in again; scores that were given begin anew.</summary>
    /// <exception cref="RuleBroken">It is with the unit, has its final score, was handed in by the actor, or lacks the reason.</exception>
    public void Return(Actor actor, LabFacts lab, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayValidate(actor, lab), "surveys.readiness.rule.not-yours-to-validate");
        Require(!State.IsWithUnit(), "surveys.readiness.rule.not-submitted");
        Require(State != AssessmentState.Validated, "surveys.readiness.rule.open-first");
        RequireNotOwn(actor);
        Require(!string.IsNullOrWhiteSpace(reason), "surveys.readiness.rule.say-why");
        foreach (var answer in answers)
        {
            answer.ForgetFinal();
        }

        State = AssessmentState.Returned;
        var capacity = ValidatorOf(actor);
        Move(State, actor, capacity, now, SelfTenths!.Value, reason.Trim());
        Record(
            new ReadinessReturned(Id, LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>Takes the final score back: it waits for another one.</summary>
    /// <exception cref="RuleBroken">It has no final score, was handed in by the actor, or lacks the reason.</exception>
    public void Reopen(Actor actor, LabFacts lab, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayValidate(actor, lab), "surveys.readiness.rule.not-yours-to-validate");
        Require(State == AssessmentState.Validated, "surveys.readiness.rule.not-validated");
        RequireNotOwn(actor);
        Require(!string.IsNullOrWhiteSpace(reason), "surveys.readiness.rule.say-why");
        State = AssessmentState.Reopened;
        var capacity = ValidatorOf(actor);
        Move(State, actor, capacity, now, FinalTenths!.Value, reason.Trim());
        FinalTenths = null;
        Record(
            new ReadinessReopened(Id, LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }
}
