using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Modules.Ideas;

/// <summary>Where an idea stands. Every move is a row with who, when and why; <see cref="State"/> is their present answer.</summary>
public sealed partial class Idea
{
    public const int ReasonMax = 1000;
    private readonly List<StateMove> moves = [];
    private readonly List<Word> words = [];

    public IdeaState State { get; private set; }

    /// <summary>Since when it stands there: the silence clock begins here.</summary>
    public DateTime StateSinceAt { get; private set; }

    /// <summary>When it first left its author's hands: ideas count from that day. Null: never sent.</summary>
    public DateTime? SentAt { get; private set; }

    public IReadOnlyList<StateMove> Moves => moves;

    /// <summary>What was said to its author.</summary>
    public IReadOnlyList<Word> Words => words;

    /// <summary>
    /// Hands it on: a new idea to the head of its unit, whose own sending is at once the approval; what was approved before, or existed before, to
    /// those who answer for the region. So what came back is sent to where it came from.
    /// </summary>
    /// <param name="head">As what a head sends it; whoever says nothing holds the office for good.</param>
    public void Submit(Actor actor, DateTime now, SignedAs? head = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsWrittenBy(actor), "ideas.rule.not-yours");
        Require(State.IsWithAuthor(), "ideas.rule.already-sent");
        Require(Gaps().Count == 0, "ideas.rule.incomplete");
        var capacity = Capacity(actor, Writers);
        SentAt ??= now;
        ReadAll(now);
        if (NeedsHead && !IsHeadedBy(actor))
        {
            Move(IdeaState.AwaitingUnitHead, actor, capacity, null, now);
            Record(
                new IdeaSentToHead(Id, UnitId, RegionId)
                {
                    By = actor.Person,
                    At = now,
                    As = capacity,
                }
            );
            return;
        }

        if (NeedsHead)
        {
            var signed = head ?? new SignedAs(Commitments.Capacity.Definitive, null);
            approvals.Add(UnitApproval.Here(Id, actor, signed, now));
            (ApprovedAt, capacity) = (now, Role.UnitHead);
        }

        Move(IdeaState.Submitted, actor, capacity, null, now);
        OpenToRegion(actor, capacity, now);
        Record(
            new IdeaSubmitted(Id, UnitId, RegionId)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>Back to its author, who sees the reason as a word: by the head of its unit before the approval, by its keepers afterwards.</summary>
    public void Return(Actor actor, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var toHead = State == IdeaState.AwaitingUnitHead;
        Require(
            toHead ? IsHeadedBy(actor) : IsKeptBy(actor),
            toHead ? "ideas.approval.rule.not-head" : "ideas.rule.not-keeper"
        );
        Require(MayReturn(actor), "ideas.rule.not-waiting");
        var why = Said(reason);
        Role? capacity = toHead ? Role.UnitHead : Capacity(actor, Keepers);
        Move(IdeaState.Returned, actor, capacity, why, now);
        Say(WordOn.Returned, why, actor, capacity, now);
        Record(
            new IdeaReturned(Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>Its author takes it back for good, from before anybody decided.</summary>
    public void Withdraw(Actor actor, string reason, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsWrittenBy(actor), "ideas.rule.not-yours");
        Require(MayWithdraw(actor), "ideas.rule.too-late-to-withdraw");
        var why = Said(reason);
        var from = State;
        var capacity = Capacity(actor, Writers);
        Move(IdeaState.Withdrawn, actor, capacity, why, now);
        ReadAll(now);
        Record(
            new IdeaWithdrawn(Id, from)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>Its people have read what was said to them. The words must be loaded.</summary>
    public void ReadWords(Actor actor, DateTime now)
    {
        Require(MayReadWords(actor), "ideas.rule.not-yours");
        ReadAll(now);
    }

    private void ReadAll(DateTime now)
    {
        foreach (var word in words)
        {
            word.Read(now);
        }
    }

    private void Move(
        IdeaState to,
        Actor actor,
        Role? capacity,
        string? why,
        DateTime now,
        Id<ChoiceReason>? reason = null
    )
    {
        moves.Add(new StateMove(Id, State, to, actor, capacity, why, now, reason));
        (State, StateSinceAt) = (to, now);
    }

    private void Say(
        WordOn on,
        string text,
        Actor actor,
        Role? capacity,
        DateTime now,
        Id<ChoiceReason>? reason = null
    )
    {
        var word = new Word(Id, on, text, actor, capacity, now, reason);
        if (IsOf(actor))
        {
            // Nobody waits for their own sentence.
            word.Read(now);
        }

        words.Add(word);
    }

    private static string Said(string reason)
    {
        Require(!string.IsNullOrWhiteSpace(reason), "ideas.rule.say-why");
        return reason.Trim();
    }
}
