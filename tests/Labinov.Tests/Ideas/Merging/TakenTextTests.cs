using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;

namespace Labinov.Tests.Ideas.Merging;

/// <summary>Sentences that the target took over, and how they go back.</summary>
public sealed class TakenTextTests : MergeRules
{
    [Fact]
    public void What_is_ticked_is_put_behind_the_targets_own_text_and_given_back()
    {
        var (source, target) = (With("Cerita satu."), With("Cerita dua."));
        var before = Picture.Of(target);
        var merge = Unite(source, target, at: Now.AddDays(1), take: [TakenField.Description]);
        Assert.Equal("Cerita dua.\n\nCerita satu.", target.Description);
        Assert.Equal(Now.AddDays(1), target.EditedAt);
        merge.Undo(Keeper, source, target, [source], [], "Lain.", Now.AddDays(2));
        Assert.Equal(before, Picture.Of(target));
    }

    [Fact]
    public void What_somebody_changed_since_stays_as_they_left_it()
    {
        var (source, target) = (With("Cerita satu."), With("Cerita dua."));
        var merge = Unite(source, target, at: Now.AddDays(1), take: [TakenField.Description]);
        target.Correct(
            Keeper,
            target.Facts with
            {
                Story = new Story("Cerita baru."),
            },
            "Dirapikan.",
            Now.AddDays(2)
        );
        merge.Undo(Keeper, source, target, [source], [], "Lain.", Now.AddDays(3));
        Assert.Equal("Cerita baru.", target.Description);
        Assert.True(Assert.Single(merge.Taken).Stays);
        Assert.Equal(Now.AddDays(2), target.EditedAt);
    }

    [Fact]
    public void The_first_of_two_pieces_goes_back_and_the_second_moves_up()
    {
        var (one, two, target) = (With("Satu."), With("Dua."), With("Asal."));
        var first = Unite(one, target, at: Now.AddDays(1), take: [TakenField.Description]);
        var second = Unite(two, target, 2, Now.AddDays(2), take: [TakenField.Description]);
        first.Undo(Keeper, one, target, [one, two], [second], "Lain.", Now.AddDays(3));
        Assert.Equal("Asal.\n\nDua.", target.Description);
        second.Undo(Keeper, two, target, [two], [], "Lain.", Now.AddDays(4));
        Assert.Equal("Asal.", target.Description);
        Assert.Equal(Now, target.EditedAt);
    }

    [Fact]
    public void A_text_that_grows_too_long_is_not_taken()
    {
        var (source, target) = (With(new string('a', 6000)), With(new string('b', 6000)));
        Assert.True(Merge.IsTooLong(source, target, TakenField.Description));
        Refused(
            "ideas.merge.rule.too-long",
            () => Unite(source, target, take: [TakenField.Description])
        );
    }

    private static Idea With(string description)
    {
        var idea = Drafted();
        idea.Write(Author, idea.Facts with { Story = new Story(description) }, Now);
        idea.Submit(Author, Now);
        return idea;
    }
}
