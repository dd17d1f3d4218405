using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Ideas.Problems;

/// <summary>What a problem lets be done with it; no database.</summary>
public sealed class ProblemTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Id<Organisation> Unit = Id<Organisation>.New(Now);
    private static readonly LabFacts Lab = new(
        Id<Lab>.New(Now),
        Id<Region>.New(Now),
        null,
        0,
        1,
        "Labinov Contoh",
        2026,
        "Contoh",
        "Asia/Makassar"
    );
    private static readonly Voice Own = new(false, [Unit]);

    private static Problem Described(int number = 1, Id<Lab>? lab = null) =>
        Problem.Describe(
            Given.Writer(Unit),
            Own,
            Id<Problem>.New(Now),
            number,
            lab ?? Lab.Id,
            Unit,
            new ProblemFacts(" Antrean panjang ", "Tiga jam.", Process: " "),
            Now
        );

    [Fact]
    public void A_problem_is_described_for_ones_own_unit_and_blank_lines_are_nothing()
    {
        var problem = Described();
        Assert.Equal("Antrean panjang", problem.Title);
        Assert.Null(problem.Process);
        Assert.IsType<ProblemDescribed>(Assert.Single(problem.Happenings));
        Assert.Throws<RuleBroken>(() =>
            Problem.Describe(
                Given.Writer(Unit),
                new Voice(false, []),
                Id<Problem>.New(Now),
                2,
                Lab.Id,
                Unit,
                new ProblemFacts("Judul", "Keadaan"),
                Now
            )
        );
    }

    [Fact]
    public void Weighing_again_replaces_what_was_said_before()
    {
        var problem = Described();
        var who = Given.Writer(Unit);
        problem.Weigh(who, Own, new UsgScore(1, 2, 3), Now);
        problem.Weigh(who, Own, new UsgScore(5, 4, 3), Now.AddDays(1));
        problem.Weigh(Given.Writer(Unit), Own, new UsgScore(1, 1, 1), Now);
        Assert.Equal(2, problem.Urgencies.Count);
        Assert.Equal(5, problem.Urgencies[0].UrgencyScore);
        Assert.Equal(4, problem.Urgencies[0].SeriousnessScore);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 6, 1)]
    [InlineData(1, 1, -1)]
    public void A_score_lies_between_one_and_five(int urgency, int seriousness, int growth) =>
        Assert.Throws<RuleBroken>(() => new UsgScore(urgency, seriousness, growth));

    [Fact]
    public void Only_its_head_and_those_who_organise_set_a_problem_aside_and_nobody_works_on_it_then()
    {
        var problem = Described();
        var innovator = Given.Writer(Unit);
        var head = Given.Writer(Unit, role: Role.UnitHead);
        Assert.Throws<RuleBroken>(() =>
            problem.SetAside(innovator, Lab, AsideReason.Routine, null, Now)
        );
        problem.SetAside(head, Lab, AsideReason.Routine, null, Now);
        Assert.Throws<RuleBroken>(() => problem.SetAside(head, Lab, AsideReason.Solved, null, Now));
        Assert.Throws<RuleBroken>(() =>
            problem.Edit(Own, new ProblemFacts("Judul", "Keadaan"), Now)
        );
        Assert.Throws<RuleBroken>(() => problem.Weigh(innovator, Own, new UsgScore(1, 1, 1), Now));
        problem.TakeUp(head, Lab, Now);
        Assert.False(problem.IsAside);
        Assert.Null(problem.AsideReason);
    }

    [Fact]
    public void A_pair_is_the_same_whichever_way_it_was_shown()
    {
        var (one, other) = (Described(1), Described(2));
        var who = Given.Writer(Unit);
        var choice = Preference.Of(who, Own, other, one, other.Id, Now);
        Assert.Equal((one.Id, other.Id), (choice.OneId, choice.OtherId));
        Assert.Equal(other.Id, choice.ChosenId);
        Assert.Throws<RuleBroken>(() => Preference.Of(who, Own, one, one, null, Now));
        Assert.Throws<RuleBroken>(() =>
            Preference.Of(who, Own, one, other, Id<Problem>.New(Now), Now)
        );
        Assert.Throws<RuleBroken>(() =>
            Preference.Of(who, new Voice(false, []), one, other, null, Now)
        );
        Assert.Throws<RuleBroken>(() =>
            Preference.Of(who, Own, one, Described(3, Id<Lab>.New(Now)), null, Now)
        );
    }

    [Fact]
    public void The_least_compared_are_asked_first_and_no_pair_twice()
    {
        var rows = Enumerable.Range(1, 4).Select(Row).ToList();
        var judged = new HashSet<(Id<Problem>, Id<Problem>)>();
        for (var i = 0; i < 6; i++)
        {
            var pair = NextPairs.Choose(rows, judged);
            Assert.Equal((i, 6), (pair.Done, pair.Of));
            Assert.True(judged.Add((pair.One!.Id, pair.Other!.Id)));
            Assert.True(pair.One.Number < pair.Other.Number);
            rows = rows.ConvertAll(row =>
                row == pair.One || row == pair.Other
                    ? row with
                    {
                        Pairs = new PairScore(row.Pairs.Compared + 1, 0),
                    }
                    : row
            );
            // After two answers everybody was asked about once.
            Assert.True(i != 1 || rows.TrueForAll(row => row.Pairs.Compared == 1));
        }

        Assert.Null(NextPairs.Choose(rows, judged).One);
    }

    [Fact]
    public void Few_comparisons_weigh_less_than_many()
    {
        Assert.Equal(0.5, default(PairScore).Share);
        Assert.Equal(2.0 / 3, new PairScore(1, 2).Share, 12);
        Assert.True(new PairScore(10, 20).Share > new PairScore(1, 2).Share);
        Assert.Equal(0.5, new PairScore(4, 4).Share);
    }

    [Fact]
    public void An_idea_answers_only_a_problem_of_its_own_lab()
    {
        var writer = Given.Writer(Unit);
        var idea = Idea.Draft(
            writer,
            Id<Idea>.New(Now),
            1,
            "Antar obat",
            IdeaOrigin.NewIdea,
            Unit,
            Lab.RegionId,
            Lab.Id,
            Now
        );
        var problem = Described();
        idea.Answer(writer, problem);
        Assert.Equal(problem.Id, idea.ProblemId);
        Assert.Throws<RuleBroken>(() => idea.Answer(writer, Described(2, Id<Lab>.New(Now))));
        Assert.Throws<RuleBroken>(() => idea.Answer(Given.Writer(Unit), problem));
    }

    private static ProblemRow Row(int number) =>
        new(
            Id<Problem>.New(Now),
            number,
            "Judul",
            "judul",
            Unit,
            "Unit",
            new ProblemFacts("Judul", "Keadaan"),
            0,
            0,
            0,
            Now,
            null,
            null
        );
}
