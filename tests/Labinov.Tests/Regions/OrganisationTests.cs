using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Regions;

public sealed class OrganisationTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Id<Region> Here = Id<Region>.New(Now);
    private static readonly Id<Region> Elsewhere = Id<Region>.New(Now);
    private static readonly Actor Coordinator = Holding(Role.LocusCoordinator, Here);

    private static Actor Holding(Role role, Id<Region> region) =>
        new(
            Guid.CreateVersion7(),
            "Rina",
            [new Grant(role, new Scope(ScopeKind.Region, region.Value))]
        );

    private static Organisation Founded(
        string name = "Dinas Kesehatan",
        Id<Region>? region = null,
        Organisation? parent = null,
        DateOnly? on = null
    ) =>
        Organisation.Found(
            Given.Manager,
            1,
            name,
            "Dinkes",
            OrganisationKind.Agency,
            region ?? Here,
            parent,
            on,
            Today,
            Now
        );

    private static void Refused(string words, Action act) =>
        Assert.Equal(words, Assert.Throws<RuleBroken>(act).Words);

    [Fact]
    public void Founding_writes_a_line_with_the_capacity_of_whoever_did_it()
    {
        var unit = Organisation.Found(
            Coordinator,
            7,
            " Puskesmas Wakai ",
            " ",
            OrganisationKind.HealthCentre,
            Here,
            null,
            null,
            Today,
            Now
        );
        Assert.Equal("Puskesmas Wakai", unit.Name);
        Assert.Null(unit.ShortName);
        var line = Assert.IsType<UnitFounded>(Assert.Single(unit.Happenings));
        Assert.Equal(Role.LocusCoordinator, line.As);
        Assert.Equal(Here, line.Region);
    }

    [Fact]
    public void Coordinators_care_for_their_own_region_and_never_for_the_nation()
    {
        Assert.True(Organisation.MayCareFor(Here, Coordinator));
        Assert.True(Organisation.MayCareFor(Here, Holding(Role.InnovationAdmin, Here)));
        Assert.False(Organisation.MayCareFor(Elsewhere, Coordinator));
        Assert.False(Organisation.MayCareFor(null, Coordinator));
        Assert.True(Organisation.MayCareFor(null, Given.Manager));
        Assert.False(Organisation.MayCareFor(Here, Holding(Role.UnitHead, Here)));
        Assert.False(Organisation.MayCareFor(Here, Actor.Stranger));
        Refused(
            "regions.rule.not-your-region",
            () => Founded(region: Elsewhere).Close(Coordinator, Today, "x", Today, Now)
        );
    }

    [Fact]
    public void A_unit_is_founded_neither_ahead_of_time_nor_below_an_office_elsewhere()
    {
        Refused("regions.rule.in-the-future", () => Founded(on: Today.AddDays(1)));
        Refused("regions.rule.name-needed", () => Founded(name: " "));
        Refused("regions.rule.parent-elsewhere", () => Founded(parent: Founded(region: Elsewhere)));
    }

    [Fact]
    public void A_new_name_keeps_the_old_one_until_the_day_before()
    {
        var unit = Founded();
        unit.Rename(Coordinator, "Dinas Kesehatan dan KB", "DKKB", Today, "Perda 1", Today, Now);
        var past = Assert.Single(unit.PastNames);
        Assert.Equal(("Dinas Kesehatan", "Dinkes"), (past.Name, past.ShortName));
        Assert.Equal(Today.AddDays(-1), past.UntilOn);
        Assert.Equal("dinas-kesehatan-dan-kb", unit.SearchName);
        Assert.IsType<UnitRenamed>(unit.Happenings[^1]);
    }

    [Fact]
    public void A_name_is_changed_for_a_reason_forward_in_time_and_to_another_one()
    {
        var unit = Founded(on: new DateOnly(2020, 1, 1));
        void Rename(string name, DateOnly on, string why) =>
            unit.Rename(Coordinator, name, "Dinkes", on, why, Today, Now);
        Refused("regions.rule.same-name", () => Rename("Dinas Kesehatan", Today, "x"));
        Refused("regions.rule.say-why", () => Rename("A", Today, " "));
        Refused("regions.rule.in-the-future", () => Rename("A", Today.AddDays(1), "x"));
        Refused("regions.rule.before-founding", () => Rename("A", new DateOnly(2019, 1, 1), "x"));
        Rename("A", new DateOnly(2024, 1, 1), "x");
        Refused(
            "regions.rule.before-last-change",
            () => Rename("B", new DateOnly(2023, 1, 1), "x")
        );
        Refused(
            "regions.rule.before-last-change",
            () => Rename("B", new DateOnly(2024, 1, 1), "x")
        );
    }

    [Fact]
    public void A_merged_unit_knows_its_successor_and_changes_no_more()
    {
        var (unit, successor) = (Founded("Kantor Arsip"), Founded("Dinas Arsip"));
        unit.MergeInto(successor, Coordinator, Today, "Perda 2", Today, Now);
        Assert.Equal(successor.Id, unit.SuccessorId);
        Assert.Equal(Today, unit.EndedOn);
        Assert.Equal(successor.Id, Assert.IsType<UnitMerged>(unit.Happenings[^1]).Successor);
        Refused("regions.rule.has-ended", () => unit.Close(Coordinator, Today, "x", Today, Now));
        Refused(
            "regions.rule.successor-ended",
            () => successor.MergeInto(unit, Coordinator, Today, "x", Today, Now)
        );
        Refused("regions.rule.parent-ended", () => Founded(parent: unit));
    }

    [Fact]
    public void A_unit_merges_only_into_another_one_of_its_region()
    {
        var unit = Founded();
        Refused(
            "regions.rule.into-itself",
            () => unit.MergeInto(unit, Coordinator, Today, "x", Today, Now)
        );
        Refused(
            "regions.rule.successor-elsewhere",
            () => unit.MergeInto(Founded(region: Elsewhere), Coordinator, Today, "x", Today, Now)
        );
    }

    [Theory]
    [InlineData("Dinas Kesehatan", OrganisationKind.Agency)]
    [InlineData("RSUD Ampana", OrganisationKind.Hospital)]
    [InlineData("SMP Negeri 1 Togean", OrganisationKind.School)]
    [InlineData("Kecamatan Una-Una", OrganisationKind.District)]
    [InlineData("Badan Pendapatan Daerah", OrganisationKind.Board)]
    [InlineData("Perkumpulan Nelayan", OrganisationKind.Other)]
    [InlineData("Sdikit", OrganisationKind.Other)]
    public void The_kind_is_told_from_the_first_word(string name, OrganisationKind kind) =>
        Assert.Equal(kind, OrganisationKinds.GuessedFrom(name));
}
