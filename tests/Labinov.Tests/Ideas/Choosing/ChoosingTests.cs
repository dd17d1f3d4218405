using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;

namespace Labinov.Tests.Ideas.Choosing;

/// <summary>Selected, a reserve or not selected, and another look, without any database.</summary>
public sealed class ChoosingTests : IdeaRules
{
    private static readonly ChoiceReason Why = ChoiceReason.Known(
        new ChoiceReasonRow("routine", 1, "Rutin", "Routine", "a", "b", new(2021, 1, 1), null),
        Now
    );

    private static Idea Decided(IdeaState to)
    {
        var idea = Sent(IdeaOrigin.NewIdea);
        idea.Choose(Keeper, to, Why, "Satu kalimat.", Now.AddDays(1));
        return idea;
    }

    [Theory]
    [InlineData(IdeaState.Reserve)]
    [InlineData(IdeaState.NotSelected)]
    public void What_is_not_selected_needs_a_reason_and_a_sentence(IdeaState to)
    {
        var idea = Sent(IdeaOrigin.NewIdea);
        Refused("ideas.choice.rule.reason", () => idea.Choose(Keeper, to, null, "Kalimat.", Now));
        Refused("ideas.rule.say-why", () => idea.Choose(Keeper, to, Why, " ", Now));
        Refused("ideas.rule.not-keeper", () => idea.Choose(Author, to, Why, "Kalimat.", Now));
        idea.Choose(Keeper, to, Why, "Kalimat.", Now.AddDays(1));
        Assert.Equal((to, Now.AddDays(1)), (idea.State, idea.StateSinceAt));
        var word = Assert.Single(idea.Words);
        Assert.Equal(("Kalimat.", Why.Id, to.ToString()), (word.Text, word.ReasonId, $"{word.On}"));
        Assert.Equal((Why.Id, "Kalimat."), (idea.Moves[^1].ReasonId, idea.Moves[^1].Why));
        var chosen = Assert.IsType<IdeaChosen>(idea.Happenings[^1]);
        Assert.Equal((IdeaState.Submitted, to, Why.Id), (chosen.From, chosen.To, chosen.Reason));
    }

    [Fact]
    public void Selected_needs_no_reason_and_still_reaches_its_author()
    {
        var idea = Sent(IdeaOrigin.NewIdea);
        idea.Choose(Keeper, IdeaState.Selected, null, null, Now);
        Assert.Equal((WordOn.Selected, ""), (idea.Words[0].On, idea.Words[0].Text));
        Assert.Null(Assert.IsType<IdeaChosen>(idea.Happenings[^1]).Reason);
    }

    [Fact]
    public void A_reason_that_ended_is_not_given_any_more()
    {
        var ended = ChoiceReason.Known(
            new ChoiceReasonRow("tua", 1, "a", "b", "c", "d", new(2021, 1, 1), new(2025, 12, 31)),
            Now
        );
        Assert.True(ended.IsInForceOn(new(2025, 12, 31)));
        Refused(
            "ideas.choice.rule.reason",
            () => Sent(IdeaOrigin.NewIdea).Choose(Keeper, IdeaState.Reserve, ended, "x", Now)
        );
    }

    [Fact]
    public void The_ways_between_the_three_are_few()
    {
        Assert.Equal(
            [IdeaState.Selected, IdeaState.NotSelected],
            Decided(IdeaState.Reserve).Choices
        );
        Assert.Equal([IdeaState.Reserve], Decided(IdeaState.Selected).Choices);
        Assert.Empty(Decided(IdeaState.NotSelected).Choices);
        // What runs already is accepted or returned, not chosen.
        Assert.Empty(Sent().Choices);
        Assert.Empty(Drafted(IdeaOrigin.NewIdea).Choices);
        Refused(
            "ideas.choice.rule.not-open",
            () => Decided(IdeaState.NotSelected).Choose(Keeper, IdeaState.Selected, null, null, Now)
        );
    }

    [Theory]
    [InlineData(IdeaState.Reserve)]
    [InlineData(IdeaState.Selected)]
    public void A_reserve_and_a_selected_idea_are_returned_too_and_come_back_submitted(IdeaState to)
    {
        var idea = Decided(to);
        idea.Return(Keeper, "Perbarui angkanya.", Now);
        idea.Submit(Author, Now.AddDays(2));
        Assert.Equal(IdeaState.Submitted, idea.State);
    }

    [Theory]
    [InlineData(AppealAnswer.TakenUp, IdeaState.Submitted, WordOn.TakenUp)]
    [InlineData(AppealAnswer.Selected, IdeaState.Selected, WordOn.Selected)]
    [InlineData(AppealAnswer.Upheld, IdeaState.NotSelected, WordOn.Upheld)]
    public void Its_people_ask_once_and_are_answered_once(
        AppealAnswer answer,
        IdeaState then,
        WordOn word
    )
    {
        var idea = Decided(IdeaState.NotSelected);
        Refused("ideas.choice.rule.not-its-people", () => idea.Appeal(Keeper, "Kenapa?", Now));
        Refused("ideas.rule.say-why", () => idea.Appeal(Author, " ", Now));
        idea.Appeal(Author, "Ini angkanya.", Now.AddDays(2));
        Assert.All(idea.Words, said => Assert.NotNull(said.ReadAt));
        Assert.True(idea.IsAppealOpen);
        Refused("ideas.choice.rule.appealed-already", () => idea.Appeal(Author, "Lagi.", Now));
        Refused("ideas.rule.say-why", () => idea.AnswerAppeal(Keeper, answer, "", Now));
        Refused("ideas.rule.not-keeper", () => idea.AnswerAppeal(Author, answer, "Ya.", Now));
        idea.AnswerAppeal(Keeper, answer, "Sudah kami baca.", Now.AddDays(3));
        Assert.Equal((then, word), (idea.State, idea.Words[^1].On));
        Assert.False(idea.IsAppealOpen);
        Refused("ideas.choice.rule.no-appeal", () => idea.AnswerAppeal(Keeper, answer, "x", Now));
        Refused("ideas.choice.rule.appealed-already", () => idea.Appeal(Author, "Lagi.", Now));
        Assert.Equal(answer, Assert.IsType<AppealAnswered>(idea.Happenings[^1]).Answer);
    }

    [Fact]
    public void While_another_look_is_asked_for_nothing_else_is_decided()
    {
        var idea = Decided(IdeaState.Reserve);
        idea.Appeal(Author, "Kami siap.", Now);
        Assert.False(idea.MayChoose(Keeper) || idea.MayReturn(Keeper));
        Refused("ideas.rule.not-waiting", () => idea.Return(Keeper, "x", Now));
        Refused(
            "ideas.choice.rule.not-open",
            () => idea.Choose(Keeper, IdeaState.NotSelected, Why, "x", Now)
        );
        idea.AnswerAppeal(Keeper, AppealAnswer.Upheld, "Menunggu izin.", Now);
        Assert.True(idea.MayChoose(Keeper));
        Refused(
            "ideas.choice.rule.nothing-to-appeal",
            () => Decided(IdeaState.Selected).Appeal(Author, "x", Now)
        );
    }
}
