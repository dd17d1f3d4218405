using System.Text.RegularExpressions;
using Labinov.Tests.House.Offenders;
using ProductWords = Labinov.Ui.Words.Words;

namespace Labinov.Tests.House;

/// <summary>Every sentence stands in the words of both languages, and every word there is used.</summary>
public sealed partial class WordsTests
{
    private static readonly Dictionary<string, string> Indonesian = ProductWords.Read("id");
    private static readonly Dictionary<string, string> English = ProductWords.Read("en");
    private static readonly Type[] Enums =
    [
        .. typeof(Program).Assembly.GetTypes().Where(type => type.IsEnum),
    ];
    private static readonly Lazy<WordsUsed> Used = new(() =>
        UsedIn(Repository.Files("src", ".cs", ".cshtml").Select(Repository.Read))
    );

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        Assert.Empty(Lacking(Indonesian, English));
        Assert.Empty(Lacking(English, Indonesian));
    }

    [Fact]
    public void Both_languages_have_the_same_gaps_to_fill() =>
        Assert.Empty(OtherGaps(Indonesian, English));

    [Fact]
    public void No_text_is_empty() =>
        Assert.DoesNotContain(
            Indonesian.Concat(English),
            pair => string.IsNullOrWhiteSpace(pair.Value)
        );

    [Fact]
    public void Every_key_that_is_used_has_its_text() =>
        Assert.Empty(Used.Value.MissingFrom(Indonesian, Enums));

    [Fact]
    public void Every_text_is_used() => Assert.Empty(Unused(Indonesian.Keys.Union(English.Keys)));

    [Fact]
    public void No_page_speaks_past_the_words() =>
        Assert.Empty(
            PageLiterals
                .Of(typeof(Program).Assembly.Location)
                .SelectMany(page => Visible(page.Page, page.Html))
        );

    [Fact]
    public void Pages_are_read_as_they_were_compiled()
    {
        var layout = PageLiterals
            .Of(typeof(Program).Assembly.Location)
            .Where(page => page.Page == "/Ui/Layouts/_Layout.cshtml")
            .Select(page => page.Html);
        Assert.Contains(
            layout,
            html =>
                html.StartsWith("<!doctype html>", StringComparison.OrdinalIgnoreCase)
                && html.Contains("<html lang=\"\uFFFC\">", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_key_in_one_language_only_is_caught()
    {
        var more = new Dictionary<string, string>
        {
            ["x.a"] = "A",
            ["x.b.one"] = "one",
            ["x.b.other"] = "many",
        };
        Assert.Equal(["x.b.other"], Lacking(new() { ["x.a"] = "A" }, more));
    }

    [Fact]
    public void Other_gaps_are_caught() =>
        Assert.Equal(
            ["x.a"],
            OtherGaps(new() { ["x.a"] = "{0} dari {1}" }, new() { ["x.a"] = "{0} of {0:N0}" })
        );

    [Theory]
    [InlineData("W[\"x.missing\"]", "x.missing")]
    [InlineData("<field for=\"A\" label=\"x.missing\" />", "x.missing")]
    [InlineData("\"x.nothing.\" + name", "x.nothing.…")]
    [InlineData("$\"x.nothing.{Kebab(name)}.help\"", "x.nothing.….help")]
    [InlineData("$\"x.fruit.{Kebab(fruit)}\"", "x.fruit.dragon-fruit")]
    public void A_key_without_a_text_is_caught(string source, string key)
    {
        var words = new Dictionary<string, string> { ["x.fruit.banana"] = "Pisang" };
        Assert.Equal([key], UsedIn([source]).MissingFrom(words, [typeof(Fruit)]));
    }

    [Theory]
    [InlineData("W[\"x.used\"]", true)]
    [InlineData("W.Many(\"x.used\", 3)", true)]
    [InlineData("// W[\"x.used\"]", false)]
    [InlineData("W[\"x.other\"]", false)]
    public void A_text_that_nobody_uses_is_caught(string source, bool isUsed)
    {
        var used = UsedIn([source]);
        Assert.Equal(isUsed, used.Uses("x.used"));
        Assert.Equal(isUsed, used.Uses("x.used.one"));
    }

    [Theory]
    [InlineData("<p>Simpan</p>", "Simpan")]
    [InlineData("<p class=\"ok\">\uFFFC dari</p>", "dari")]
    [InlineData("<img alt=\"Peta\" src=\"\uFFFC\">", "Peta")]
    [InlineData("<nav aria-label='Menu'>", "Menu")]
    [InlineData("<p\uFFFC>Simpan", "Simpan")]
    public void Text_outside_the_words_is_caught(string html, string text) =>
        Assert.Equal([$"Page: \"{text}\""], Visible("Page", html));

    [Theory]
    [InlineData(
        "<!doctype html><p class=\"x\">\uFFFC · \uFFFC &middot; 5 → 6 ®</p><!-- a note -->"
    )]
    [InlineData("<input name=\"q\" type=\"search\"><a href=\"/labs\">\uFFFC</a>")]
    public void Signs_and_numbers_are_fine(string html) => Assert.Empty(Visible("Page", html));

    private static WordsUsed UsedIn(IEnumerable<string> sources)
    {
        var areas = Indonesian
            .Keys.Select(key => key.Split('.')[0])
            .Append("x")
            .ToHashSet(StringComparer.Ordinal);
        var used = new WordsUsed();
        foreach (var source in sources)
        {
            used.Read(source, areas);
        }

        return used;
    }

    private static List<string> Unused(IEnumerable<string> keys) =>
        [.. keys.Where(key => !Used.Value.Uses(key))];

    // English counts one apart; Indonesian need not.
    private static IEnumerable<string> Lacking(
        Dictionary<string, string> here,
        Dictionary<string, string> there
    ) =>
        there.Keys.Where(key =>
            !here.ContainsKey(key) && !key.EndsWith(".one", StringComparison.Ordinal)
        );

    private static IEnumerable<string> OtherGaps(
        Dictionary<string, string> one,
        Dictionary<string, string> other
    ) =>
        one.Where(pair =>
                other.TryGetValue(pair.Key, out var text) && !Gaps(pair.Value).SetEquals(Gaps(text))
            )
            .Select(pair => pair.Key);

    private static HashSet<string> Gaps(string text) =>
        [.. Gap().Matches(text).Select(match => match.Groups["n"].Value)];

    private static IEnumerable<string> Visible(string page, string html)
    {
        var attributes = SpokenAttribute()
            .Matches(html)
            .Select(match => match.Groups["text"].Value);
        var texts = Tag().Split(html);
        return attributes
            .Concat(texts)
            .Select(text =>
                Entity().Replace(text, "").Replace("\uFFFC", "", StringComparison.Ordinal).Trim()
            )
            .Where(text => text.Any(char.IsLetter))
            .Select(text => $"{page}: \"{text}\"");
    }

    [GeneratedRegex(@"\{(?<n>\d+)[^}]*\}")]
    private static partial Regex Gap();

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(
        """\s(alt|title|aria-label|placeholder|aria-roledescription)\s*=\s*(["'])(?<text>[^"']*)"""
    )]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex("&#?[a-zA-Z0-9]+;")]
    private static partial Regex Entity();
}
