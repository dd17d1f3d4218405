using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme;

public sealed class LabTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Id<Region> Locus = Id<Region>.New(Now);

    private static Round Year() =>
        Round.Open(Given.Manager, 3, 2026, "Tema", Funding.RegionalBudget, Now);

    private static Lab Selected() =>
        Lab.Select(Given.Manager, 7, Year(), Locus, "Kabupaten Tojo Una-Una", Now);

    private static Actor Holding(Role role, Scope scope) =>
        new(Guid.CreateVersion7(), "Rina", [new Grant(role, scope)]);

    [Fact]
    public void A_lab_bears_the_name_of_its_region_and_year_and_has_six_stages_to_come()
    {
        var lab = Selected();
        Assert.Equal("Labinov Kabupaten Tojo Una-Una 2026", lab.Name);
        Assert.Equal(Enum.GetValues<StageKind>(), lab.Stages.Select(stage => stage.Kind));
        Assert.All(lab.Stages, stage => Assert.Equal(StageState.Planned, stage.State));
        Assert.IsType<LabSelected>(Assert.Single(lab.Happenings));
    }

    [Fact]
    public void Only_the_national_manager_opens_rounds_and_selects_loci()
    {
        var coordinator = Holding(Role.LabCoordinator, Scope.Nation);
        Assert.False(Round.MayOpen(coordinator));
        Assert.Equal(
            "programme.rule.only-manager",
            Assert
                .Throws<RuleBroken>(() =>
                    Lab.Select(coordinator, 7, Year(), Locus, "Kabupaten Karo", Now)
                )
                .Words
        );
    }

    [Fact]
    public void The_coordinator_of_the_lab_opens_and_closes_a_stage_and_both_days_are_kept()
    {
        var lab = Selected();
        var coordinator = Holding(Role.LabCoordinator, lab.Scope);
        lab.Open(StageKind.DrumUp, coordinator, Today.AddDays(-2), Today, Now);
        lab.Close(StageKind.DrumUp, coordinator, Today, Today, Now);
        var stage = lab.Stage(StageKind.DrumUp);
        Assert.Equal(StageState.Closed, stage.State);
        Assert.Equal(Today.AddDays(-2), stage.StartedOn);
        Assert.Equal(Today, stage.EndedOn);
        var closed = Assert.IsType<StageClosed>(lab.Happenings[^1]);
        Assert.Equal(coordinator.Person, closed.By);
        Assert.Equal(Role.LabCoordinator, closed.As);
    }

    [Fact]
    public void Stages_may_overlap()
    {
        var lab = Selected();
        lab.Open(StageKind.Documentation, Given.Manager, Today, Today, Now);
        lab.Open(StageKind.Diagnose, Given.Manager, Today, Today, Now);
        lab.Open(StageKind.DrumUp, Given.Manager, Today, Today, Now);
        Assert.Equal(3, lab.Stages.Count(stage => stage.State == StageState.Open));
    }

    [Fact]
    public void The_coordinator_of_another_lab_may_neither_lead_nor_plan()
    {
        var other = Holding(Role.LabCoordinator, new Scope(ScopeKind.Lab, Guid.CreateVersion7()));
        var lab = Selected();
        Assert.False(lab.MayLead(other));
        Assert.False(lab.MayPlan(other));
        Assert.Throws<RuleBroken>(() => lab.Open(StageKind.Design, other, Today, Today, Now));
    }

    [Fact]
    public void The_coordinator_of_the_locus_plans_but_does_not_open()
    {
        var lab = Selected();
        var locus = Holding(Role.LocusCoordinator, new Scope(ScopeKind.Region, Locus.Value));
        lab.Plan(StageKind.Display, locus, Today, Today.AddDays(3), Now);
        Assert.Equal(Today.AddDays(3), lab.Stage(StageKind.Display).PlannedUntilOn);
        Assert.False(lab.MayOpen(StageKind.Display, locus));
    }

    [Fact]
    public void Nothing_is_opened_or_closed_ahead_of_its_day()
    {
        var lab = Selected();
        Refused(
            "programme.rule.in-the-future",
            () => lab.Open(StageKind.DrumUp, Given.Manager, Today.AddDays(1), Today, Now)
        );
        lab.Open(StageKind.DrumUp, Given.Manager, Today, Today, Now);
        Refused(
            "programme.rule.in-the-future",
            () => lab.Close(StageKind.DrumUp, Given.Manager, Today.AddDays(1), Today, Now)
        );
        Refused(
            "programme.rule.ends-before-start",
            () => lab.Close(StageKind.DrumUp, Given.Manager, Today.AddDays(-1), Today, Now)
        );
    }

    [Fact]
    public void A_stage_is_opened_once_and_closed_only_while_it_runs()
    {
        var lab = Selected();
        Refused(
            "programme.rule.not-open",
            () => lab.Close(StageKind.DrumUp, Given.Manager, Today, Today, Now)
        );
        lab.Open(StageKind.DrumUp, Given.Manager, Today, Today, Now);
        Refused(
            "programme.rule.already-opened",
            () => lab.Open(StageKind.DrumUp, Given.Manager, Today, Today, Now)
        );
        Refused(
            "programme.rule.still-open",
            () => lab.Reopen(StageKind.DrumUp, Given.Manager, "keliru", Now)
        );
    }

    [Fact]
    public void Skipping_and_opening_again_need_a_reason()
    {
        var lab = Selected();
        Refused(
            "programme.rule.say-why",
            () => lab.Skip(StageKind.Design, Given.Manager, " ", Now)
        );
        lab.Skip(
            StageKind.Design,
            Given.Manager,
            "Rencana aksi sudah ada dari lab tahun lalu",
            Now
        );
        Assert.Equal(StageState.Skipped, lab.Stage(StageKind.Design).State);
        lab.Reopen(StageKind.Design, Given.Manager, "Bupati meminta rencana baru", Now);
        Assert.Equal(StageState.Open, lab.Stage(StageKind.Design).State);
    }

    [Fact]
    public void No_stage_began_long_before_its_lab()
    {
        var lab = Selected();
        Refused(
            "programme.rule.far-from-year",
            () => lab.Open(StageKind.DrumUp, Given.Manager, DateOnly.MinValue, Today, Now)
        );
        lab.Open(StageKind.DrumUp, Given.Manager, Today, Today, Now);
        Refused(
            "programme.rule.far-from-year",
            () => lab.Close(StageKind.DrumUp, Given.Manager, DateOnly.MinValue, Today, Now)
        );
    }

    [Fact]
    public void A_plan_ends_after_it_begins_and_stays_near_its_year()
    {
        var lab = Selected();
        Refused(
            "programme.rule.ends-before-start",
            () => lab.Plan(StageKind.Design, Given.Manager, Today, Today.AddDays(-1), Now)
        );
        Refused(
            "programme.rule.far-from-year",
            () => lab.Plan(StageKind.Design, Given.Manager, Today, Today.AddYears(9), Now)
        );
    }

    [Fact]
    public void A_lab_of_the_past_tells_what_is_not_known_apart_from_what_was_skipped()
    {
        var lab = Lab.Recorded(
            1,
            Year(),
            Locus,
            "Kabupaten Ciamis",
            [LabStage.Past(StageKind.Design, null, null)],
            Now
        );
        Assert.Equal(StageState.Closed, lab.Stage(StageKind.Design).State);
        Assert.Equal(StageState.Unrecorded, lab.Stage(StageKind.DrumUp).State);
        Assert.Empty(lab.Happenings);
    }

    private static void Refused(string words, Action act) =>
        Assert.Equal(words, Assert.Throws<RuleBroken>(act).Words);
}
