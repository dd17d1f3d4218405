using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Ideas;

public sealed class IdeaTests : IdeaRules
{
    [Fact]
    public void A_draft_is_owned_by_an_office_carried_by_its_author_and_seen_by_nobody_else()
    {
        var idea = Drafted();
        Assert.Equal((Tojo, Dinas), (idea.RegionId, idea.UnitId));
        Assert.Equal(IdeaState.Draft, idea.State);
        Assert.Equal(Audience.Unit, idea.Audience);
        Assert.Null(idea.SentAt);
        Assert.Equal(Author.Person, idea.AuthorId?.Value);
        Assert.Equal(Author.Person, idea.HolderId?.Value);
        Assert.Equal(Author.Person, idea.InitiatorId?.Value);
        var move = Assert.Single(idea.Moves);
        Assert.Null(move.From);
        Assert.Equal(Role.Innovator, move.As);
        Assert.IsType<IdeaDrafted>(Assert.Single(idea.Happenings));
    }

    [Theory]
    [InlineData(Role.UnitOperator)]
    [InlineData(Role.LocusCoordinator)]
    public void Whoever_types_for_a_unit_takes_no_credit_for_its_idea(Role role)
    {
        var typist =
            role == Role.UnitOperator
                ? Given.Writer(Dinas, role: role)
                : Given.Keeper(Tojo, role: role);
        var idea = Drafted(author: typist);
        Assert.Null(idea.InitiatorId);
        Assert.Equal(typist.Person, idea.AuthorId?.Value);
        Assert.Equal(role, Assert.Single(idea.Moves).As);
    }

    [Fact]
    public void Nobody_writes_in_the_name_of_another_unit()
    {
        var other = Given.Writer(Id<Organisation>.New(Now));
        Refused("ideas.rule.not-your-unit", () => Drafted(author: other));
        Refused("ideas.rule.not-your-unit", () => Drafted(author: Actor.Stranger));
        Assert.False(Idea.MayDraft(Actor.Stranger));
        Assert.True(Idea.MayDraft(other));
    }

    [Fact]
    public void Sending_hands_it_to_the_region()
    {
        var idea = Sent();
        Assert.Equal(IdeaState.Submitted, idea.State);
        Assert.Equal(Audience.Region, idea.Audience);
        Assert.Equal(Now, idea.SentAt);
        Assert.False(idea.MayEdit(Author));
        Refused("ideas.rule.already-sent", () => idea.Submit(Author, Now));
        Refused(
            "ideas.rule.already-sent",
            () => idea.Write(Author, Given.Facts("Perahu layanan"), Now)
        );
        var sent = Assert.IsType<IdeaSubmitted>(idea.Happenings[^1]);
        Assert.Equal((Author.Person, Role.Innovator), (sent.By, sent.As));
    }

    [Fact]
    public void Returned_with_a_word_corrected_and_sent_again()
    {
        var idea = Sent();
        Refused("ideas.rule.say-why", () => idea.Return(Keeper, "  ", Now));
        idea.Return(Keeper, "Tulis dampaknya bagi warga.", Now.AddDays(1));
        Assert.Equal(IdeaState.Returned, idea.State);
        Assert.Equal(Audience.Region, idea.Audience);
        var word = Assert.Single(idea.Words);
        Assert.Equal((WordOn.Returned, "Tulis dampaknya bagi warga."), (word.On, word.Text));
        Assert.Null(word.ReadAt);
        Assert.True(idea.MayEdit(Author));
        idea.Submit(Author, Now.AddDays(2));
        Assert.Equal(Now.AddDays(2), word.ReadAt);
        Assert.Equal(Now, idea.SentAt);
        Assert.Equal(
            [IdeaState.Draft, IdeaState.Submitted, IdeaState.Returned, IdeaState.Submitted],
            idea.Moves.Select(move => move.To)
        );
    }

    [Fact]
    public void Its_author_withdraws_it_before_anybody_decided_and_says_why()
    {
        var idea = Sent();
        Refused("ideas.rule.not-yours", () => idea.Withdraw(Keeper, "alasan", Now));
        Refused("ideas.rule.say-why", () => idea.Withdraw(Author, "", Now));
        idea.Withdraw(Author, "Sudah ada di dinas lain.", Now);
        Assert.Equal(IdeaState.Withdrawn, idea.State);
        Assert.Equal(IdeaState.Submitted, Assert.IsType<IdeaWithdrawn>(idea.Happenings[^1]).From);
        Refused("ideas.rule.ended", () => idea.Publish(Keeper, Now));
        Refused("ideas.rule.ended", () => idea.Correct(Keeper, idea.Facts, "alasan", Now));
        var launched = Sent();
        launched.Publish(Keeper, Now);
        Refused("ideas.rule.too-late-to-withdraw", () => launched.Withdraw(Author, "x", Now));
    }

    [Fact]
    public void A_member_of_the_team_writes_too_and_a_supporting_unit_is_not_the_lead()
    {
        var idea = Drafted();
        var member = new Actor(Guid.CreateVersion7(), "Sari", []);
        Assert.False(idea.MayEdit(member));
        idea.Join(new Id<Person>(member.Person!.Value), Now);
        idea.Join(new Id<Person>(member.Person!.Value), Now);
        Assert.Single(idea.Team);
        Assert.True(idea.MayEdit(member));
        idea.SupportedBy(Dinas);
        Assert.Empty(idea.Supporting);
    }
}
