using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Ideas;

public sealed class IdeaPublishingTests : IdeaRules
{
    [Fact]
    public void Only_a_keeper_returns_publishes_corrects_and_takes_down()
    {
        var idea = Sent();
        foreach (
            var actor in new[]
            {
                Author,
                Given.Keeper(Id<Region>.New(Now)),
                Given.Keeper(Tojo, role: Role.TechnicalTeam),
            }
        )
        {
            Assert.False(idea.MayReturn(actor) || idea.MayPublish(actor) || idea.MayCorrect(actor));
            Refused("ideas.rule.not-keeper", () => idea.Return(actor, "alasan", Now));
            Refused("ideas.rule.not-keeper", () => idea.Publish(actor, Now));
            Refused("ideas.rule.not-keeper", () => idea.Correct(actor, idea.Facts, "alasan", Now));
            Refused("ideas.rule.not-keeper", () => idea.Unpublish(actor, "alasan", Now));
        }
    }

    [Fact]
    public void Publishing_accepts_what_the_author_claims_and_opens_it()
    {
        var idea = Sent();
        idea.Publish(Keeper, Now.AddDays(1), "Selamat, sudah tayang.");
        Assert.Equal(IdeaState.Trial, idea.State);
        Assert.Equal(Audience.Public, idea.Audience);
        Assert.Equal(Now.AddDays(1), idea.PublishedAt);
        Assert.True(idea.IsPublicOn(Today));
        Assert.Equal(WordOn.Published, Assert.Single(idea.Words).On);
        var published = Assert.IsType<IdeaPublished>(idea.Happenings[^1]);
        Assert.False(published.Own);
        Assert.Equal(IdeaState.Trial, published.State);
        Refused("ideas.rule.already-public", () => idea.Publish(Keeper, Now));
    }

    [Fact]
    public void An_idea_that_is_not_launched_is_not_published()
    {
        var idea = Sent(IdeaOrigin.NewIdea);
        Assert.False(idea.MayPublish(Keeper));
        Refused("ideas.rule.not-launched", () => idea.Publish(Keeper, Now));
        Refused("ideas.rule.not-sent", () => Drafted().Publish(Keeper, Now));
    }

    [Fact]
    public void A_coordinator_may_publish_an_idea_of_their_own_and_the_ledger_shows_it()
    {
        var both = new Actor(
            Guid.CreateVersion7(),
            "Rina",
            [
                new Grant(Role.Innovator, new Scope(ScopeKind.Unit, Dinas.Value)),
                new Grant(Role.LocusCoordinator, new Scope(ScopeKind.Region, Tojo.Value)),
            ]
        );
        var idea = Drafted(author: both);
        idea.Submit(both, Now);
        idea.Publish(both, Now);
        var published = Assert.IsType<IdeaPublished>(idea.Happenings[^1]);
        Assert.True(published.Own);
        Assert.Equal(Role.LocusCoordinator, published.As);
    }

    [Fact]
    public void An_embargo_holds_it_back_until_its_day()
    {
        Refused("ideas.rule.embargo-passed", () => _ = new Embargo(Today, "paten", Today));
        Refused("ideas.rule.say-why", () => _ = new Embargo(Today.AddDays(9), " ", Today));
        var idea = Sent();
        idea.Publish(Keeper, Now, null, new Embargo(Today.AddDays(9), "Paten diajukan", Today));
        Assert.False(idea.IsPublicOn(Today.AddDays(8)));
        Assert.True(idea.IsPublicOn(Today.AddDays(9)));
        idea.Publish(Keeper, Now);
        Assert.True(idea.IsPublicOn(Today));
    }

    [Fact]
    public void Taking_down_changes_who_sees_it_and_not_where_it_stands()
    {
        var idea = Sent();
        Refused("ideas.rule.not-public", () => idea.Unpublish(Keeper, "keliru", Now));
        idea.Publish(Keeper, Now);
        idea.Unpublish(Keeper, "Angkanya sedang diperiksa.", Now);
        Assert.Equal(IdeaState.Trial, idea.State);
        Assert.Equal(Audience.Region, idea.Audience);
        Assert.Null(idea.PublishedAt);
        Assert.Equal("Angkanya sedang diperiksa.", Assert.Single(idea.Words).Text);
        Assert.IsType<IdeaUnpublished>(idea.Happenings[^1]);
        idea.Publish(Keeper, Now);
        Assert.True(idea.IsPublicOn(Today));
    }

    [Fact]
    public void A_correction_tells_its_author_why_and_moves_nothing()
    {
        var idea = Sent();
        var better = Given.Facts("Perahu layanan terpadu", IdeaState.Embedded);
        Refused("ideas.rule.say-why", () => idea.Correct(Keeper, better, "", Now));
        idea.Correct(Keeper, better, "Ejaan judul.", Now);
        Assert.Equal("Perahu layanan terpadu", idea.Title);
        Assert.Equal("perahu-layanan-terpadu", idea.SearchTitle);
        Assert.Equal(IdeaState.Trial, idea.StandsAt);
        Assert.Equal(WordOn.Corrected, Assert.Single(idea.Words).On);
        Assert.IsType<IdeaCorrected>(idea.Happenings[^1]);
    }
}
