using Labinov.House;
using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Modules.Ideas;

/// <summary>Selected, kept as a reserve or not selected: never without a reason that its people read, and open to one appeal.</summary>
public sealed partial class Idea
{
    private readonly List<Appeal> appeals = [];

    /// <summary>When its people asked for another look; null while they did not. Once in its life.</summary>
    public DateTime? AppealedAt { get; private set; }

    /// <summary>When that was answered.</summary>
    public DateTime? AppealAnsweredAt { get; private set; }

    public IReadOnlyList<Appeal> Appeals => appeals;

    public bool IsAppealOpen => AppealedAt is not null && AppealAnsweredAt is null;

    /// <summary>
    /// Where a choice may lead from here. What runs already is accepted or returned, not chosen; while another look is asked for, that is
    /// answered first.
    /// </summary>
    public IReadOnlyList<IdeaState> Choices =>
        Origin == IdeaOrigin.Existing || IsAppealOpen
            ? []
            : State switch
            {
                IdeaState.Submitted =>
                [
                    IdeaState.Selected,
                    IdeaState.Reserve,
                    IdeaState.NotSelected,
                ],
                IdeaState.Reserve => [IdeaState.Selected, IdeaState.NotSelected],
                IdeaState.Selected => [IdeaState.Reserve],
                _ => [],
            };

    public bool MayChoose(Actor actor) => IsKeptBy(actor) && Choices.Count > 0;

    /// <param name="why">From the list, in force; obligatory unless it is selected.</param>
    /// <param name="words">One's own sentence to its people; obligatory unless it is selected.</param>
    public void Choose(Actor actor, IdeaState to, ChoiceReason? why, string? words, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsKeptBy(actor), "ideas.rule.not-keeper");
        Require(Choices.Contains(to), "ideas.choice.rule.not-open");
        if (to == IdeaState.Selected)
        {
            why = null;
        }
        else
        {
            Require(
                why is { Use: ReasonUse.Choosing } && why.IsInForceOn(Clock.DayOf(now)),
                "ideas.choice.rule.reason"
            );
            Said(words ?? "");
        }

        var (from, capacity, said) = (State, Capacity(actor, Keepers), words?.Trim());
        Move(to, actor, capacity, said, now, why?.Id);
        Say(OfChoice(to), said ?? "", actor, capacity, now, why?.Id);
        Record(
            new IdeaChosen(Id, from, to, why?.Id)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    /// <summary>Its own people, not whoever types for the unit.</summary>
    public bool MayAppeal(Actor actor) =>
        IsOf(actor) && AppealedAt is null && State is IdeaState.NotSelected or IdeaState.Reserve;

    /// <summary>Its people ask for another look, once.</summary>
    public void Appeal(Actor actor, string words, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsOf(actor), "ideas.choice.rule.not-its-people");
        Require(AppealedAt is null, "ideas.choice.rule.appealed-already");
        Require(MayAppeal(actor), "ideas.choice.rule.nothing-to-appeal");
        appeals.Add(new Appeal(Id, State, Said(words), actor, now));
        AppealedAt = now;
        ReadAll(now);
        Record(
            new IdeaAppealed(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor, Writers),
            }
        );
    }

    public bool MayAnswerAppeal(Actor actor) => IsKeptBy(actor) && IsAppealOpen;

    /// <summary>Another look was taken. There is no third.</summary>
    public void AnswerAppeal(Actor actor, AppealAnswer answer, string? words, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Require(IsKeptBy(actor), "ideas.rule.not-keeper");
        Require(IsAppealOpen, "ideas.choice.rule.no-appeal");
        var said = Said(words ?? "");
        var capacity = Capacity(actor, Keepers);
        AppealAnsweredAt = now;
        if (answer == AppealAnswer.Upheld)
        {
            Say(WordOn.Upheld, said, actor, capacity, now);
        }
        else
        {
            var selected = answer == AppealAnswer.Selected;
            var to = selected ? IdeaState.Selected : IdeaState.Submitted;
            Move(to, actor, capacity, said, now);
            Say(selected ? WordOn.Selected : WordOn.TakenUp, said, actor, capacity, now);
        }

        Record(
            new AppealAnswered(Id, answer)
            {
                By = actor.Person,
                At = now,
                As = capacity,
            }
        );
    }

    private static WordOn OfChoice(IdeaState to) =>
        to switch
        {
            IdeaState.Selected => WordOn.Selected,
            IdeaState.Reserve => WordOn.Reserve,
            _ => WordOn.NotSelected,
        };
}
