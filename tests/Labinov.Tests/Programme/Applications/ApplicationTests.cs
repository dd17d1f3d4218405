using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Applications;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme.Applications;

/// <summary>The rules of an application, without a database.</summary>
public sealed class ApplicationTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly Id<Region> region = Id<Region>.New(Now);
    private readonly Round round = Framed(Today.AddDays(-1), Today);

    private Actor Writer => Given.Keeper(region);

    private static Round Framed(DateOnly from, DateOnly until)
    {
        var framed = Round.Open(Given.Manager, 1, 2026, "Tema", Funding.Shared, Now);
        framed.Frame(
            Given.Manager,
            new RoundFrame("Tema", Funding.Shared, null, from, until, []),
            Now
        );
        framed.SetCriteria(Given.Manager, Given.TwoCriteria, Now);
        return framed;
    }

    private Application Begun() => Application.Begin(Writer, 1, round, region, Today, Now);

    private Application Complete()
    {
        var application = Begun();
        application.WriteLetter(
            Writer,
            "1",
            Today,
            new KeptLetter(new string('a', 64), LetterFormat.Png),
            Now
        );
        application.WriteContact(Writer, "Laila", null, "laila@contoh.id", Now);
        application.WriteStory(Writer, "Profil", "Tantangan", Now);
        application.WriteTeam(Writer, Id<Organisation>.New(Now), [new("Satu", null, null)], Now);
        return application;
    }

    private Application Submitted()
    {
        var application = Complete();
        application.Submit(Writer, round, Today, Now);
        return application;
    }

    private static string Broken(Action act) => Assert.Throws<RuleBroken>(act).Words;

    [Theory]
    [InlineData(Role.LocusCoordinator, true)]
    [InlineData(Role.InnovationAdmin, true)]
    [InlineData(Role.RegionalSecretary, true)]
    [InlineData(Role.HeadOfRegion, true)]
    [InlineData(Role.TechnicalTeam, false)]
    [InlineData(Role.Inspectorate, false)]
    public void Those_who_lead_a_region_apply_for_it(Role role, bool may)
    {
        Assert.Equal(may, Application.MayWrite(Given.Keeper(region, role: role), region));
        Assert.False(Application.MayWrite(Given.Keeper(Id<Region>.New(Now), role: role), region));
    }

    [Fact]
    public void What_is_missing_is_named_in_the_order_of_the_form()
    {
        Assert.Equal(Enum.GetValues<ApplicationPiece>(), Begun().Missing());
        Assert.Empty(Complete().Missing());
        var application = Complete();
        application.WriteContact(Writer, "Laila", null, null, Now);
        application.WriteTeam(Writer, null, [], Now);
        Assert.Equal(
            [ApplicationPiece.Contact, ApplicationPiece.Unit, ApplicationPiece.Team],
            application.Missing()
        );
        Assert.Equal(
            "programme.rule.application-incomplete",
            Broken(() => application.Submit(Writer, round, Today, Now))
        );
    }

    [Fact]
    public void It_is_taken_on_the_first_and_on_the_last_day_and_on_no_other()
    {
        foreach (var day in new[] { Today.AddDays(-1), Today })
        {
            Complete().Submit(Writer, round, day, Now);
        }

        foreach (var day in new[] { Today.AddDays(-2), Today.AddDays(1) })
        {
            Assert.Equal(
                "programme.rule.window-closed",
                Broken(() => Complete().Submit(Writer, round, day, Now))
            );
        }

        Assert.Equal(
            "programme.rule.window-closed",
            Broken(() => Application.Begin(Writer, 1, round, region, Today.AddDays(1), Now))
        );
    }

    [Fact]
    public void What_was_handed_in_is_not_written_any_more()
    {
        var application = Submitted();
        Assert.Equal(
            "programme.rule.application-sent",
            Broken(() => application.WriteStory(Writer, "Lain", null, Now))
        );
    }

    [Fact]
    public void The_total_is_points_times_weight_once_every_criterion_has_its_points()
    {
        (int, int)[] criteria = [(1, 60), (2, 40)];
        Assert.Equal(60 * 5 + 40 * 2, Scoring.Total(criteria, [(1, 5), (2, 2)]));
        Assert.Null(Scoring.Total(criteria, [(1, 5)]));
        Assert.Null(Scoring.Total([], []));
    }

    [Fact]
    public void The_first_score_fixes_the_criteria()
    {
        var application = Submitted();
        Assert.True(round.MaySetCriteria(Given.Manager));
        application.Score(Given.Manager, round, [new(1, 5, null), new(2, 3, "Cukup")], Now);
        Assert.False(round.MaySetCriteria(Given.Manager));
        Assert.Equal(
            "programme.rule.criteria-fixed",
            Broken(() => round.SetCriteria(Given.Manager, Given.TwoCriteria, Now))
        );
        application.Score(Given.Manager, round, [new(1, 4, null), new(2, 3, null)], Now);
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
                Broken(() => application.Score(Given.Manager, round, lines, Now))
            );
        }

        Assert.Equal(
            "programme.rule.not-to-decide",
            Broken(() => application.Score(Writer, round, [new(1, 5, null), new(2, 3, null)], Now))
        );
    }

    [Theory]
    [InlineData(99)]
    [InlineData(101)]
    public void Weights_that_do_not_make_a_hundred_are_no_criteria(int weight) =>
        Assert.Equal(
            "programme.rule.criteria-weights",
            Broken(() => round.SetCriteria(Given.Manager, [new("A", null, weight)], Now))
        );

    [Fact]
    public void Selecting_makes_the_lab_and_is_not_undone()
    {
        var application = Submitted();
        var lab = application.Select(Given.Manager, round, 7, "Kabupaten Contoh", Now);
        Assert.Equal(
            (ApplicationState.Selected, region, round.Id),
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

    [Fact]
    public void A_withdrawn_one_is_taken_up_again_while_the_window_is_open_with_everything_in_it()
    {
        var application = Submitted();
        application.Withdraw(Writer, "Menunggu anggaran", Now);
        Assert.Equal(
            "programme.rule.window-closed",
            Broken(() => application.Resume(Writer, round, Today.AddDays(1), Now))
        );
        application.Resume(Writer, round, Today, Now);
        Assert.Equal((ApplicationState.Draft, 1), (application.State, application.Team.Count));
        Assert.Empty(application.Missing());
    }

    [Theory]
    [InlineData("Siti Rahma; Dinas Kesehatan; ketua", "Siti Rahma|Dinas Kesehatan|ketua")]
    [InlineData("Siti Rahma\tDinas Kesehatan\tketua", "Siti Rahma|Dinas Kesehatan|ketua")]
    [InlineData("Siti, S.Kom.", "Siti, S.Kom.||")]
    [InlineData("Siti;;ketua; sekretaris", "Siti||ketua; sekretaris")]
    public void A_line_of_the_team_is_read_as_offices_write_it(string line, string read)
    {
        var told = Assert.Single(TeamLines.Read("\n" + line + "\n  \n"));
        Assert.Equal(read, $"{told.Name}|{told.Unit}|{told.Task}");
        Assert.Equal([told], TeamLines.Read(TeamLines.Write([told])));
    }

    [Fact]
    public void A_line_without_a_name_is_pointed_out() =>
        Assert.Equal(2, TeamLines.WrongIn(TeamLines.Read("Siti\n; Dinas; ketua")));
}
