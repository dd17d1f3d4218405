using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Programme.Agreements;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Programme;

/// <summary>What the chain knows by itself, without a database.</summary>
public sealed class AgreementChainTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private readonly LabFacts lab = new(
        Id<Lab>.New(Now),
        Id<Region>.New(Now),
        null,
        1,
        7,
        "Labinov Contoh 2026",
        2026,
        "Kabupaten Contoh",
        "Asia/Makassar"
    );

    private Agreement Written(AgreementKind kind, AgreementFacts facts) =>
        Agreement.Begin(Given.Manager, lab, kind, facts, Today, Now);

    private static AgreementFacts Signed(DateOnly? until = null) =>
        new(AgreementState.Signed, "Kedua pihak", "1/2026", Today.AddDays(-30), until);

    [Fact]
    public void An_empty_chain_begins_with_the_memorandum_and_the_lab_coordinator()
    {
        var next = AgreementChain.Of([], Today).Next!;
        Assert.Equal(
            (AgreementKind.Mou, LinkStanding.Missing, Role.LabCoordinator),
            (next.Kind, next.Standing, Assert.Single(next.Movers))
        );
    }

    [Fact]
    public void What_is_over_is_the_next_link_again_the_day_after_its_last_day()
    {
        var link = Written(AgreementKind.Mou, Signed(Today));
        Assert.Equal(AgreementKind.Cooperation, AgreementChain.Of([link], Today).Next!.Kind);
        var next = AgreementChain.Of([link], Today.AddDays(1)).Next!;
        Assert.Equal((AgreementKind.Mou, LinkStanding.Expired), (next.Kind, next.Standing));
    }

    [Fact]
    public void What_is_sent_waits_for_the_one_who_signs_and_the_one_who_asks()
    {
        var link = Written(
            AgreementKind.Mou,
            new AgreementFacts(AgreementState.Sent, "Kedua pihak")
        );
        Assert.Equal(
            [Role.HeadOfRegion, Role.LabCoordinator],
            AgreementChain.Of([link], Today).Next!.Movers
        );
    }

    [Fact]
    public void A_link_that_is_not_needed_says_why_and_is_passed_over()
    {
        Assert.Throws<RuleBroken>(() =>
            Written(AgreementKind.Mou, new AgreementFacts(AgreementState.NotNeeded, ""))
        );
        var link = Written(
            AgreementKind.Mou,
            new AgreementFacts(AgreementState.NotNeeded, "", Reason: "Masih berlaku dari 2025")
        );
        Assert.Equal(AgreementKind.Cooperation, AgreementChain.Of([link], Today).Next!.Kind);
    }

    [Theory]
    [InlineData(AgreementKind.Contracts, "programme.rule.agreement-covered")]
    [InlineData(AgreementKind.TeamDecree, null)]
    public void Contracts_say_how_many_units_they_cover(AgreementKind kind, string? wrong) =>
        Assert.Equal(wrong, Signed().Wrong(kind, Today)?.Words);

    [Fact]
    public void A_signature_of_tomorrow_and_an_end_before_the_beginning_are_refused()
    {
        var facts = Signed();
        Assert.Equal(
            nameof(AgreementFacts.SignedOn),
            (facts with { SignedOn = Today.AddDays(1) })
                .Wrong(AgreementKind.Mou, Today)!
                .Value.Field
        );
        Assert.Equal(
            nameof(AgreementFacts.ValidUntilOn),
            (facts with { ValidUntilOn = Today.AddDays(-31) })
                .Wrong(AgreementKind.Mou, Today)!
                .Value.Field
        );
    }

    [Fact]
    public void A_stranger_to_the_lab_writes_nothing() =>
        Assert.Throws<RuleBroken>(() =>
            Agreement.Begin(Actor.Stranger, lab, AgreementKind.Mou, Signed(), Today, Now)
        );
}
