using Labinov.House;
using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Modules.Ideas;

/// <summary>
/// Postponed to a day, or not carried on (<i>tidak dilanjutkan</i>): by a person, with a kind of reason from the list that may be told far
/// away and a sentence that stays inside. Both can be taken up again where they were left (decision 0149).
/// </summary>
public sealed partial class Idea
{
    /// <summary>Where it stood before it was postponed or stopped; null while it goes on.</summary>
    public IdeaState? HaltedFrom { get; private set; }

    /// <summary>The day on which its unit and keepers look again; null unless it is postponed.</summary>
    public DateOnly? WakesOn { get; private set; }

    /// <summary>How it may be halted from here. What nobody chose yet is not stopped but answered; what was never postponed is not woken.</summary>
    public IReadOnlyList<IdeaState> Halts =>
        IsAppealOpen
            ? []
            : State switch
            {
                IdeaState.Selected
                or IdeaState.Planned
                or IdeaState.Launched
                or IdeaState.Trial
                or IdeaState.Applied => [IdeaState.Postponed, IdeaState.Stopped],
                IdeaState.Embedded or IdeaState.WaitingForBudget or IdeaState.Postponed =>
                [
                    IdeaState.Stopped,
                ],
                _ => [],
            };

    /// <summary>The head of its unit, who answers for what the unit does, and those who keep it.</summary>
    public bool HaltsIt(Actor actor) => IsHeadedBy(actor) || IsKeptBy(actor);

    public bool MayHalt(Actor actor) => HaltsIt(actor) && Halts.Count > 0;

    /// <param name="why">From the list of kinds, in force.</param>
    /// <param name="words">One's own sentence: what was learnt, what it waits for. Never read outside.</param>
    /// <param name="wakes">The day on which it is looked at again; for what is postponed.</param>
    /// <param name="staysOpen">
    /// What is stopped goes back to its region, unless a keeper says for the region that everybody may still read of it, with the kind of reason.
    /// </param>
    public void Halt(
        Actor actor,
        IdeaState to,
        ChoiceReason? why,
        string? words,
        DateOnly? wakes,
        bool staysOpen,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(HaltsIt(actor), "ideas.halt.rule.not-yours");
        Require(Halts.Contains(to), "ideas.halt.rule.not-open");
        Require(
            why is { Use: ReasonUse.Halting } && why.IsInForceOn(Clock.DayOf(now)),
            "ideas.halt.rule.kind"
        );
        var said = Said(words ?? "");
        var isStop = to == IdeaState.Stopped;
        Require(isStop || wakes > Clock.DayOf(now), "ideas.halt.rule.day");
        var (from, capacity) = (State, Capacity(actor, Keepers) ?? Role.UnitHead);
        HaltedFrom = from == IdeaState.Postponed ? HaltedFrom : from;
        WakesOn = isStop ? null : wakes;
        Move(to, actor, capacity, said, now, why!.Id);
        Say(isStop ? WordOn.Stopped : WordOn.Postponed, said, actor, capacity, now, why.Id);
        Record(
            new IdeaHalted(Id, from, to, why.Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
        if (isStop && Audience == Audience.Public && !(staysOpen && IsKeptBy(actor)))
        {
            CloseToRegion(actor, capacity, now);
        }
    }

    /// <summary>What was postponed is taken up by its unit or its keepers; what was stopped is revived by its keepers only.</summary>
    public bool MayResume(Actor actor) =>
        HaltedFrom is not null
        && State switch
        {
            IdeaState.Postponed => HaltsIt(actor),
            IdeaState.Stopped => IsKeptBy(actor),
            _ => false,
        };

    /// <summary>It stands again where it was left. Who may see it is decided apart.</summary>
    public void Resume(Actor actor, string words, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(MayResume(actor), "ideas.halt.rule.not-halted");
        var said = Said(words);
        var (from, to) = (State, HaltedFrom!.Value);
        var capacity = Capacity(actor, Keepers) ?? Role.UnitHead;
        (HaltedFrom, WakesOn) = (null, null);
        Move(to, actor, capacity, said, now);
        Say(WordOn.Resumed, said, actor, capacity, now);
        Record(
            new IdeaResumed(Id, from, to)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    private void CloseToRegion(Actor actor, Role capacity, DateTime now)
    {
        Open(Audience.Region, actor, capacity, null, now);
        (PublishedAt, EmbargoUntilOn, EmbargoReason) = (null, null, null);
        Record(
            new IdeaUnpublished(Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }
}
