using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.People;

namespace Labinov.Modules.Ideas.Approval;

/// <summary>How the head of a unit said yes.</summary>
public enum ApprovedHow
{
    /// <summary>Signed in, one idea or many at once.</summary>
    Here,

    /// <summary>On a sheet with the head's hand; its scan is the proof.</summary>
    OnPaper,
}

/// <summary>
/// That the head of the lead unit stands behind an idea: an approval (<i>persetujuan</i>), never an electronic signature. Never changed, never
/// taken away: whoever thinks otherwise later returns the idea.
/// </summary>
public sealed class UnitApproval
{
    public Id<UnitApproval> Id { get; private init; }
    public Id<Idea> IdeaId { get; private init; }
    public ApprovedHow How { get; private init; }

    /// <summary>Who approved, as they are called or as the sheet says.</summary>
    [Personal("ideas.kept.approval", "ideas.why.approval", "ideas.until.approval")]
    public string Name { get; private init; } = "";

    public Capacity As { get; private init; }

    /// <summary>By which letter; null for whoever holds the office for good.</summary>
    public string? Letter { get; private init; }

    /// <summary>The day on the sheet, or the day on which it was pressed.</summary>
    public DateOnly SignedOn { get; private init; }

    /// <summary>Null when it was given here.</summary>
    public Id<ApprovalSheet>? SheetId { get; private init; }

    /// <summary>Whoever pressed the button: the head, or who brought the sheet.</summary>
    [Personal("ideas.kept.approval", "ideas.why.approval", "people.until.deed")]
    public Id<Person>? ById { get; private init; }

    public DateTime At { get; private init; }

    private UnitApproval() { }

    internal static UnitApproval Here(Id<Idea> idea, Actor actor, SignedAs signed, DateTime now)
    {
        signed.Require();
        return new()
        {
            Id = Id<UnitApproval>.New(now),
            IdeaId = idea,
            How = ApprovedHow.Here,
            Name = actor.Name,
            As = signed.Capacity,
            Letter = signed.Kept,
            SignedOn = Clock.DayOf(now),
            ById = Of(actor),
            At = now,
        };
    }

    internal static UnitApproval OnPaper(
        Id<Idea> idea,
        Actor actor,
        ApprovalSheet sheet,
        DateTime now
    ) =>
        new()
        {
            Id = Id<UnitApproval>.New(now),
            IdeaId = idea,
            How = ApprovedHow.OnPaper,
            Name = sheet.Name,
            As = sheet.As,
            Letter = sheet.Letter,
            SignedOn = sheet.SignedOn,
            SheetId = sheet.Id,
            ById = Of(actor),
            At = now,
        };

    private static Id<Person>? Of(Actor actor) =>
        actor.Person is { } person ? new Id<Person>(person) : null;
}
