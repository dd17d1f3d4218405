using System.Buffers.Binary;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Labinov.Ui.Letters;

/// <summary>A letterhead with a picture: a table of two cells with the double line below.</summary>
internal static class LetterLogos
{
    // The format measures pictures in 360,000 parts of a centimetre, cells in twentieths of a point.
    private const long Height = 792_000;
    private const long Widest = 936_000;
    private const int Cell = 1644;

    public static IEnumerable<OpenXmlElement> Head(
        MainDocumentPart main,
        byte[] png,
        string alt,
        IReadOnlyList<string> lines
    )
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var picture = new MemoryStream(png))
        {
            part.FeedData(picture);
        }

        var logo = new W.Paragraph(
            // Said in full: inherited line spacing would cut the picture down to a line of text in LibreOffice.
            new W.ParagraphProperties(
                new SpacingBetweenLines
                {
                    After = "60",
                    Line = "240",
                    LineRule = LineSpacingRuleValues.Auto,
                }
            ),
            new W.Run(Drawn(main.GetIdOfPart(part), png, alt))
        );
        int[] widths = [Cell, LetterFile.Inside - Cell];
        yield return new W.Table(
            new W.TableProperties(
                new TableWidth { Width = Text(LetterFile.Inside), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new W.BottomBorder
                    {
                        Val = BorderValues.ThickThinSmallGap,
                        Size = 24,
                        Color = "000000",
                    }
                ),
                new TableLayout { Type = TableLayoutValues.Fixed }
            ),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })),
            new W.TableRow(
                Beside(widths[0], [logo]),
                Beside(widths[1], LetterParts.Head(lines, isLined: false))
            )
        );
        yield return new W.Paragraph(
            new W.ParagraphProperties(new SpacingBetweenLines { After = "120" })
        );
    }

    private static W.TableCell Beside(int width, IEnumerable<OpenXmlElement> content)
    {
        var cell = new W.TableCell(
            new W.TableCellProperties(
                new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }
            )
        );
        cell.Append(content);
        return cell;
    }

    private static Drawing Drawn(string id, byte[] png, string alt)
    {
        var (width, height) = SizeOf(png);
        return new Drawing(
            new Inline(
                new Extent { Cx = width, Cy = height },
                new DocProperties
                {
                    Id = 1,
                    Name = "Logo",
                    Description = alt,
                },
                new Graphic(
                    new GraphicData(
                        new Pictures.Picture(
                            new Pictures.NonVisualPictureProperties(
                                new Pictures.NonVisualDrawingProperties
                                {
                                    Id = 1,
                                    Name = "logo.png",
                                    Description = alt,
                                },
                                new Pictures.NonVisualPictureDrawingProperties(
                                    new PictureLocks { NoChangeAspect = true }
                                )
                            ),
                            new Pictures.BlipFill(
                                new Blip { Embed = id },
                                new Stretch(new FillRectangle())
                            ),
                            new Pictures.ShapeProperties(
                                new Transform2D(
                                    new Offset { X = 0, Y = 0 },
                                    new Extents { Cx = width, Cy = height }
                                ),
                                new PresetGeometry(new AdjustValueList())
                                {
                                    Preset = ShapeTypeValues.Rectangle,
                                }
                            )
                        )
                    )
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    }
                )
            )
        );
    }

    /// <summary>As high as the letterhead allows, with the proportions that the picture's own head tells: two numbers from the 17th byte on.</summary>
    private static (long Width, long Height) SizeOf(ReadOnlySpan<byte> png)
    {
        double across = BinaryPrimitives.ReadUInt32BigEndian(png[16..]);
        double down = BinaryPrimitives.ReadUInt32BigEndian(png[20..]);
        var scale = Math.Min(Widest / across, Height / down);
        return ((long)(across * scale), (long)(down * scale));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
