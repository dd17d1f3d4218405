using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Takes the remains of web editors out of a text and keeps what a reader would have seen.</summary>
public static partial class CleanText
{
    /// <param name="Text">Plain, with line breaks.</param>
    /// <param name="HadMarkup">Tags or entities were taken out.</param>
    /// <param name="Pictures">Embedded pictures, which have no place in a text.</param>
    public sealed record Cleaned(string Text, bool HadMarkup, int Pictures);

    public static Cleaned Of(string text)
    {
        var hadMarkup = Markup().IsMatch(text) || IsCutOff(text);
        var pictures = 0;
        if (hadMarkup)
        {
            using var document = new HtmlParser().ParseDocument(text);
            pictures = document.QuerySelectorAll("img").Length;
            if (pictures == 0 && Picture().IsMatch(text))
            {
                pictures = 1; // cut off by its source before the tag's end
            }

            var plain = new StringBuilder(text.Length);
            Read(document.Body!, plain);
            text = plain.ToString();
        }

        return new Cleaned(Tidy(text), hadMarkup, pictures);
    }

    private static void Read(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data);
            }
            else if (child is IElement { LocalName: not ("script" or "style" or "img") } element)
            {
                var isBlock =
                    element.LocalName
                    is "p"
                        or "div"
                        or "br"
                        or "tr"
                        or "ul"
                        or "ol"
                        or "table"
                        or "h1"
                        or "h2"
                        or "h3"
                        or "h4"
                        or "li";
                text.Append(isBlock ? "\n" : "");
                text.Append(element.LocalName == "li" ? "- " : "");
                Read(element, text);
                text.Append(isBlock && element.LocalName is not ("br" or "li") ? "\n" : "");
                text.Append(element.LocalName == "td" ? " " : "");
            }
        }
    }

    private static string Tidy(string text)
    {
        text = text.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Replace('\t', ' ');
        text = Invisible().Replace(text, "");
        text = Blanks().Replace(text, " ");
        text = AroundBreak().Replace(text, "\n");
        return Breaks().Replace(text, "\n\n").Trim();
    }

    // "3 < 5" is no tag, "R&D" no entity.
    [GeneratedRegex(
        "<(?:/|!--)?[a-zA-Z][^<>]*>|&(?:[a-zA-Z]{2,8}|#[0-9]{2,5});",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Markup();

    // A source cut the text off within a tag.
    private static bool IsCutOff(string text)
    {
        var last = text.LastIndexOf('<');
        return last > text.LastIndexOf('>')
            && Tag().IsMatch(text.AsSpan(last, Math.Min(8, text.Length - last)));
    }

    [GeneratedRegex("^<(?:img|div|span|table|p|a) ", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("<img[ /]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Picture();

    [GeneratedRegex("[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]", RegexOptions.None, 1000)]
    private static partial Regex Invisible();

    [GeneratedRegex(" {2,}", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(" ?\n ?", RegexOptions.None, 1000)]
    private static partial Regex AroundBreak();

    [GeneratedRegex("\n{3,}", RegexOptions.None, 1000)]
    private static partial Regex Breaks();
}
