using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Consultations;

/// <summary>Whose turn it is to write; nobody's once it is closed.</summary>
public enum Turn
{
    Coach,
    Unit,
    Nobody,
}

/// <summary>
/// A unit of a lab asks a coach in writing, so that nobody has to wait for the next visit. What is written stays between the unit and the
/// coaches; everybody else learns how many wait.
/// </summary>
public sealed partial class Consultation : Entity<Consultation>
{
    public const int SubjectMax = 120;
    public const int TextMax = 3000;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "consultation";

    /// <summary>Days after which a question has waited too long.</summary>
    public const int PatientDays = 3;

    private readonly List<ConsultationLetter> letters = [];

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }

    /// <summary>About which idea; null for anything else.</summary>
    public Id<Idea>? IdeaId { get; private set; }

    public string Subject { get; private set; } = "";

    [Personal("consultations.kept.asker", "consultations.why.asker", "people.until.deed")]
    public Id<Person>? AskedById { get; private set; }

    /// <summary>The coach who is asked; null until one of them answers a question that was put to all.</summary>
    [Personal("consultations.kept.coach", "consultations.why.coach", "people.until.deed")]
    public Id<Person>? CoachId { get; private set; }

    public Turn Turn { get; private set; }

    /// <summary>Since when it is somebody's turn.</summary>
    public DateTime TurnSinceAt { get; private set; }
    public DateTime AskedAt { get; private set; }

    public IReadOnlyList<ConsultationLetter> Letters => letters;

    private Consultation() { }

    /// <param name="id">Made by the form, so that a form sent twice asks once.</param>
    public static Consultation Ask(
        Actor actor,
        Sides sides,
        Id<Consultation> id,
        int number,
        Question question,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(sides);
        ArgumentNullException.ThrowIfNull(question);
        Require(sides.IsOfUnit(question.Unit), "consultations.rule.not-your-unit");
        var asked = new Consultation
        {
            Id = id,
            Number = number,
            LabId = sides.Lab,
            UnitId = question.Unit,
            IdeaId = question.Idea,
            Subject = question.Subject.Trim(),
            AskedById = actor.Person is { } person ? new Id<Person>(person) : null,
            CoachId = question.Coach,
            Turn = Turn.Coach,
            TurnSinceAt = now,
            AskedAt = now,
        };
        asked.letters.Add(
            ConsultationLetter.Of(id, new(id.Value), actor, question.Text, isAnswer: false, now)
        );
        asked.Record(
            new ConsultationAsked(asked.Id, sides.Lab, question.Unit)
            {
                By = actor.Person,
                At = now,
                As = sides.Capacity(actor),
            }
        );
        return asked;
    }

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
