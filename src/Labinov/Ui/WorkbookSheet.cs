using System.Globalization;
using System.Xml;
using Labinov.House;

namespace Labinov.Ui;

/// <summary>One sheet on its way into a workbook: frozen headings, rows, pick lists.</summary>
internal sealed class WorkbookSheet(XmlWriter xml, IReadOnlyList<BookColumn> columns) : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly DateTime FirstDay = new(1899, 12, 30);

    private int line;

    public void Begin(bool isFirst)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews");
        Element("sheetView", ("tabSelected", isFirst ? "1" : "0"), ("workbookViewId", "0"));
        Element(
            "pane",
            ("ySplit", "1"),
            ("topLeftCell", "A2"),
            ("activePane", "bottomLeft"),
            ("state", "frozen")
        );
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols");
        for (var i = 0; i < columns.Count; i++)
        {
            Element(
                "col",
                ("min", Text(i + 1)),
                ("max", Text(i + 1)),
                ("width", Text(columns[i].Width)),
                ("style", Text(StyleOf(columns[i]))),
                ("customWidth", "1")
            );
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        Write(columns.Select(column => (object?)column.Title), WorkbookStyles.Heading);
    }

    public void Row(IEnumerable<object?> cells) => Write(cells, null);

    public void End(IReadOnlyList<PickList> picks)
    {
        xml.WriteEndElement();
        if (picks.Count > 0)
        {
            xml.WriteStartElement("dataValidations");
            xml.WriteAttributeString("count", Text(picks.Count));
            foreach (var pick in picks)
            {
                Pick(pick);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public void Dispose() => xml.Flush();

    private void Pick(PickList pick)
    {
        var column = ColumnLetters.Of(pick.Column);
        Element(
            "dataValidation",
            ("type", "list"),
            ("errorStyle", pick.IsStrict ? "stop" : "warning"),
            ("allowBlank", "1"),
            ("showInputMessage", "1"),
            ("showErrorMessage", "1"),
            ("errorTitle", pick.Title),
            ("error", pick.Hint),
            ("promptTitle", pick.Title),
            ("prompt", pick.Hint),
            ("sqref", $"{column}2:{column}{WorkbookFile.Prepared + 1}")
        );
        xml.WriteElementString("formula1", pick.Choices);
        xml.WriteEndElement();
    }

    private void Write(IEnumerable<object?> cells, int? style)
    {
        line++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(line));
        var i = 0;
        foreach (var cell in cells)
        {
            if (cell is not null)
            {
                Cell(ColumnLetters.Of(i) + Text(line), cell, style ?? StyleOf(columns[i]));
            }

            i++;
        }

        xml.WriteEndElement();
    }

    private void Cell(string place, object cell, int style)
    {
        switch (cell)
        {
            case DateOnly day:
                Value(place, Days(day.ToDateTime(TimeOnly.MinValue)), WorkbookStyles.Day);
                break;
            case DateTime moment:
                Value(place, Days(moment), WorkbookStyles.Moment);
                break;
            case int or long or short or double:
                Value(
                    place,
                    Convert.ToString(cell, CultureInfo.InvariantCulture)!,
                    WorkbookStyles.Number
                );
                break;
            default:
                Element("c", ("r", place), ("s", Text(style)), ("t", "inlineStr"));
                xml.WriteStartElement("is");
                xml.WriteStartElement("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(
                    WorkbookText.Of(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")
                );
                xml.WriteEndElement();
                xml.WriteEndElement();
                xml.WriteEndElement();
                break;
        }
    }

    private void Value(string place, string value, int style)
    {
        Element("c", ("r", place), ("s", Text(style)));
        xml.WriteElementString("v", value);
        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }
    }

    private static int StyleOf(BookColumn column) =>
        !column.IsText ? WorkbookStyles.Number
        : column.Wraps ? WorkbookStyles.Wrapped
        : WorkbookStyles.Text;

    private static string Days(DateTime moment) =>
        (moment - FirstDay).TotalDays.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
