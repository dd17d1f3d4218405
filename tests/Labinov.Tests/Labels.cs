using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Labinov.Tests;

/// <summary>Fields by what people read beside them.</summary>
internal static class Labels
{
    /// <summary>The field whose label (or legend of its group) reads so.</summary>
    public static IElement FieldOf(IElement root, string label)
    {
        foreach (
            var found in root.QuerySelectorAll<IHtmlLabelElement>("label")
                .Where(found => TextOf(found) == label)
        )
        {
            if (found.Control is { } control && root.Contains(control))
            {
                return control;
            }
        }

        var legend = root.QuerySelectorAll("legend")
            .FirstOrDefault(legend => TextOf(legend) == label);
        var first = legend?.Closest("fieldset")?.QuerySelector("input, select, textarea");
        Assert.True(
            first is not null,
            $"No field \"{label}\". Labels: {string.Join(" | ", root.QuerySelectorAll("label, legend").Select(TextOf))}"
        );
        return first;
    }

    public static string LabelOf(IHtmlInputElement input) =>
        input
            .Owner?.QuerySelectorAll<IHtmlLabelElement>("label")
            .Where(label => label.Control == input)
            .Select(TextOf)
            .FirstOrDefault()
        ?? "";

    // The first line of a label is its name; notes such as "(optional)" stand in elements of their own.
    private static string TextOf(IElement label) =>
        Words.Squeeze(
            string.Concat(
                label
                    .ChildNodes.Where(node =>
                        node is IText
                        || (
                            node is IElement element
                            && !element.ClassList.Contains("note")
                            && element is not IHtmlInputElement
                        )
                    )
                    .Select(node => node.TextContent)
            )
        );
}
