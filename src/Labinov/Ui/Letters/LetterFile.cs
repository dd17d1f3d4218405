using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Labinov.Ui.Letters;

/// <summary>Writes an <see cref="OfficeLetter"/> as a word processor's document, A4, without macros, fields or links to anywhere.</summary>
public static class LetterFile
{
    public const string Type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Lengths of the format are in twentieths of a point (567 to the centimetre), sizes of letters in half points.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Margin = 1134;
    internal const int Inside = (int)PageWidth - (2 * Margin);
    private const string Letters = "Arial";
    private const string Size = "22";

    public static byte[] Write(OfficeLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        using var memory = new MemoryStream();
        using (
            var document = WordprocessingDocument.Create(
                memory,
                WordprocessingDocumentType.Document
            )
        )
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Defaults();
            var body = new Body();
            body.Append(
                letter.Logo is { Png: { } png } logo
                    ? LetterLogos.Head(main, png, logo.Alt, letter.Head)
                    : LetterParts.Head(letter.Head)
            );
            if (letter.Title is not null)
            {
                body.Append(LetterParts.Title(letter.Title));
            }

            body.Append(letter.Blocks.SelectMany(LetterParts.Of));
            if (letter.Signing is { } signing)
            {
                body.Append(LetterParts.Signing(signing));
            }

            body.Append(A4());
            main.Document = new Document(body);
        }

        return memory.ToArray();
    }

    private static Styles Defaults() =>
        new(
            new DocDefaults(
                new RunPropertiesDefault(
                    new RunPropertiesBaseStyle(
                        new RunFonts
                        {
                            Ascii = Letters,
                            HighAnsi = Letters,
                            ComplexScript = Letters,
                        },
                        new FontSize { Val = Size }
                    )
                ),
                new ParagraphPropertiesDefault(
                    new ParagraphPropertiesBaseStyle(
                        new SpacingBetweenLines { After = "80", Line = "264" }
                    )
                )
            )
        );

    private static SectionProperties A4() =>
        new(
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin
            {
                Top = Margin,
                Bottom = Margin,
                Left = Margin,
                Right = Margin,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            }
        );
}
