using System.Net;
using AngleSharp.Dom;

namespace Labinov.Tests.Ui;

public sealed class PartsTests(LabHost host) : IClassFixture<LabHost>
{
    private static readonly string[] Parts =
    [
        ".field input[type=text]",
        ".field textarea",
        ".field input[type=radio]",
        ".field input[type=checkbox]",
        ".field select optgroup",
        ".field input[type=date]",
        ".field input[inputmode=numeric]",
        ".field input[type=email]",
        ".field input[type=tel]",
        ".field input[type=url]",
        ".field input[type=password]",
        ".field input[type=file]",
        ".with-suffix .suffix",
        ".actions .button.quiet",
        ".actions .button.danger",
        ".filters input[type=search]",
        ".notice",
        ".crumbs",
        ".count-line",
        "table.as-cards td[data-label]",
        ".pager a[rel=prev]",
        ".pager a[rel=next]",
        ".rows .row-title",
        ".cards .card",
        ".badge-manggis",
        ".facts dt",
        ".columns aside",
        ".section-links a[aria-current]",
        ".stage-path .petal.is-done",
        ".stage-path .petal.is-here",
        ".stage-path .petal.is-tocome",
        ".stage-path .petal.is-unknown",
        ".timeline .why",
        ".figures .figure",
        ".bars rect.bar",
        ".funnel .bar-lost",
        "svg.line-chart desc",
        ".tiles .tile",
        ".hero .weave",
        ".flash-done",
        ".flash-note",
        ".flash-warning",
        ".empty .button",
        ".job-progress progress",
        ".confirm form .button.danger",
    ];

    [Theory]
    [InlineData("/house/parts")]
    [InlineData("/en/house/parts")]
    [InlineData("/house/parts?show=errors")]
    [InlineData("/en/house/parts?show=errors")]
    public async Task Every_part_is_shown_in_both_languages(string path)
    {
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        var missing = Parts.Where(part => page.Document.QuerySelector(part) is null);
        Assert.Empty(missing);
        Assert.DoesNotContain("[parts.", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("[ui.", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_elements_share_an_id()
    {
        var page = await host.Stranger().OpenAsync("/house/parts?show=errors");
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Count(), ids.Count);
    }

    [Fact]
    public async Task The_map_links_all_provinces_twice_on_the_lattice_and_in_the_table()
    {
        var page = await host.Stranger().OpenAsync("/house/parts");
        Assert.Equal(38, page.Document.QuerySelectorAll(".tiles a").Length);
        Assert.Equal(38, page.Document.QuerySelectorAll(".tile-map table th a").Length);
    }

    [Fact]
    public async Task The_line_has_its_numbers_as_a_table_behind()
    {
        var page = await host.Stranger().OpenAsync("/en/house/parts");
        var figure = page.Document.QuerySelector("svg.line-chart")!.Closest("figure")!;
        Assert.Equal(8, figure.QuerySelectorAll("details tbody tr").Length);
        Assert.Contains(
            "2,874",
            figure.QuerySelector("details")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_stage_is_told_in_words_before_its_petal_and_the_present_one_is_marked()
    {
        var page = await host.Stranger().OpenAsync("/house/parts");
        var here = page.Document.QuerySelector(".stage-path li[aria-current=step]")!;
        Assert.Contains("Design", here.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sedang berjalan", here.TextContent, StringComparison.Ordinal);
        Assert.All(
            page.Document.QuerySelectorAll(".stage-path-part svg"),
            drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden"))
        );
    }

    [Fact]
    public async Task The_pager_keeps_the_question_and_changes_only_the_key()
    {
        var page = await host.Stranger().OpenAsync("/en/house/parts?Q=izin&after=x");
        Assert.Equal(
            "/en/house/parts?Q=izin&after=a",
            page.Document.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task A_filter_bar_calls_nothing_optional()
    {
        var page = await host.Stranger().OpenAsync("/en/house/parts");
        Assert.DoesNotContain(
            "optional",
            page.Document.QuerySelector(".filters")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("(optional)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_told_once_after_the_redirect()
    {
        var browser = host.Stranger();
        var form = (await browser.OpenAsync("/en/house/parts")).Form("Send the idea");
        var sent = await form.Fill("Regional unit", "Health Office")
            .Fill("Starts on", "2026-12-01")
            .SendAsync();
        var told = await sent.Shows(HttpStatusCode.Redirect).FollowAsync();
        Assert.Equal(2, told.Document.QuerySelectorAll(".flash-done").Length); // told, and the sample
        var again = await browser.OpenAsync("/en/house/parts");
        Assert.Single(again.Document.QuerySelectorAll(".flash-done"));
    }
}
