using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Labinov.Ui.Letters;

/// <summary>Tables of a letter: facts without lines, lists with them.</summary>
internal static class LetterTables
{
    private const int FactName = 2268;
    private const int Colon = 284;

    public static Table Facts(LetterFacts facts)
    {
        int[] widths = [FactName, Colon, LetterFile.Inside - FactName - Colon];
        var table = Begun(widths, hasLines: false);
        foreach (var (name, value) in facts.Rows)
        {
            table.Append(Row([name, ":", value], widths));
        }

        return table;
    }

    /// <param name="handRow">Height of a row that is signed in.</param>
    public static Table Of(LetterTable list, uint handRow)
    {
        int[] widths = [.. list.Columns.Select(column => LetterFile.Inside * column.Share / 100)];
        var table = Begun(widths, hasLines: true);
        var head = Row([.. list.Columns.Select(column => column.Title)], widths, isBold: true);
        // Said again on every page of a long list.
        head.PrependChild(new TableRowProperties(new CantSplit(), new TableHeader()));
        table.Append(head);
        foreach (var cells in list.Rows)
        {
            var row = Row(cells, widths);
            var properties = new TableRowProperties(new CantSplit());
            if (list.IsForHand)
            {
                properties.Append(
                    new TableRowHeight { Val = handRow, HeightType = HeightRuleValues.AtLeast }
                );
            }

            row.PrependChild(properties);
            table.Append(row);
        }

        return table;
    }

    private static Table Begun(int[] widths, bool hasLines)
    {
        var properties = new TableProperties(
            new TableWidth { Width = Text(LetterFile.Inside), Type = TableWidthUnitValues.Dxa }
        );
        if (hasLines)
        {
            properties.Append(
                new TableBorders(
                    Line(new TopBorder()),
                    Line(new LeftBorder()),
                    Line(new BottomBorder()),
                    Line(new RightBorder()),
                    Line(new InsideHorizontalBorder()),
                    Line(new InsideVerticalBorder())
                )
            );
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        return new Table(
            properties,
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) }))
        );
    }

    private static T Line<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size, border.Color) = (BorderValues.Single, 4, "000000");
        return border;
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, bool isBold = false) =>
        new(
            cells.Select(
                (text, i) =>
                    new TableCell(
                        new TableCellProperties(
                            new TableCellWidth
                            {
                                Width = Text(widths[i]),
                                Type = TableWidthUnitValues.Dxa,
                            }
                        ),
                        LetterParts.Line(
                            text,
                            new ParagraphProperties(
                                new SpacingBetweenLines { Before = "40", After = "40" }
                            ),
                            isBold
                        )
                    )
            )
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
