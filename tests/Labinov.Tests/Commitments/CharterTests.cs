using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Commitments;

/// <summary>The rules of a charter and its signatures, without a database.</summary>
public sealed class CharterTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly LabFacts Lab = new(
        Id<Lab>.New(Now),
        Id<Region>.New(Now),
        null,
        1,
        1,
        "Labinov",
        2026,
        "Kabupaten Contoh",
        "Asia/Makassar"
    );
    private static readonly CharterText Text = new("Judul", "Janji", "satu\n\n dua ", null);
    private static readonly SignedAs Definitive = new(Capacity.Definitive, "dibuang");

    private static Actor In(Role role) =>
        new(
            Guid.CreateVersion7(),
            "Orang",
            [new Grant(role, new Scope(ScopeKind.Region, Lab.RegionId.Value))]
        );

    private static Charter Drafted() =>
        Charter.Draft(In(Role.LocusCoordinator), Lab, null, Text, null, Now);

    private static Charter InForce()
    {
        var charter = Drafted();
        charter.PutInForce(In(Role.HeadOfRegion), Lab, null, Definitive, Today, Now);
        return charter;
    }

    private static string Broken(Action act) => Assert.Throws<RuleBroken>(act).Words;

    [Fact]
    public void Points_are_kept_one_a_line_without_the_empty_ones() =>
        Assert.Equal(["satu", "dua"], Charter.Lines(Drafted().Points));

    [Theory]
    [InlineData(Role.LocusCoordinator, true)]
    [InlineData(Role.TechnicalTeam, true)]
    [InlineData(Role.InnovationAdmin, false)]
    [InlineData(Role.Inspectorate, false)]
    public void An_aide_drafts(Role role, bool may) =>
        Assert.Equal(may, Charter.MayDraft(In(role), Lab));

    [Theory]
    [InlineData(Role.LocusCoordinator)]
    [InlineData(Role.TechnicalTeam)]
    public void Who_drafts_does_not_put_in_force(Role role) =>
        Assert.Equal(
            "commitments.rule.not-leader",
            Broken(() => Drafted().PutInForce(In(role), Lab, null, Definitive, Today, Now))
        );

    [Fact]
    public void A_text_in_force_stands_still() =>
        Assert.Equal(
            "commitments.rule.in-force-already",
            Broken(() => InForce().Edit(In(Role.LocusCoordinator), Lab, Text, null))
        );

    [Fact]
    public void Another_text_needs_a_reason_and_takes_the_place_of_the_one_before()
    {
        var before = InForce();
        Assert.Equal(
            "commitments.rule.say-why-anew",
            Broken(() => Charter.Draft(In(Role.LocusCoordinator), Lab, before, Text, " ", Now))
        );
        var next = Charter.Draft(In(Role.LocusCoordinator), Lab, before, Text, "Keliru", Now);
        next.PutInForce(In(Role.RegionalSecretary), Lab, before, Definitive, Today, Now);
        Assert.Equal((2, CharterState.InForce), (next.Number, next.State));
        Assert.Equal(CharterState.Replaced, before.State);
        Assert.Equal(Role.RegionalSecretary, next.LeaderRole);
    }

    [Fact]
    public void Whoever_does_not_hold_the_office_tells_the_letter()
    {
        Assert.Equal(
            "commitments.rule.letter",
            Broken(() =>
                Drafted()
                    .PutInForce(
                        In(Role.HeadOfRegion),
                        Lab,
                        null,
                        new SignedAs(Capacity.Plt, null),
                        Today,
                        Now
                    )
            )
        );
        Assert.Null(InForce().LeaderLetter);
    }

    [Fact]
    public void Nobody_else_signs_for_a_head()
    {
        var unit = Id<Organisation>.New(Now);
        var @operator = new Actor(
            Guid.CreateVersion7(),
            "Operator",
            [new Grant(Role.UnitOperator, new Scope(ScopeKind.Unit, unit.Value))]
        );
        Assert.Equal(
            "commitments.rule.not-head",
            Broken(() => Signature.Give(@operator, InForce(), unit, Definitive, Today, Now))
        );
    }

    [Fact]
    public void A_draft_is_signed_by_nobody()
    {
        var unit = Id<Organisation>.New(Now);
        var head = new Actor(
            Guid.CreateVersion7(),
            "Kepala",
            [new Grant(Role.UnitHead, new Scope(ScopeKind.Unit, unit.Value))]
        );
        Assert.Equal(
            "commitments.rule.text-changed",
            Broken(() => Signature.Give(head, Drafted(), unit, Definitive, Today, Now))
        );
    }

    [Fact]
    public void A_link_signs_once_and_only_its_own_text()
    {
        var (charter, unit) = (InForce(), Id<Organisation>.New(Now));
        var link = SigningLink.Make(In(Role.LocusCoordinator), Lab, charter, unit, "kode", Now);
        Assert.Equal(
            "commitments.rule.text-changed",
            Broken(() => Signature.GiveByLink(link, InForce(), "Kepala", Definitive, Today, Now))
        );
        var given = Signature.GiveByLink(link, charter, " Kepala ", Definitive, Today, Now);
        Assert.Equal(("Kepala", SignedHow.ByLink), (given.Name, given.How));
        Assert.Equal(
            "commitments.rule.link-over",
            Broken(() => Signature.GiveByLink(link, charter, "Kepala", Definitive, Today, Now))
        );
    }

    [Fact]
    public void A_file_is_what_its_first_bytes_say()
    {
        Assert.Equal(ScanKind.Pdf, ScanKinds.Of("%PDF-1.7"u8));
        Assert.Equal(ScanKind.Jpeg, ScanKinds.Of([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Null(ScanKinds.Of("<svg><sc"u8));
        Assert.Null(ScanKinds.Of([]));
    }
}
