using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Tests.Ideas.Choosing;

/// <summary>Postponed, stopped and taken up again, without any database.</summary>
public sealed class HaltingTests : IdeaRules
{
    private static readonly DateOnly Later = Today.AddDays(40);

    private static readonly ChoiceReason Budget = ReasonFor(ReasonUse.Halting);

    private static ChoiceReason ReasonFor(ReasonUse use) =>
        ChoiceReason.Known(
            new ChoiceReasonRow("a", 1, "a", "b", "c", "d", new(2021, 1, 1), null, use),
            Now
        );

    private static Idea Running()
    {
        var idea = Sent();
        idea.Publish(Keeper, Now);
        return idea;
    }

    private static void Stop(Idea idea, Actor actor, bool staysOpen = false) =>
        idea.Halt(actor, IdeaState.Stopped, Budget, "Sepi.", null, staysOpen, Now);

    [Fact]
    public void It_needs_a_kind_of_its_own_list_a_sentence_and_for_later_a_day()
    {
        var idea = Running();
        void Halt(ChoiceReason? why, string? words, DateOnly? wakes) =>
            idea.Halt(Head, IdeaState.Postponed, why, words, wakes, false, Now);
        Refused("ideas.halt.rule.kind", () => Halt(null, "x", Later));
        Refused("ideas.halt.rule.kind", () => Halt(ReasonFor(ReasonUse.Choosing), "x", Later));
        Refused("ideas.rule.say-why", () => Halt(Budget, " ", Later));
        Refused("ideas.halt.rule.day", () => Halt(Budget, "x", null));
        Refused("ideas.halt.rule.day", () => Halt(Budget, "x", Today));
        Refused("ideas.halt.rule.not-yours", () => Stop(idea, Author));
        Refused(
            "ideas.choice.rule.reason",
            () => Sent(IdeaOrigin.NewIdea).Choose(Keeper, IdeaState.Reserve, Budget, "x", Now)
        );
        Halt(Budget, "Menunggu pencairan.", Later);
        Assert.Equal(
            (IdeaState.Postponed, IdeaState.Trial, Later),
            (idea.State, idea.HaltedFrom, idea.WakesOn)
        );
        Assert.Equal(Budget.Id, idea.Moves[^1].ReasonId);
        Assert.Equal(WordOn.Postponed, idea.Words[^1].On);
    }

    [Fact]
    public void Postponed_and_then_stopped_it_is_revived_where_it_stood_first_by_its_keepers()
    {
        var idea = Running();
        idea.Halt(Head, IdeaState.Postponed, Budget, "Menunggu.", Later, false, Now);
        Stop(idea, Head);
        Assert.Equal((IdeaState.Trial, (DateOnly?)null), (idea.HaltedFrom!.Value, idea.WakesOn));
        Assert.False(idea.MayResume(Head));
        Refused("ideas.halt.rule.not-halted", () => idea.Resume(Head, "Ada dana.", Now));
        idea.Resume(Keeper, "Ada dana.", Now);
        Assert.Equal((IdeaState.Trial, (IdeaState?)null), (idea.State, idea.HaltedFrom));
        Assert.IsType<IdeaResumed>(idea.Happenings[^1]);
    }

    [Fact]
    public void What_is_stopped_goes_back_to_its_region_unless_its_keeper_says_otherwise()
    {
        var closed = Running();
        Stop(closed, Head, staysOpen: true);
        Assert.Equal(Audience.Region, closed.Audience);
        Assert.IsType<IdeaUnpublished>(closed.Happenings[^1]);
        var open = Running();
        Stop(open, Keeper, staysOpen: true);
        Assert.Equal(Audience.Public, open.Audience);
        Assert.IsType<IdeaHalted>(open.Happenings[^1]);
    }

    [Fact]
    public void What_nobody_chose_yet_is_answered_and_not_stopped()
    {
        var waiting = Sent(IdeaOrigin.NewIdea);
        Refused("ideas.halt.rule.not-open", () => Stop(waiting, Keeper));
        waiting.Choose(Keeper, IdeaState.Selected, null, null, Now);
        Stop(waiting, Keeper);
        Assert.Equal((IdeaState.Stopped, IdeaState.Selected), (waiting.State, waiting.HaltedFrom));
    }
}
