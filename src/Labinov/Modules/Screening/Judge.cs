using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Screening;

/// <summary>Somebody who was asked to review ideas of a screening.</summary>
public sealed class Judge
{
    public Id<IdeaScreening> ScreeningId { get; private init; }

    [Personal("screening.kept.judge", "screening.why.judge", "people.until.deed")]
    public Id<Person> PersonId { get; private init; }

    public DateTime NamedAt { get; private init; }

    private Judge() { }

    public static Judge Of(Id<IdeaScreening> screening, Id<Person> person, DateTime now) =>
        new()
        {
            ScreeningId = screening,
            PersonId = person,
            NamedAt = now,
        };
}
