using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Labinov.Ui.Letters;

/// <summary>The parts of a letter as elements of a document.</summary>
internal static class LetterParts
{
    private const string LineColour = "000000";
    private const uint HandRow = 567; // a centimetre to sign in

    /// <param name="isLined">With the double line below.</param>
    public static IEnumerable<OpenXmlElement> Head(IReadOnlyList<string> lines, bool isLined = true)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var properties = new ParagraphProperties();
            var isLast = isLined && i == lines.Count - 1;
            if (isLast)
            {
                properties.Append(
                    new ParagraphBorders(
                        new BottomBorder
                        {
                            Val = BorderValues.ThickThinSmallGap,
                            Size = 24,
                            Space = 4,
                            Color = LineColour,
                        }
                    )
                );
            }

            properties.Append(new SpacingBetweenLines { After = isLast ? "240" : "0" });
            properties.Append(new Justification { Val = JustificationValues.Center });
            yield return Line(lines[i], properties, isBold: i == 0, size: i == 0 ? "28" : "20");
        }
    }

    public static Paragraph Title(string title) =>
        Line(
            title,
            new ParagraphProperties(
                new KeepNext(),
                new SpacingBetweenLines { Before = "120", After = "200" },
                new Justification { Val = JustificationValues.Center }
            ),
            isBold: true,
            size: "26"
        );

    public static IEnumerable<OpenXmlElement> Of(LetterBlock block) =>
        block switch
        {
            LetterText text => [Text(text)],
            LetterFacts facts => [LetterTables.Facts(facts), Gap()],
            LetterTable table => [LetterTables.Of(table, HandRow), Gap()],
            LetterList list => list.Lines.Select((line, i) => Numbered(i + 1, line)),
            _ => throw new ArgumentOutOfRangeException(nameof(block)),
        };

    public static IEnumerable<OpenXmlElement> Signing(LetterSigning signing)
    {
        string[] above = [signing.PlaceAndDay, signing.Position];
        string[] below = [signing.Name, signing.Below];
        return above
            .Select(line => AtRight(line, "0"))
            .Append(AtRight("", "1200"))
            .Concat(below.Select(line => AtRight(line, "0")));
    }

    /// <summary>A paragraph; line ends inside the text become line ends of the document.</summary>
    internal static Paragraph Line(
        string text,
        ParagraphProperties? properties = null,
        bool isBold = false,
        string? size = null
    )
    {
        var paragraph = new Paragraph();
        if (properties is not null)
        {
            paragraph.Append(properties);
        }

        var run = new Run();
        if (isBold || size is not null)
        {
            var look = new RunProperties();
            look.Append(isBold ? [new Bold()] : Array.Empty<OpenXmlElement>());
            look.Append(size is null ? [] : new OpenXmlElement[] { new FontSize { Val = size } });
            run.Append(look);
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        paragraph.Append(run);
        return paragraph;
    }

    private static Paragraph Text(LetterText text) =>
        text.Look switch
        {
            LetterLook.Heading => Line(
                text.Text,
                new ParagraphProperties(
                    new KeepNext(),
                    new SpacingBetweenLines { Before = "200", After = "80" }
                ),
                isBold: true
            ),
            LetterLook.Centred => Line(text.Text, Centred("120")),
            LetterLook.Name => Line(text.Text, Centred("240"), isBold: true, size: "36"),
            _ => Line(text.Text),
        };

    private static ParagraphProperties Centred(string around) =>
        new(
            new SpacingBetweenLines { Before = around, After = around },
            new Justification { Val = JustificationValues.Center }
        );

    private static Paragraph Numbered(int number, string line) =>
        Line(
            string.Create(CultureInfo.InvariantCulture, $"{number}. {line}"),
            new ParagraphProperties(new Indentation { Left = "397", Hanging = "397" })
        );

    private static Paragraph AtRight(string line, string before) =>
        Line(
            line,
            new ParagraphProperties(
                new KeepNext(),
                new KeepLines(),
                new SpacingBetweenLines { Before = before, After = "0" },
                new Indentation { Left = "5103" }
            )
        );

    // Two tables that touch would become one.
    private static Paragraph Gap() =>
        new(new ParagraphProperties(new SpacingBetweenLines { After = "0" }));
}
