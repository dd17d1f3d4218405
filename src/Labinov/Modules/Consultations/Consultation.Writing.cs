using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Consultations;

/// <content>What is written after the first question, and whose turn it makes.</content>
public sealed partial class Consultation
{
    /// <summary>A coach answers, and the unit has its turn; whoever answers a question to all has taken it.</summary>
    /// <param name="letter">Made by the form; the same one is written once.</param>
    public void Answer(
        Actor actor,
        Sides sides,
        Id<ConsultationLetter> letter,
        string text,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(sides);
        Require(sides.IsCoach, "consultations.rule.not-coach");
        if (!Write(actor, letter, text, isAnswer: true, now))
        {
            return;
        }

        CoachId ??= actor.Person is { } person ? new Id<Person>(person) : null;
        Pass(Turn.Unit, now);
        Record(
            new ConsultationAnswered(Id, LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = sides.Capacity(actor),
            }
        );
    }

    /// <summary>The unit asks on, also what was closed: the coach has the turn again.</summary>
    public void AskOn(
        Actor actor,
        Sides sides,
        Id<ConsultationLetter> letter,
        string text,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(sides);
        Require(sides.IsOfUnit(UnitId), "consultations.rule.not-your-unit");
        if (Write(actor, letter, text, isAnswer: false, now) && Turn != Turn.Coach)
        {
            Pass(Turn.Coach, now);
        }
    }

    /// <summary>Another coach of the lab has the question from now on; null lays it before all of them.</summary>
    public void PassOn(Sides sides, Id<Person>? coach)
    {
        ArgumentNullException.ThrowIfNull(sides);
        Require(sides.IsCoach, "consultations.rule.not-coach");
        Require(Turn != Turn.Nobody, "consultations.rule.closed");
        CoachId = coach;
    }

    /// <summary>It is clear now: by the unit, or by a coach once it was answered.</summary>
    public void Close(Actor actor, Sides sides, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayClose(sides), "consultations.rule.not-answered");
        if (Turn == Turn.Nobody)
        {
            return;
        }

        Pass(Turn.Nobody, now);
        Record(
            new ConsultationClosed(Id, LabId, UnitId)
            {
                By = actor.Person,
                At = now,
                As = sides.Capacity(actor),
            }
        );
    }

    public bool MayClose(Sides sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        return sides.IsOfUnit(UnitId) || (sides.IsCoach && Turn != Turn.Coach);
    }

    private bool Write(
        Actor actor,
        Id<ConsultationLetter> letter,
        string text,
        bool isAnswer,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (letters.Exists(known => known.Id == letter))
        {
            return false;
        }

        letters.Add(ConsultationLetter.Of(Id, letter, actor, text, isAnswer, now));
        return true;
    }

    private void Pass(Turn turn, DateTime now) => (Turn, TurnSinceAt) = (turn, now);
}
