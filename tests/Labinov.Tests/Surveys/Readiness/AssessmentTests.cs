using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Tests.Surveys.Readiness;

/// <summary>The rules of an assessment, without a database.</summary>
public sealed class AssessmentTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Id<Organisation> Unit = Id<Organisation>.New(Now);
    private static readonly LabFacts Lab = new(
        Id<Lab>.New(Now),
        Id<Region>.New(Now),
        null,
        1,
        7,
        "Labinov Contoh",
        2026,
        "Contoh",
        "Asia/Makassar"
    );

    private static Actor As(Role role, ScopeKind kind, Guid scope) =>
        new(Guid.CreateVersion7(), "", [new Grant(role, new Scope(kind, scope))]);

    private static readonly Actor Head = As(Role.UnitHead, ScopeKind.Unit, Unit.Value);
    private static readonly Actor Coach = As(Role.Facilitator, ScopeKind.Lab, Lab.Id.Value);
    private static readonly Actor Locus = As(
        Role.LocusCoordinator,
        ScopeKind.Region,
        Lab.RegionId.Value
    );

    private static IReadOnlyList<ReadinessIndicator> Indicators =>
        ReadinessMaster.Indicators(ReadinessMaster.EditionOn(Today));

    private static List<SelfScore> All(int score, string? evidence = "SK 12/2026") =>
        [.. Indicators.Select(row => new SelfScore(row.Code, score, evidence, null))];

    private static List<FinalScore> Final(int score, string? reason = null) =>
        [.. Indicators.Select(row => new FinalScore(row.Code, score, reason))];

    private static Assessment Filled(int score, Actor? actor = null)
    {
        var row = Assessment.Begin(actor ?? Head, Lab, Unit, Today, Now);
        row.Fill(actor ?? Head, Lab, All(score));
        return row;
    }

    private static void Broken(string words, Action act) =>
        Assert.Equal(words, Assert.Throws<RuleBroken>(act).Message);

    [Fact]
    public void A_unit_scores_itself_and_a_coach_gives_the_final_score()
    {
        var row = Filled(3);
        Assert.Equal(750, row.SelfTenths);
        row.Submit(Head, Lab, Now);
        row.Validate(Coach, Lab, Final(2, "Bukti belum lengkap"), Now);
        Assert.Equal((AssessmentState.Validated, 500), (row.State, row.FinalTenths!.Value));
        Assert.Equal(3, row.Answers[0].Self);
        Assert.Equal([750, 500], row.Moves.Select(move => move.Tenths));
        Assert.Equal(
            ["ReadinessSubmitted", "ReadinessValidated"],
            row.Happenings.Select(happening => happening.GetType().Name)
        );
        Assert.Equal(Role.UnitHead, row.Happenings[0].As);
    }

    [Fact]
    public void The_coordinator_in_the_unit_s_name_is_marked_so()
    {
        var row = Filled(2, Locus);
        row.Submit(Locus, Lab, Now);
        Assert.True(row.IsOnBehalf);
        Assert.Equal(Role.LocusCoordinator, row.Moves[0].Capacity);
        Assert.False(Filled(2).IsOnBehalf);
    }

    [Fact]
    public void A_claim_needs_evidence_and_every_indicator_a_score()
    {
        var row = Assessment.Begin(Head, Lab, Unit, Today, Now);
        row.Fill(Head, Lab, All(3, evidence: null));
        Broken("surveys.readiness.rule.evidence-missing", () => row.Submit(Head, Lab, Now));
        row.Fill(Head, Lab, [.. All(2).Skip(1)]);
        Assert.Null(row.SelfTenths);
        Broken("surveys.readiness.rule.score-missing", () => row.Submit(Head, Lab, Now));
        row.Fill(Head, Lab, All(2, evidence: null));
        row.Submit(Head, Lab, Now);
        Broken("surveys.readiness.rule.submitted", () => row.Fill(Head, Lab, All(4)));
        Broken("surveys.readiness.rule.submitted", () => row.Submit(Head, Lab, Now));
    }

    [Fact]
    public void A_different_score_needs_its_reason_and_another_person()
    {
        var row = Filled(3);
        Broken(
            "surveys.readiness.rule.not-submitted",
            () => row.Validate(Coach, Lab, Final(3), Now)
        );
        row.Submit(Head, Lab, Now);
        Broken(
            "surveys.readiness.rule.reason-missing",
            () => row.Validate(Coach, Lab, Final(4), Now)
        );
        Broken(
            "surveys.readiness.rule.not-yours-to-validate",
            () => row.Validate(Locus, Lab, Final(3), Now)
        );
        var both = new Actor(Head.Person, "", [.. Head.Grants, .. Coach.Grants]);
        Broken(
            "surveys.readiness.rule.own-submission",
            () => row.Validate(both, Lab, Final(3), Now)
        );
        row.Validate(Coach, Lab, Final(3), Now);
        Assert.Null(row.Answers[0].Reason);
    }

    [Fact]
    public void Nobody_of_another_unit_or_place_fills_or_validates()
    {
        var other = Guid.CreateVersion7();
        Actor[] others =
        [
            As(Role.UnitHead, ScopeKind.Unit, other),
            As(Role.LocusCoordinator, ScopeKind.Region, other),
            As(Role.Facilitator, ScopeKind.Lab, other),
            As(Role.HeadOfRegion, ScopeKind.Region, Lab.RegionId.Value),
            Actor.Stranger,
        ];
        Assert.All(
            others,
            actor =>
            {
                Assert.False(Assessment.MayAssess(actor, Lab, Unit));
                Assert.False(Assessment.MayValidate(actor, Lab));
            }
        );
        Assert.True(
            Assessment.MayValidate(
                As(Role.TechnicalTeam, ScopeKind.Region, Lab.RegionId.Value),
                Lab
            )
        );
        Broken(
            "surveys.readiness.rule.not-your-unit",
            () => Assessment.Begin(others[0], Lab, Unit, Today, Now)
        );
    }

    [Theory]
    [InlineData(250, ReadinessLevel.NotReady)]
    [InlineData(520, ReadinessLevel.NotReady)]
    [InlineData(521, ReadinessLevel.FairlyReady)]
    [InlineData(681, ReadinessLevel.Ready)]
    [InlineData(840, ReadinessLevel.Ready)]
    [InlineData(841, ReadinessLevel.VeryReady)]
    [InlineData(1000, ReadinessLevel.VeryReady)]
    public void Levels_begin_at_their_cut_offs(int tenths, ReadinessLevel level) =>
        Assert.Equal(level, ReadinessMaster.LevelOf(tenths, ReadinessMaster.EditionOn(Today)));

    [Fact]
    public void The_master_data_are_whole_and_say_what_is_ours()
    {
        Assert.Equal(12, Indicators.Count);
        Assert.Equal(12, Indicators.DistinctBy(row => row.Code).Count());
        Assert.All(
            Indicators.GroupBy(row => row.Aspect),
            aspect => Assert.Equal(3, aspect.Count())
        );
        Assert.Equal(4, Indicators.DistinctBy(row => row.Aspect).Count());
        Assert.All(Indicators, row => Assert.Equal("ours", row.Source));
        var bands = ReadinessMaster.Bands(Today);
        Assert.Equal([false, false, false, true], bands.Select(band => band.IsPublished));
        Assert.StartsWith("http", bands[3].Source, StringComparison.Ordinal);
        Assert.Equal(1000, ReadinessMaster.Tenths([4, 4, 4]));
        Assert.Equal(583, ReadinessMaster.Tenths([2, 2, 3]));
    }
}
