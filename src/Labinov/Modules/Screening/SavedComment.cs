using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Screening;

/// <summary>A sentence that a reviewer writes again and again, kept to be inserted.</summary>
public sealed class SavedComment : Entity<SavedComment>
{
    public const int TextMax = 500;
    public const int Most = 30;

    [Personal("screening.kept.saved", "screening.why.saved", "people.until.erased")]
    public Id<Person> PersonId { get; private init; }

    [Personal("screening.kept.saved", "screening.why.saved", "people.until.erased")]
    public string Text { get; private init; } = "";

    private SavedComment() { }

    public static SavedComment Of(Id<Person> person, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new()
        {
            // The same sentence of the same person is one row, however often it is sent.
            Id = new Id<SavedComment>(ChanceId.Of($"{person}|{text}")),
            PersonId = person,
            Text = text.Start(TextMax),
        };
    }
}
