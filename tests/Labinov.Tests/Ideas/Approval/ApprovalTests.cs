using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Approval;

namespace Labinov.Tests.Ideas.Approval;

/// <summary>From the author's hands through those of the head to the region, without any database.</summary>
public sealed class ApprovalTests : IdeaRules
{
    private static readonly Actor Operator = Given.Writer(Dinas, role: Role.UnitOperator);

    private static Idea Awaiting()
    {
        var idea = Drafted(IdeaOrigin.NewIdea);
        idea.Submit(Author, Now);
        return idea;
    }

    private static ApprovalSheet Sheet(Actor? bringer = null, SignedAs? signed = null) =>
        ApprovalSheet.Bring(
            bringer ?? Operator,
            Id<ApprovalSheet>.New(Now),
            Dinas,
            Tojo,
            new Scan(new string('a', 64), ScanKind.Pdf, 10),
            new SheetSigned("Hasan", signed ?? Given.ForGood, Today),
            Now
        );

    [Fact]
    public void A_new_idea_waits_for_its_head_and_counts_from_then_on_for_its_unit_alone()
    {
        var idea = Awaiting();
        Assert.Equal((IdeaState.AwaitingUnitHead, Audience.Unit), (idea.State, idea.Audience));
        Assert.Equal((Now, Now), (idea.SentAt, idea.StateSinceAt));
        Assert.False(idea.MayEdit(Author));
        Assert.False(idea.IsInside(Keeper, null));
        Assert.True(idea.IsInside(Head, null));
        var sent = Assert.IsType<IdeaSentToHead>(idea.Happenings[^1]);
        Assert.Equal((Author.Person, Role.Innovator), (sent.By, sent.As));
    }

    [Fact]
    public void The_head_approves_as_somebody_and_the_region_has_it()
    {
        var idea = Awaiting();
        Refused(
            "commitments.rule.letter",
            () => idea.Approve(Head, new SignedAs(Capacity.Plt, " "), Now)
        );
        idea.Approve(Head, new SignedAs(Capacity.Plt, "800/12 tanggal 2 November"), Now.AddDays(3));
        Assert.Equal((IdeaState.Submitted, Audience.Region), (idea.State, idea.Audience));
        Assert.Equal((Now, Now.AddDays(3)), (idea.SentAt, idea.StateSinceAt));
        var yes = Assert.Single(idea.Approvals);
        Assert.Equal(
            (ApprovedHow.Here, Capacity.Plt, "800/12 tanggal 2 November", "Pimpinan Unit"),
            (yes.How, yes.As, yes.Letter, yes.Name)
        );
        Assert.Equal(Role.UnitHead, Assert.IsType<IdeaApproved>(idea.Happenings[^1]).As);
        Refused("ideas.approval.rule.not-awaiting", () => idea.Approve(Head, Given.ForGood, Now));
    }

    [Fact]
    public void Nobody_but_the_head_of_its_lead_unit_approves_or_gives_back()
    {
        var idea = Awaiting();
        Actor[] others =
        [
            Author,
            Operator,
            Keeper,
            Given.Head(Id<Modules.Regions.Organisation>.New(Now)),
        ];
        foreach (var other in others)
        {
            Assert.False(idea.MayApprove(other) || idea.MayReturn(other));
            Refused("ideas.approval.rule.not-head", () => idea.Approve(other, Given.ForGood, Now));
            Refused("ideas.approval.rule.not-head", () => idea.Return(other, "Belum.", Now));
        }
    }

    [Fact]
    public void A_heads_own_sending_is_at_once_the_approval()
    {
        var idea = Drafted(IdeaOrigin.NewIdea, Head);
        idea.Submit(Head, Now);
        Assert.Equal(IdeaState.Submitted, idea.State);
        Assert.Equal(Head.Person, Assert.Single(idea.Approvals).ById?.Value);
        Assert.Equal(Role.UnitHead, Assert.IsType<IdeaSubmitted>(idea.Happenings[^1]).As);
    }

    [Fact]
    public void What_existed_before_is_told_not_proposed_and_needs_no_yes()
    {
        var idea = Sent();
        Assert.Equal(IdeaState.Submitted, idea.State);
        Assert.Empty(idea.Approvals);
        Assert.False(idea.NeedsHead);
    }

    [Fact]
    public void What_came_back_is_sent_to_where_it_came_from()
    {
        var byHead = Awaiting();
        byHead.Return(Head, "Tulis biayanya.", Now.AddDays(1));
        Assert.Equal(Role.UnitHead, Assert.Single(byHead.Words).As);
        Assert.Equal(Now.AddDays(1), byHead.StateSinceAt);
        Assert.True(byHead.MayEdit(Author));
        byHead.Submit(Author, Now.AddDays(2));
        Assert.Equal(IdeaState.AwaitingUnitHead, byHead.State);

        byHead.Approve(Head, Given.ForGood, Now.AddDays(3));
        byHead.Return(Keeper, "Tambah satu angka.", Now.AddDays(4));
        Assert.False(byHead.MayReturn(Head));
        byHead.Submit(Author, Now.AddDays(5));
        Assert.Equal(IdeaState.Submitted, byHead.State);
        Assert.Equal(Now, byHead.SentAt);
        Assert.Single(byHead.Approvals);
    }

    [Fact]
    public void Its_author_withdraws_it_while_it_waits()
    {
        var idea = Awaiting();
        idea.Withdraw(Author, "Sudah ada.", Now);
        Assert.Equal(IdeaState.Withdrawn, idea.State);
        Refused("ideas.approval.rule.not-awaiting", () => idea.Approve(Head, Given.ForGood, Now));
    }

    [Fact]
    public void A_signed_sheet_says_who_approved_and_the_move_says_who_brought_it()
    {
        var idea = Awaiting();
        var sheet = Sheet();
        idea.ApproveOnPaper(Operator, sheet, Now);
        var yes = Assert.Single(idea.Approvals);
        Assert.Equal(
            (ApprovedHow.OnPaper, "Hasan", sheet.Id, Operator.Person),
            (yes.How, yes.Name, yes.SheetId, yes.ById?.Value)
        );
        Assert.Equal(Role.UnitOperator, idea.Moves[^1].As);
        Assert.Equal(Audience.Region, idea.Audience);
        var inTheUnitsName = Awaiting();
        inTheUnitsName.ApproveOnPaper(Keeper, Sheet(Keeper), Now);
        Assert.Equal(Role.LocusCoordinator, inTheUnitsName.Moves[^1].As);
    }

    [Fact]
    public void A_sheet_is_brought_by_its_unit_or_its_region_with_a_letter_and_never_from_the_future()
    {
        Refused("ideas.approval.rule.not-bringer", () => Sheet(Author));
        Refused(
            "ideas.approval.rule.not-bringer",
            () => Sheet(Given.Keeper(Id<Modules.Regions.Region>.New(Now)))
        );
        Refused("commitments.rule.letter", () => Sheet(signed: new SignedAs(Capacity.Plh, null)));
        var idea = Awaiting();
        Refused("ideas.approval.rule.not-bringer", () => idea.ApproveOnPaper(Author, Sheet(), Now));
        Refused(
            "ideas.approval.rule.future",
            () =>
                ApprovalSheet.Bring(
                    Operator,
                    Id<ApprovalSheet>.New(Now),
                    Dinas,
                    Tojo,
                    new Scan("", ScanKind.Pdf, 1),
                    new SheetSigned("Hasan", Given.ForGood, Today.AddDays(1)),
                    Now
                )
        );
    }
}
