using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>What a merge does and what undoing it gives back, without any database.</summary>
public sealed class MergeRulesTests : MergeRules
{
    [Fact]
    public void The_source_ends_as_merged_and_the_target_goes_on_where_it_stands()
    {
        var (source, target) = (Sent(), Sent());
        var merge = Unite(source, target);
        Assert.Equal(
            (IdeaState.Merged, target.Id, target.Id),
            (source.State, source.MergedIntoId, source.HeadId)
        );
        Assert.Equal(IdeaState.Submitted, target.State);
        Assert.Equal((IdeaState.Submitted, Now), (merge.FormerState, merge.FormerSinceAt));
        Assert.Equal("Sama.", source.Moves[^1].Why);
        Assert.Contains(
            source.Happenings,
            line => line is IdeaMerged { Into: var into } && into == target.Id
        );
        Assert.Contains(
            target.Happenings,
            line => line is IdeaTookIn { From: var from } && from == source.Id
        );
    }

    [Fact]
    public void Undone_it_stands_exactly_where_it_stood_and_since_when_and_the_history_only_grows()
    {
        var (source, target) = (Sent(), Sent());
        var before = Picture.Of(source);
        var moves = source.Moves.Count;
        var merge = Unite(source, target, at: Now.AddDays(1));
        merge.Undo(Keeper, source, target, [source], [], "Ternyata lain.", Now.AddDays(2));
        Assert.Equal(before, Picture.Of(source));
        Assert.Equal(moves + 2, source.Moves.Count);
        Assert.Equal("Ternyata lain.", source.Moves[^1].Why);
        Assert.Equal("Ternyata lain.", merge.UndoneWhy);
    }

    [Fact]
    public void Whoever_keeps_only_one_of_both_does_not_merge_and_regions_do_not_mix()
    {
        var elsewhere = Elsewhere();
        Assert.Equal("ideas.merge.rule.not-keeper", Merge.WhyNot(Keeper, Sent(), elsewhere, Today));
        Assert.Equal("ideas.merge.rule.not-keeper", Merge.WhyNot(Author, Sent(), Sent(), Today));
        var nation = new Actor(
            Guid.CreateVersion7(),
            "Pengelola",
            [new Grant(Role.ProgrammeManager, Scope.Nation)]
        );
        Assert.Equal(
            "ideas.merge.rule.other-region",
            Merge.WhyNot(nation, Sent(), elsewhere, Today)
        );
        Assert.Null(Merge.WhyNot(nation, Sent(), Sent(), Today));
    }

    [Fact]
    public void Not_into_itself_nor_an_ended_one_nor_what_was_never_sent()
    {
        var one = Sent();
        Assert.Equal("ideas.merge.rule.itself", Merge.WhyNot(Keeper, one, one, Today));
        Assert.Equal("ideas.merge.rule.not-sent", Merge.WhyNot(Keeper, one, Drafted(), Today));
        Assert.Equal("ideas.merge.rule.not-sent", Merge.WhyNot(Keeper, Drafted(), one, Today));
        var gone = Sent();
        gone.Withdraw(Author, "Batal.", Now);
        Assert.Equal("ideas.merge.rule.target-ended", Merge.WhyNot(Keeper, one, gone, Today));
        Assert.Equal("ideas.merge.rule.source-ended", Merge.WhyNot(Keeper, gone, one, Today));
    }

    [Fact]
    public void No_circle_and_not_twice()
    {
        var (one, other) = (Sent(), Sent());
        Unite(one, other);
        Assert.Equal("ideas.merge.rule.target-ended", Merge.WhyNot(Keeper, other, one, Today));
        Refused("ideas.merge.rule.source-ended", () => Unite(one, Sent()));
    }

    [Fact]
    public void What_the_public_reads_does_not_go_into_something_hidden()
    {
        var shown = Sent();
        shown.Publish(Keeper, Now);
        Assert.Equal("ideas.merge.rule.hides", Merge.WhyNot(Keeper, shown, Sent(), Today));
        Assert.Null(Merge.WhyNot(Keeper, Sent(), shown, Today));
    }

    [Fact]
    public void A_reason_is_needed_both_ways()
    {
        var (source, target) = (Sent(), Sent());
        Refused("ideas.rule.say-why", () => Unite(source, target, why: " "));
        var merge = Unite(source, target);
        Refused(
            "ideas.rule.say-why",
            () => merge.Undo(Keeper, source, target, [source], [], " ", Now)
        );
        Refused(
            "ideas.rule.not-keeper",
            () => merge.Undo(Author, source, target, [source], [], "Saya mau.", Now)
        );
        merge.Undo(Keeper, source, target, [source], [], "Lain.", Now);
        Refused(
            "ideas.merge.rule.undone",
            () => merge.Undo(Keeper, source, target, [source], [], "Lagi.", Now)
        );
    }

    [Fact]
    public void A_chain_goes_along_and_comes_back_link_by_link()
    {
        var (a, b, c) = (Sent(), Sent(), Sent());
        Unite(a, b);
        var second = Unite(b, c, members: [a]);
        Assert.Equal((b.Id, c.Id), (a.MergedIntoId, a.HeadId));
        second.Undo(Keeper, b, c, [a, b], [], "Lain.", Now);
        Assert.Equal((b.Id, b.Id), (a.MergedIntoId, a.HeadId));
        Assert.Null(b.HeadId);
        Assert.Equal(IdeaState.Submitted, b.State);
    }

    [Fact]
    public void The_people_of_both_are_told_but_not_of_their_own_decision()
    {
        var both = new Actor(Author.Person, "Keduanya", [.. Author.Grants, .. Keeper.Grants]);
        var merge = Unite(Sent(), Drafted2(), by: both);
        Assert.All(merge.Notices, notice => Assert.Equal(Now, notice.ReadAt));
        var told = Unite(Sent(), Sent());
        Assert.Equal(2, told.Notices.Count(notice => notice.ReadAt is null));

        static Idea Drafted2()
        {
            var idea = Drafted();
            idea.Submit(Author, Now);
            return idea;
        }
    }

    private static Idea Elsewhere()
    {
        var unit = Id<Organisation>.New(Now);
        var writer = Given.Writer(unit);
        var idea = Idea.Draft(
            writer,
            Id<Idea>.New(Now),
            13,
            "Di daerah lain",
            IdeaOrigin.Existing,
            unit,
            Id<Region>.New(Now),
            null,
            Now
        );
        idea.Write(writer, Given.Facts("Di daerah lain"), Now);
        idea.Submit(writer, Now);
        return idea;
    }
}
