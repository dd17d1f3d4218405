using System.Text.RegularExpressions;

namespace Labinov.Tests.House;

/// <summary>What files look like: short, with whole routes, and nothing inline that the content security policy would block.</summary>
public sealed partial class FileTests
{
    private const int Lines = 200;

    [Fact]
    public void Files_stay_under_200_lines() =>
        Assert.Empty(
            Repository
                .Files("src", ".cs", ".cshtml")
                .Concat(Repository.Files("tests", ".cs"))
                .SelectMany(file => TooLong(file, Repository.Read(file)))
        );

    [Fact]
    public void Every_page_carries_its_whole_route() => Assert.Empty(All(RouteOf));

    [Fact]
    public void Nothing_is_inline() => Assert.Empty(All(Inline));

    [Fact]
    public void A_long_file_is_caught() =>
        Assert.Equal(
            ["Long.cs has 201 lines"],
            TooLong("Long.cs", string.Concat(Enumerable.Repeat("x\n", 201)))
        );

    [Theory]
    [InlineData("@page\n<h1></h1>")]
    [InlineData("@page \"labs/{number:int}\"\n@model ShowModel")]
    [InlineData("@page \"{number:int}\"")]
    public void A_page_without_its_whole_route_is_caught(string text) =>
        Assert.Single(RouteOf("Show.cshtml", text));

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<p class='x' style='color: red'>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script nonce=\"x\">alert(1)</script>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<body\n  onload = 'go()'>")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void Something_inline_is_caught(string text) =>
        Assert.Single(Inline("Show.cshtml", text));

    [Theory]
    [InlineData("<script type=\"module\" src=\"~/enhance.js\"></script>")]
    [InlineData("<p class=\"style\" data-on=\"1\">@W[\"on=off\"]</p>")]
    public void What_comes_from_a_file_is_fine(string text) =>
        Assert.Empty(Inline("Show.cshtml", text));

    private static IEnumerable<string> All(Func<string, string, IEnumerable<string>> check) =>
        Repository.Files("src", ".cshtml").SelectMany(file => check(file, Repository.Read(file)));

    private static IEnumerable<string> TooLong(string file, string text)
    {
        var lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > Lines ? [$"{file} has {lines} lines"] : [];
    }

    private static IEnumerable<string> RouteOf(string file, string text) =>
        Page().IsMatch(text) && !WholeRoute().IsMatch(text)
            ? [$"{file}: write @page \"/the/whole/route\""]
            : [];

    private static IEnumerable<string> Inline(string file, string text) =>
        InlineCode()
            .Matches(text)
            .Select(match => $"{file}: {match.Value.ReplaceLineEndings(" ")}");

    [GeneratedRegex(@"^@page\b", RegexOptions.Multiline)]
    private static partial Regex Page();

    [GeneratedRegex("^@page \"/[^\"]*\"", RegexOptions.Multiline)]
    private static partial Regex WholeRoute();

    [GeneratedRegex(
        """<style\b|<script\b(?![^>]*\ssrc=)|<[a-z][^<>]*\s(style|on[a-z]+)\s*=\s*["'@]|(?:href|src|action)\s*=\s*["']?javascript:""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex InlineCode();
}
