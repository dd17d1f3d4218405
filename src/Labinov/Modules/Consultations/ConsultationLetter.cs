using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Consultations;

/// <summary>What a unit wants to know, as the form gives it.</summary>
/// <param name="Coach">One of the lab's coaches, or null for whoever has time.</param>
public sealed record Question(
    Id<Organisation> Unit,
    Id<Person>? Coach,
    Id<Ideas.Idea>? Idea,
    string Subject,
    string Text
);

/// <summary>One thing that was written in a consultation. Never changed, never taken away.</summary>
public sealed class ConsultationLetter
{
    public Id<ConsultationLetter> Id { get; private init; }
    public Id<Consultation> ConsultationId { get; private init; }

    [Personal("consultations.kept.writer", "consultations.why.writer", "people.until.deed")]
    public Id<Person>? ById { get; private init; }

    /// <summary>A coach wrote it; false: somebody of the unit.</summary>
    public bool IsAnswer { get; private init; }
    public string Text { get; private init; } = "";
    public DateTime At { get; private init; }

    private ConsultationLetter() { }

    internal static ConsultationLetter Of(
        Id<Consultation> consultation,
        Id<ConsultationLetter> id,
        Actor actor,
        string text,
        bool isAnswer,
        DateTime at
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBroken("consultations.rule.empty");
        }

        return new ConsultationLetter
        {
            Id = id,
            ConsultationId = consultation,
            ById = actor.Person is { } person ? new Id<Person>(person) : null,
            IsAnswer = isAnswer,
            Text = text.Trim(),
            At = at,
        };
    }
}
