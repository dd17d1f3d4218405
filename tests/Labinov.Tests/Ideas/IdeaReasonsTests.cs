using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Ideas.Techniques;
using Labinov.Modules.People;

namespace Labinov.Tests.Ideas;

/// <summary>What is told of the why and of the means, without a database.</summary>
public sealed class IdeaReasonsTests : IdeaRules
{
    [Fact]
    public void What_costs_nothing_names_no_budget()
    {
        var idea = Drafted();
        Refused(
            "ideas.rule.free-but-budget",
            () => Write(idea, new Ground(Cost: IdeaCost.Free, BudgetYear: 2027))
        );
        Write(idea, new Ground(Cost: IdeaCost.Free, BudgetRupiah: 0));
        Assert.Equal(IdeaCost.Free, idea.Cost);
    }

    [Fact]
    public void Whoever_names_a_budget_has_said_that_one_is_needed()
    {
        var idea = Drafted();
        Write(idea, new Ground(BudgetYear: 2027));
        Assert.Equal(IdeaCost.Budgeted, idea.Cost);
    }

    [Fact]
    public void An_affair_is_on_the_list_and_counts_once()
    {
        var idea = Drafted();
        Refused("ideas.rule.no-such-affair", () => Write(idea, new Ground(MainAffair: "9.99")));
        Write(idea, new Ground(MainAffair: "1.02", OtherAffairs: "2.15 1.02 1.01"));
        Assert.Equal(("1.02", "1.01 2.15"), (idea.MainAffair, idea.OtherAffairs));
    }

    [Fact]
    public void What_would_make_it_stronger_keeps_nobody_from_sending_it()
    {
        var idea = Drafted();
        idea.Write(
            Author,
            Given.Facts("Perahu") with
            {
                Aim = new Aim(),
                Ground = new Ground(),
            },
            Now
        );
        Assert.Equal(
            [
                "Trouble",
                "Intervention",
                "Newness",
                "WhoGains",
                "Indicator",
                "Form",
                "MainAffair",
                "Cost",
                "LegalBasis",
            ],
            idea.Wishes().Select(wish => wish.Field)
        );
        Assert.Empty(idea.Gaps());
        idea.Submit(Author, Now);
    }

    [Fact]
    public void The_affairs_are_those_of_the_law()
    {
        var valid = AffairList.On(Today).ToList();
        int Of(AffairGroup group) => valid.Count(affair => affair.Group == group);
        Assert.Equal(
            (6, 18, 8),
            (Of(AffairGroup.BasicService), Of(AffairGroup.Obligatory), Of(AffairGroup.Chosen))
        );
        Assert.Empty(AffairList.On(new DateOnly(2014, 10, 1)));
        // The list is narrowed by a part of a text, so no code may lie within another.
        Assert.All(valid, affair => Assert.Equal(4, affair.Code.Length));
    }

    [Theory]
    [InlineData("25000000", 25_000_000L)]
    [InlineData("Rp25.000.000,00", 25_000_000L)]
    [InlineData("Rp 25.000.000,-", 25_000_000L)]
    [InlineData("25,000,000", 25_000_000L)]
    [InlineData("25 juta", 25_000_000L)]
    [InlineData("1,5 miliar", 1_500_000_000L)]
    [InlineData("0", 0L)]
    [InlineData("25.00.000", null)]
    [InlineData("secukupnya", null)]
    [InlineData("-5", null)]
    [InlineData("9999999999999999", null)]
    [InlineData("99999999999999999999 triliun", null)]
    [InlineData("", null)]
    public void Money_is_read_as_offices_write_it(string written, long? rupiah) =>
        Assert.Equal(rupiah, RupiahText.Of(written));

    [Fact]
    public void Affairs_are_read_by_name_or_code_in_both_languages()
    {
        Assert.Equal(
            "1.02 2.17",
            ImportValues.Affairs("Koperasi, usaha kecil, dan menengah; Health")
        );
        Assert.Equal("1.02", ImportValues.Affairs("1.02"));
        Assert.Null(ImportValues.Affairs("Kesehatan; Perbintangan"));
    }

    [Fact]
    public void Answers_stand_beneath_their_questions_and_blanks_are_left_out()
    {
        Assert.Equal(
            "Satu?\nya\n\nTiga?\ntiga",
            Technique.Told(["Satu?", "Dua?", "Tiga?"], ["ya", " ", "tiga "])
        );
        Assert.Null(Technique.Told(["Satu?"], [null]));
    }

    [Fact]
    public void A_member_has_a_part_and_leaves_by_themself()
    {
        var idea = Drafted();
        var sari = Id<Person>.New(Now);
        var herself = new Actor(sari.Value, "Sari", []);
        Assert.False(idea.IsWrittenBy(herself));
        idea.Take(Author, sari, "menulis petunjuk", Now);
        idea.Take(Author, sari, "melatih petugas", Now);
        Assert.Equal("melatih petugas", Assert.Single(idea.Team).Part);
        Assert.True(idea.IsWrittenBy(herself));
        Refused(
            "ideas.rule.not-yours",
            () => idea.Release(new Actor(Guid.CreateVersion7(), "Lain", []), sari, Now)
        );
        idea.Release(herself, sari, Now);
        idea.Release(herself, sari, Now);
        Assert.Empty(idea.Team);
        Assert.Equal(
            [typeof(IdeaMemberTaken), typeof(IdeaMemberReleased)],
            idea.Happenings.Select(happening => happening.GetType()).Skip(1)
        );
    }

    [Fact]
    public void A_unit_helps_once_and_the_lead_does_not_help_itself()
    {
        var idea = Drafted();
        var helper = Id<Modules.Regions.Organisation>.New(Now);
        idea.Help(Author, helper, Now);
        idea.Help(Author, helper, Now);
        Assert.Single(idea.Supporting);
        Refused("ideas.rule.lead-helps", () => idea.Help(Author, idea.UnitId, Now));
        idea.HelpsNoMore(Author, helper, Now);
        Assert.Empty(idea.Supporting);
    }

    private void Write(Idea idea, Ground ground) =>
        idea.Write(Author, Given.Facts("Perahu") with { Ground = ground }, Now);
}
