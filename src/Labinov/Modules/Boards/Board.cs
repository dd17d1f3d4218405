using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Boards;

/// <summary>
/// A wall on which people of a lab think together: groups with notes. Everything that happens on it is a numbered change
/// (<see cref="BoardChange"/>); this row says who may write, and how far the numbers have come.
/// </summary>
public sealed partial class Board : Entity<Board>
{
    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "board";

    public const int TitleMax = 120;
    public const int TableMax = 60;
    public const int SecretMax = 400;

    /// <summary>More cannot be looked over by anybody; a second board is better.</summary>
    public const int NotesMost = 600;

    public const int GroupsMost = 24;
    public const int DotsMost = 20;

    /// <summary>Seconds of the longest timer.</summary>
    public const int TimerMost = 4 * 60 * 60;

    /// <summary>Digits of a join code.</summary>
    public const int CodeLength = 6;

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private set; }

    /// <summary>The unit that thinks here; null for a board of the whole lab or of a table.</summary>
    public Id<Organisation>? UnitId { get; private set; }

    /// <summary>The coach table where it stands, in its own words: <c>Meja 3</c>.</summary>
    public string? Table { get; private set; }

    public BoardTemplate Template { get; private set; }
    public string Title { get; private set; } = "";
    public BoardJoining Joining { get; private set; }

    /// <summary>Six digits, unlike those of every other open board; null where nobody joins by code.</summary>
    public string? JoinCode { get; private set; }

    /// <summary>Counts new codes: whoever joined by an older one has to enter the new one.</summary>
    public int JoinRound { get; private set; }

    /// <summary>How many dots each person may give; 0 for a board without votes.</summary>
    public int Dots { get; private set; }

    /// <summary>How the votes stand is told to nobody yet.</summary>
    public bool AreVotesHidden { get; private set; }

    /// <summary>Only those who lead write.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>The note that everybody looks at now.</summary>
    public Id<Note>? PresentedId { get; private set; }

    public DateTime? TimerEndsAt { get; private set; }

    /// <summary>The number of the newest change.</summary>
    public int LastChange { get; private set; }

    /// <summary>Sealed; voters' marks are made with it, so that the rows do not tell who voted for what.</summary>
    public string Secret { get; private set; } = "";

    [Personal("boards.kept.opener", "boards.why.opener", "people.until.deed")]
    public Id<Person>? OpenedById { get; private set; }

    public DateTime OpenedAt { get; private set; }
    public DateTime? ClosedAt { get; private set; }

    private Board() { }

    /// <summary>Those who arrange or coach a lab open boards for all of it; a unit's head and operator for their unit.</summary>
    public static bool MayOpen(Actor actor, LabFacts lab, Id<Organisation>? unit)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor) || lab.MayCoach(actor) || IsOfUnit(actor, unit);
    }

    /// <summary>Freezes, presents, sets the timer: those who may open it, and whoever did.</summary>
    public static bool MayLead(
        Actor actor,
        LabFacts lab,
        Id<Organisation>? unit,
        Id<Person>? openedBy
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return MayOpen(actor, lab, unit)
            || (actor.Person is { } person && openedBy == new Id<Person>(person));
    }

    private static bool IsOfUnit(Actor actor, Id<Organisation>? unit) =>
        unit is { } id
        && actor.IsIn(new Scope(ScopeKind.Unit, id.Value), Role.UnitHead, Role.UnitOperator);

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(
            Role.ProgrammeManager,
            Role.LabCoordinator,
            Role.Facilitator,
            Role.ProvincialChampion,
            Role.LocusCoordinator,
            Role.UnitHead,
            Role.UnitOperator
        );

    private static void Require(bool kept, string words)
    {
        if (!kept)
        {
            throw new RuleBroken(words);
        }
    }
}
