using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys;

/// <summary>Results before everybody, and one click deeper.</summary>
public sealed class ReleasedResultsTests(LabHost host) : IClassFixture<LabHost>
{
    private async Task<(Lab Lab, Browser Inside)> LabAsync()
    {
        var lab = await host.Given.LabAsync();
        return (
            lab,
            await host.AsAsync(
                Role.LocusCoordinator,
                new Scope(ScopeKind.Region, lab.RegionId.Value)
            )
        );
    }

    [Fact]
    public async Task Deeper_the_change_between_two_waves_is_paired_by_the_codes()
    {
        var (lab, inside) = await LabAsync();
        var before = await host.Given.SurveyAsync(lab, until: -2);
        var after = await host.Given.SurveyAsync(
            lab,
            wave: SurveyWave.After,
            until: -1,
            secret: before.Secret
        );
        await host.Given.SheetsAsync(
            before,
            [
                .. Enumerable
                    .Range(0, 8)
                    .Select(i => new SheetOf(3, $"k{i}", new() { ["tried"] = "no" })),
            ]
        );
        await host.Given.SheetsAsync(
            after,
            [
                .. Enumerable
                    .Range(0, 8)
                    .Select(i => new SheetOf(
                        4 + (i % 2),
                        $"k{i}",
                        new() { ["tried"] = i < 6 ? "yes" : "no" }
                    )),
            ]
        );
        var page = (await inside.OpenAsync(SurveysLinks.Deeper(after.Number))).Shows(
            HttpStatusCode.OK
        );
        Assert.Contains("8 orang memakai kode yang sama", page.Text, StringComparison.Ordinal);
        Assert.Contains("+1,50", page.Text, StringComparison.Ordinal);
        // Six of eight turned to yes, none to no: twice 1/64.
        Assert.Contains("0,031", page.Text, StringComparison.Ordinal);
        var same = await inside.OpenAsync(SurveysLinks.Deeper(before.Number));
        Assert.Contains("+1,50", same.Text, StringComparison.Ordinal);
        var file = await inside.OpenAsync(SurveysLinks.Deeper(after.Number) + "?format=csv");
        Assert.Contains(",8,1.5,", file.Body, StringComparison.Ordinal);
        Assert.Contains(",0.031,", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("0.03125", file.Body, StringComparison.Ordinal);
        var list = await inside.OpenAsync(SurveysLinks.OfLab(lab.Number) + "?format=csv");
        Assert.Equal(
            2,
            list.Body.Split('\n')
                .Count(line =>
                    line.EndsWith(",8\r", StringComparison.Ordinal)
                    || line.EndsWith(",8", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task Released_results_are_public_but_what_people_wrote_stays_inside()
    {
        var (lab, inside) = await LabAsync();
        var survey = await host.Given.SurveyAsync(lab, "trust", until: -1, groupBy: "age");
        await host.Given.SheetsAsync(
            survey,
            [
                .. Enumerable.Repeat(
                    new SheetOf(2, Others: new() { ["first"] = "Puskesmas di pulau" }),
                    6
                ),
            ]
        );
        var stranger = host.Stranger();
        var path = SurveysLinks.Results(survey.Number);
        (await stranger.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        var edit = await inside.OpenAsync(SurveysLinks.Edit(survey.Number));
        (await edit.Form("Buka hasil untuk umum").SendAsync()).Shows(HttpStatusCode.Redirect);
        Assert.Equal(["SurveyReleased"], await host.LedgerOfAsync(survey.Id.Value));
        var page = (await stranger.OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Contains("6 jawaban", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Puskesmas di pulau", page.Body, StringComparison.Ordinal);
        Assert.Contains(
            "Puskesmas di pulau",
            (await inside.OpenAsync(path)).Text,
            StringComparison.Ordinal
        );
        var labPage = await stranger.OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name));
        Assert.Contains("Pendapat warga", labPage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Four_answers_are_shown_to_nobody()
    {
        var (lab, inside) = await LabAsync();
        var survey = await host.Given.SurveyAsync(lab, until: -1);
        await host.Given.SheetsAsync(
            survey,
            [
                .. Enumerable.Repeat(
                    new SheetOf(4, Others: new() { ["hindrance"] = "Rahasia saya" }),
                    4
                ),
            ]
        );
        var page = await inside.OpenAsync(SurveysLinks.Results(survey.Number));
        Assert.Contains("Kurang dari lima orang menjawab", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("4,00", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", page.Body, StringComparison.Ordinal);
        var file = await inside.OpenAsync(SurveysLinks.Results(survey.Number) + "?format=csv");
        Assert.DoesNotContain("4,00", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Rahasia", file.Body, StringComparison.Ordinal);
    }
}
