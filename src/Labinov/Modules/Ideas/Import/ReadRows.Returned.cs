using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Rows of an innovation that is here: only what differs is read, and only that can be wrong.</summary>
internal sealed partial class ReadRows
{
    /// <summary>A cell that holds nothing else takes away what stands there; an empty one leaves it.</summary>
    public const string Clearing = "-";

    private bool mayLackTitle;

    /// <summary>The file has a column for our numbers.</summary>
    public bool HasNumbers => places.ContainsKey(ImportField.Number);

    /// <summary>It bears one of our numbers.</summary>
    public bool IsReturned(string[] row) => Raw(row, ImportField.Number).Length > 0;

    public string Raw(string[] row, ImportField field) =>
        places.TryGetValue(field, out var place) && place < row.Length ? row[place] : "";

    public string Heading(ImportField field) => Column(field);

    /// <param name="cleared">Takes up the columns whose cell takes away what is known.</param>
    public RowReading ReadReturned(
        int line,
        string[] row,
        IdeaFacts known,
        ISet<ImportField> cleared,
        DateTime now
    )
    {
        var left = (string[])row.Clone();
        foreach (var (field, place) in places.Where(pair => pair.Value < row.Length))
        {
            if (!FactCells.Changeable.Contains(field) || FactCells.Says(left[place], field, known))
            {
                left[place] = "";
            }
            else if (left[place] == Clearing)
            {
                left[place] = "";
                cleared.Add(field);
            }
        }

        mayLackTitle = !cleared.Contains(ImportField.Title);
        try
        {
            return Read(line, left, now);
        }
        finally
        {
            mayLackTitle = false;
        }
    }

    /// <summary>A row that is not looked into; its title is for the reader of the report.</summary>
    public RowReading Unread(int line, string[] row) =>
        new()
        {
            Line = line,
            Facts = new IdeaFacts(
                new Basics(Raw(row, ImportField.Title).Shortened(CellMax)),
                new Story(),
                new Results(),
                new Sources()
            ),
            State = null,
            Agency = "",
            Unit = "",
            Region = "",
            RegionCode = "",
            Province = "",
            SourceNumber = "",
            Address = "",
            Findings = [],
        };
}
