using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Tests.Surveys.Readiness;

/// <summary>Sent back, opened again, with documents: the rules, without a database.</summary>
public sealed partial class ReturnTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 3, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Id<Organisation> Unit = Id<Organisation>.New(Now);
    private static readonly Id<Lab> InLab = Id<Lab>.New(Now);
    private static readonly Id<Region> InRegion = Id<Region>.New(Now);
    private static readonly LabFacts Lab = new(
        InLab,
        InRegion,
        null,
        1,
        7,
        "Labinov Contoh",
        2026,
        "Contoh",
        "Asia/Makassar"
    );

    private static readonly Actor Head = As(Role.UnitHead, ScopeKind.Unit, Unit.Value);
    private static readonly Actor Coach = As(Role.Facilitator, ScopeKind.Lab, InLab.Value);
    private static readonly Actor Locus = As(
        Role.LocusCoordinator,
        ScopeKind.Region,
        InRegion.Value
    );

    private static Actor As(Role role, ScopeKind kind, Guid scope) =>
        new(Guid.CreateVersion7(), "", [new Grant(role, new Scope(kind, scope))]);

    private static IReadOnlyList<ReadinessIndicator> Indicators =>
        ReadinessMaster.Indicators(ReadinessMaster.EditionOn(Today));

    private static List<SelfScore> All(int score, string? evidence = null) =>
        [.. Indicators.Select(row => new SelfScore(row.Code, score, evidence, null))];

    private static List<FinalScore> Final(int score) =>
        [.. Indicators.Select(row => new FinalScore(row.Code, score, "Bukti kurang"))];

    private static Scan Document(char of) => new(new string(of, 64), ScanKind.Pdf, 1200);

    private static Id<EvidenceFile> Bring(
        Assessment row,
        ReadinessAspect aspect,
        char of,
        Actor? by = null
    )
    {
        var id = Id<EvidenceFile>.New(Now);
        row.Attach(by ?? Head, Lab, id, aspect, $"Dokumen {of}", Document(of), Now);
        return id;
    }

    private static Assessment Begun(int score, string? evidence = "SK 12/2026")
    {
        var row = Assessment.Begin(Head, Lab, Unit, Today, Now);
        row.Fill(Head, Lab, All(score, evidence));
        return row;
    }

    private static Assessment Submitted(int score = 3)
    {
        var row = Begun(score);
        row.Submit(Head, Lab, Now);
        return row;
    }

    private static void Broken(string words, Action act) =>
        Assert.Equal("surveys.readiness.rule." + words, Assert.Throws<RuleBroken>(act).Message);

    [Fact]
    public void Sent_back_with_a_reason_the_unit_corrects_it_and_hands_it_in_again()
    {
        var row = Submitted();
        row.Return(Coach, Lab, " Renstra belum ditandatangani ", Now);
        Assert.Equal(AssessmentState.Returned, row.State);
        Assert.Equal("Renstra belum ditandatangani", row.Moves[^1].Reason);
        Assert.Equal(Role.Facilitator, row.Moves[^1].Capacity);
        row.Fill(Head, Lab, All(2));
        row.Submit(Head, Lab, Now);
        row.Validate(Coach, Lab, Final(2), Now);
        Assert.Equal(
            [
                AssessmentState.Submitted,
                AssessmentState.Returned,
                AssessmentState.Submitted,
                AssessmentState.Validated,
            ],
            row.Moves.Select(move => move.To)
        );
        Assert.Equal(
            [
                nameof(ReadinessSubmitted),
                nameof(ReadinessReturned),
                nameof(ReadinessSubmitted),
                nameof(ReadinessValidated),
            ],
            row.Happenings.Select(happening => happening.GetType().Name)
        );
    }

    [Fact]
    public void Only_those_who_validate_send_back_and_only_what_waits_for_them()
    {
        Broken("not-submitted", () => Begun(2).Return(Coach, Lab, "Alasan", Now));
        Broken("not-yours-to-validate", () => Submitted().Return(Locus, Lab, "Alasan", Now));
        Broken("not-yours-to-validate", () => Submitted().Return(Head, Lab, "Alasan", Now));
        Broken("say-why", () => Submitted().Return(Coach, Lab, "  ", Now));
        var both = new Actor(Head.Person, "", [.. Head.Grants, .. Coach.Grants]);
        Broken("own-submission", () => Submitted().Return(both, Lab, "Alasan", Now));
        var row = Submitted();
        row.Return(Coach, Lab, "Alasan", Now);
        Broken("not-submitted", () => row.Return(Coach, Lab, "Alasan", Now));
        Broken("not-submitted", () => row.Validate(Coach, Lab, Final(2), Now));
    }

    [Fact]
    public void After_its_final_score_it_is_opened_again_before_it_is_sent_back()
    {
        var row = Submitted();
        Broken("not-validated", () => row.Reopen(Coach, Lab, "Alasan", Now));
        row.Validate(Coach, Lab, Final(2), Now);
        Broken("open-first", () => row.Return(Coach, Lab, "Alasan", Now));
        Broken("say-why", () => row.Reopen(Coach, Lab, "", Now));
        Broken("not-yours-to-validate", () => row.Reopen(Locus, Lab, "Alasan", Now));
        row.Reopen(Coach, Lab, "Salah membaca bukti", Now);
        Assert.Equal((AssessmentState.Reopened, null), (row.State, row.FinalTenths));
        Assert.Equal(500, row.Moves[^1].Tenths);
        Broken("submitted", () => row.Fill(Head, Lab, All(4, "SK")));
        row.Return(Coach, Lab, "Lengkapi", Now);
        Assert.All(row.Answers, answer => Assert.Null(answer.Final));
        Assert.All(row.Answers, answer => Assert.Null(answer.Reason));
    }

    [Fact]
    public void A_reopened_assessment_may_be_given_another_final_score_by_whoever_opened_it()
    {
        var row = Submitted();
        row.Validate(Coach, Lab, Final(2), Now);
        row.Reopen(Coach, Lab, "Salah membaca bukti", Now);
        row.Validate(Coach, Lab, Final(3), Now);
        Assert.Equal((AssessmentState.Validated, 750), (row.State, row.FinalTenths!.Value));
    }
}
