using Labinov.House;
using Labinov.Modules.Surveys.Readiness;

namespace Labinov.Tests.Surveys.Readiness;

/// <content>Documents as evidence.</content>
public sealed partial class ReturnTests
{
    [Fact]
    public void A_document_of_an_aspect_is_evidence_for_its_indicators_and_for_no_others()
    {
        var row = Begun(3, evidence: null);
        Bring(row, ReadinessAspect.Leadership, 'a');
        Bring(row, ReadinessAspect.Organisation, 'a');
        Bring(row, ReadinessAspect.People, 'a');
        Broken("evidence-missing", () => row.Submit(Head, Lab, Now));
        Bring(row, ReadinessAspect.Implementation, 'a', by: Locus);
        row.Submit(Head, Lab, Now);
        Assert.Equal(4, row.Files.Count);
        Assert.Equal(
            Role.LocusCoordinator,
            row.Happenings.OfType<ReadinessEvidenceAdded>().Last().As
        );
    }

    [Fact]
    public void Documents_come_and_go_only_while_the_assessment_is_with_the_unit()
    {
        var row = Begun(2);
        var first = Bring(row, ReadinessAspect.People, 'a');
        Broken("same-file", () => Bring(row, ReadinessAspect.People, 'a'));
        Broken("not-your-unit", () => Bring(row, ReadinessAspect.People, 'b', by: Coach));
        row.Submit(Head, Lab, Now);
        Broken("submitted", () => Bring(row, ReadinessAspect.People, 'b'));
        Broken("submitted", () => row.Detach(Head, Lab, first, Now));
        Broken("not-your-unit", () => row.Detach(Coach, Lab, first, Now));
        row.Return(Coach, Lab, "Dokumennya tidak terbaca", Now);
        row.Detach(Head, Lab, first, Now);
        row.Detach(Head, Lab, first, Now);
        Assert.Empty(row.Files);
        Assert.Single(row.Happenings.OfType<ReadinessEvidenceRemoved>());
    }

    [Fact]
    public void An_aspect_holds_ten_documents()
    {
        var row = Begun(2);
        foreach (var of in "abcdefghij")
        {
            Bring(row, ReadinessAspect.People, of);
        }

        Broken("too-many-files", () => Bring(row, ReadinessAspect.People, 'k'));
        Bring(row, ReadinessAspect.Leadership, 'k');
    }
}
