using System.Net;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys;
using Labinov.Modules.Surveys.Instruments;
using Labinov.Modules.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Surveys;

/// <summary>What is told of the answers, to whom and when, and what is told of nobody.</summary>
public sealed class ResultsTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly Instrument Willingness = KnownInstruments.Find("willingness")!;

    private static GivenAnswers Sheet(int point, string? rank = null, string? without = null)
    {
        var answers = new GivenAnswers();
        foreach (var item in Willingness.Items.Where(item => item.Kind == ItemKind.Likert))
        {
            answers.Take(item, item.Code == without ? null : $"{point}");
        }

        answers.Take(Willingness.Items.First(), rank);
        return answers;
    }

    private static List<GivenAnswers> Sheets(
        params (int Count, int Point, string? Rank)[] groups
    ) =>
        [
            .. groups.SelectMany(group =>
                Enumerable.Range(0, group.Count).Select(_ => Sheet(group.Point, group.Rank))
            ),
        ];

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
    public async Task While_it_runs_nobody_reads_a_result_and_nobody_of_another_region_ever()
    {
        var (lab, inside) = await LabAsync();
        var survey = await host.Given.SurveyAsync(lab, until: 0);
        await host.Given.SheetsAsync(survey, [.. Enumerable.Repeat(new SheetOf(4), 7)]);
        foreach (
            var path in new[]
            {
                SurveysLinks.Results(survey.Number),
                SurveysLinks.Deeper(survey.Number),
            }
        )
        {
            var early = (await inside.OpenAsync(path)).Shows(HttpStatusCode.OK);
            Assert.Contains(
                "Hasil terbuka setelah kuesioner ditutup",
                early.Text,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("4,00", early.Text, StringComparison.Ordinal);
        }

        (await inside.OpenAsync(SurveysLinks.Results(survey.Number) + "?format=csv")).Shows(
            HttpStatusCode.OK
        );
        var closed = await host.Given.SurveyAsync(lab, until: -1);
        await host.Given.SheetsAsync(closed, [.. Enumerable.Repeat(new SheetOf(4), 7)]);
        var shown = await inside.OpenAsync(SurveysLinks.Results(closed.Number));
        Assert.Contains("7 dari 40 orang menjawab", shown.Text, StringComparison.Ordinal);
        Assert.Contains("4,00", shown.Text, StringComparison.Ordinal);
        var file = await inside.OpenAsync(SurveysLinks.Results(closed.Number) + "?format=csv");
        Assert.Contains("Mau meneruskan", file.Body, StringComparison.Ordinal);
        // A heading, three scales, each with four groups and those who did not say, eleven statements, three other questions.
        Assert.Equal(1 + 3 + (3 * 5) + 11 + 3, file.Body.TrimEnd().Split("\r\n").Length);

        var elsewhere = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        foreach (
            var path in new[]
            {
                SurveysLinks.OfLab(lab.Number),
                SurveysLinks.New(lab.Number),
                SurveysLinks.To(closed.Number),
                SurveysLinks.Results(closed.Number),
                SurveysLinks.Deeper(closed.Number),
                SurveysLinks.Edit(closed.Number),
                SurveysLinks.Slips(closed.Number),
                SurveysLinks.Paper(closed.Number),
            }
        )
        {
            (await elsewhere.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
        }

        (await host.Stranger().OpenAsync(SurveysLinks.Results(closed.Number))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public void A_small_group_takes_another_with_it_so_that_no_difference_tells_it()
    {
        var found = ReadResults.Of(
            Willingness,
            "rank",
            Sheets((9, 4, "staff"), (8, 3, "functional"), (7, 5, "supervisor"), (2, 1, "leader"))
        );
        var groups = found.Scales[0].Groups;
        Assert.Null(groups.Single(group => group.Name?.Code == "leader").Of);
        Assert.Equal(2, groups.Count(group => group.Of is null));
        Assert.Equal(26, found.Scales[0].N);
        var hidden = 26 - groups.Sum(group => group.Of?.N ?? 0);
        Assert.True(hidden >= 5, $"{hidden} people could be told by subtraction");
    }

    [Fact]
    public void Whoever_left_one_statement_out_counts_in_no_statement_of_that_scale()
    {
        // Were the others counted over all twelve, their sums less the scale's would be the twelfth person's answers.
        var found = ReadResults.Of(
            Willingness,
            null,
            [.. Sheets((11, 4, null)), Sheet(1, without: "begin-time")]
        );
        Assert.Equal(11, found.Scales[0].N);
        Assert.All(found.Scales[0].Items, item => Assert.Equal(11, item.N));
        Assert.All(found.Scales[1].Items, item => Assert.Equal(12, item.N));
        Assert.All(
            found.Scales[0].Items,
            item => Assert.Equal(0, item.Counts.Single(count => count.Value == "1").Count)
        );
    }

    [Fact]
    public void Reversed_statements_are_turned_round_in_the_scale_and_shown_as_they_were_answered()
    {
        var found = ReadResults.Of(Willingness, null, Sheets((6, 5, null)));
        // Three statements with 5 and an opposite one with 5, which counts 1.
        Assert.Equal(4, found.Scales[0].Whole!.Mean, 9);
        Assert.All(found.Scales[0].Items, item => Assert.Equal(5, item.Numbers!.Mean, 9));
        Assert.Equal(5, found.Scales[2].Whole!.Mean, 9);
    }

    [Theory]
    [InlineData(6, 6, 6, 6)]
    [InlineData(11, 6, 6, 6)]
    [InlineData(4, 4, 4, 0)]
    [InlineData(8, 6, 6, 0)]
    [InlineData(6, 9, 6, 0)]
    public void Pairs_are_told_only_when_they_are_five_and_leave_nobody_alone(
        int before,
        int after,
        int both,
        int told
    )
    {
        var first = Enumerable.Range(0, before).Select(i => new MarkedAnswers($"{i}", Sheet(3)));
        var second = Enumerable
            .Range(before - both, after)
            .Select(i => new MarkedAnswers($"{i}", Sheet(4 + (i % 2))));
        var paired = ReadPairs.Of(Willingness, [.. first], [.. second]);
        Assert.Equal(told, paired.Pairs);
        Assert.All(paired.Scales, scale => Assert.Equal(told, scale.N));
        Assert.Equal(told == 0, paired.Scales[2].Student is null);
        if (told > 0)
        {
            Assert.Equal(1.5, paired.Scales[2].Student!.Difference, 9);
            Assert.True(paired.Scales[2].Holm >= paired.Scales[2].Wilcoxon!.P);
        }
    }

    [Fact]
    public void A_code_that_two_people_made_up_pairs_neither()
    {
        var before = Enumerable
            .Range(0, 10)
            .Select(i => new MarkedAnswers(i < 2 ? "same" : $"{i}", Sheet(3)));
        var after = Enumerable
            .Range(0, 10)
            .Select(i => new MarkedAnswers(i == 0 ? "same" : $"{i + (i == 1 ? 90 : 0)}", Sheet(4)));
        // Eight remain, which would leave two: so nothing is told at all.
        Assert.Equal(0, ReadPairs.Of(Willingness, [.. before], [.. after]).Pairs);
    }
}
