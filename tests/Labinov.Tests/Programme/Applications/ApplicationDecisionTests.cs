using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme.Applications;

/// <summary>How an application is scored, selected and refused, without a database.</summary>
public sealed class ApplicationDecisionTests : ApplicationRules
{
    [Fact]
    public void The_first_score_fixes_the_criteria()
    {
        var application = Submitted();
        Assert.True(Round.MaySetCriteria(Given.Manager));
        application.Score(Given.Manager, Round, [new(1, 5, null), new(2, 3, "Cukup")], Now);
        Assert.False(Round.MaySetCriteria(Given.Manager));
        Assert.Equal(
            "programme.rule.criteria-fixed",
            Broken(() => Round.SetCriteria(Given.Manager, Given.TwoCriteria, Now))
        );
        application.Score(Given.Manager, Round, [new(1, 4, null), new(2, 3, null)], Now);
        Assert.Equal([4, 3], application.Scores.Select(score => score.Points));
    }

    [Fact]
    public void A_score_covers_every_criterion_and_keeps_to_the_scale()
    {
        var application = Submitted();
        foreach (
            ScoreLine[] lines in new ScoreLine[][]
            {
                [new(1, 5, null)],
                [new(1, 5, null), new(2, 6, null)],
                [new(1, 5, null), new(2, 0, null)],
                [new(1, 5, null), new(3, 1, null)],
                [new(1, 5, null), new(1, 5, null)],
            }
        )
        {
            Assert.Equal(
                "programme.rule.score-all",
                Broken(() => application.Score(Given.Manager, Round, lines, Now))
            );
        }

        Assert.Equal(
            "programme.rule.not-to-decide",
            Broken(() => application.Score(Writer, Round, [new(1, 5, null), new(2, 3, null)], Now))
        );
    }

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    public void Weights_that_do_not_make_a_hundred_are_no_criteria(int weight) =>
        Assert.Equal(
            "programme.rule.criteria-weights",
            Broken(() => Round.SetCriteria(Given.Manager, [new("A", null, weight)], Now))
        );

    [Fact]
    public void Selecting_makes_the_lab_and_is_not_undone()
    {
        var application = Submitted();
        var lab = application.Select(Given.Manager, Round, 7, "Kabupaten Contoh", Now);
        Assert.Equal(
            (ApplicationState.Selected, Region, Round.Id),
            (application.State, lab.RegionId, lab.RoundId)
        );
        Assert.Equal(
            "programme.rule.not-to-decide",
            Broken(() => application.Undo(Given.Manager, "Keliru", false, Now))
        );
    }

    [Fact]
    public void A_refusal_explains_itself_and_is_undone_with_a_reason_while_there_is_no_lab()
    {
        var application = Submitted();
        Assert.Equal(
            "programme.rule.say-why",
            Broken(() => application.NotSelect(Given.Manager, " ", Now))
        );
        application.NotSelect(Given.Manager, "Tim belum lengkap.", Now);
        Assert.Equal(
            "programme.rule.already-selected",
            Broken(() => application.Undo(Given.Manager, "Salah baca", true, Now))
        );
        application.Undo(Given.Manager, "Salah baca", false, Now);
        Assert.Equal(
            (ApplicationState.Submitted, "Salah baca"),
            (application.State, application.Reason)
        );
    }
}
