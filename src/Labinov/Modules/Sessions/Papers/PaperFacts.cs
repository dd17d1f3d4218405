using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Sessions.Papers;

/// <summary>The papers that an office needs for a meeting.</summary>
public enum PaperKind
{
    Invitation,
    Attendance,
    Minutes,
    Certificate,
}

/// <summary>What all papers of a session are made of.</summary>
/// <param name="Units">Those that take part now, by name.</param>
/// <param name="Came">Who was there; null when nobody kept it.</param>
public sealed record PaperFacts(
    SessionFacts Session,
    HeadFacts Head,
    IReadOnlyList<AgendaLine> Agenda,
    IReadOnlyList<string> Minutes,
    IReadOnlyList<PaperUnit> Units,
    IReadOnlySet<Id<Person>>? Came
)
{
    /// <summary>Those whom a certificate may name: who came, or, where nobody kept that, who is on the list.</summary>
    public IEnumerable<(PaperPerson Person, PaperUnit Unit)> Certifiable =>
        from unit in Units
        from person in unit.People
        where Came?.Contains(person.Id) ?? true
        select (person, unit);
}

/// <summary>A region's letterhead; until it is written, its name alone.</summary>
/// <param name="LogoPath">Where its picture is served, without language prefix; null for none.</param>
/// <param name="Town">Null until it is written: a line to fill in.</param>
public sealed record HeadFacts(
    IReadOnlyList<string> Lines,
    string? Town,
    string? Position,
    string? Signer,
    bool IsWritten,
    string? LogoHash = null,
    string? LogoPath = null
);

public sealed record PaperUnit(string Name, IReadOnlyList<PaperPerson> People);

public sealed record PaperPerson(Id<Person> Id, int Number, string Name, bool IsHead);

public static class PaperKinds
{
    /// <summary>How a paper reads in an address: <c>invitation</c>.</summary>
    public static string Code(this PaperKind kind) => kind.ToString().ToLowerInvariant();

    public static PaperKind? Of(string? code)
    {
        foreach (var kind in Enum.GetValues<PaperKind>())
        {
            if (kind.Code() == code)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Lists of names are for those who arrange and coach; invitation and minutes for everybody inside.</summary>
    public static bool MayRead(this PaperKind kind, Actor actor, SessionFacts session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return kind is PaperKind.Invitation or PaperKind.Minutes
            || session.Lab.MayArrange(actor)
            || session.Lab.MayCoach(actor);
    }
}
