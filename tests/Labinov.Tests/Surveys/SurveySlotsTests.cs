using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Surveys;

/// <summary>What other rooms show of a survey: the gate of a stage, who has not yet, the desk.</summary>
public sealed class SurveySlotsTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task The_house_counts_for_the_gate_and_for_who_has_not_yet_without_a_name()
    {
        var lab = await host.Given.LabAsync();
        var facts = await host.Given.FactsAsync(lab);
        await using var scope = host.Services.CreateAsyncScope();
        await using var db = host.Db();
        var gate = scope
            .ServiceProvider.GetServices<IGateCheck>()
            .Single(check => check is { Stage: StageKind.DrumUp, Order: 60 });
        var outstanding = scope
            .ServiceProvider.GetServices<IOutstanding>()
            .Single(one => one.Code == "survey");
        Assert.Null(await gate.ReadAsync(db, facts, CancellationToken.None));
        Assert.Null(await outstanding.ReadAsync(db, facts, CancellationToken.None));
        var survey = await host.Given.SurveyAsync(lab, expected: 9);
        await host.Given.SheetsAsync(survey, new SheetOf(3), new SheetOf(4));
        var check = (await gate.ReadAsync(db, facts, CancellationToken.None))!;
        Assert.Equal((2, 9, false), (check.Done, check.Of, check.IsMet));
        var owing = (await outstanding.ReadAsync(db, facts, CancellationToken.None))!;
        Assert.Equal((9, 7, 0), (owing.Of, owing.Missing, owing.Owing.Count));
        Assert.Equal(survey.LastOn, owing.DueOn);
    }

    [Fact]
    public async Task The_desk_asks_until_a_code_was_taken_and_reminds_who_arranges()
    {
        var lab = await host.Given.LabAsync();
        var survey = await host.Given.SurveyAsync(lab);
        var region = new Scope(ScopeKind.Region, lab.RegionId.Value);
        var asked = await host.AsAsync(Role.Inspectorate, region);
        var desk = await asked.OpenAsync("/desk");
        Assert.Contains("Mohon isi kuesioner sampai", desk.Text, StringComparison.Ordinal);
        var page = await asked.OpenAsync(SurveysLinks.To(survey.Number));
        await page.Form("Minta kode").SendAsync();
        desk = await asked.OpenAsync("/desk");
        Assert.DoesNotContain(
            SurveysLinks.To(survey.Number) + "\"",
            desk.Body,
            StringComparison.Ordinal
        );
        var leads = await host.AsAsync(Role.LabCoordinator, lab.Scope);
        Assert.Contains(
            "Kuesioner ditutup",
            (await leads.OpenAsync("/desk")).Text,
            StringComparison.Ordinal
        );
    }
}
