using Labinov.Data.Tables;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Understands the cells of a row by what its columns mean.</summary>
internal sealed partial class ReadRows
{
    /// <summary>Letters, markup and pictures among them; what is longer is not even cleaned.</summary>
    private const int LongestCell = 1_000_000;

    /// <summary>So much of a cell is shown beside what was found in it.</summary>
    internal const int CellMax = 60;

    private readonly IReadOnlyList<string> columns;
    private readonly Dictionary<ImportField, int> places;
    private readonly bool isGentle;
    private string[] cells = [];
    private List<Finding> findings = [];

    public ReadRows(IdeaImport import)
    {
        columns = import.Columns;
        isGentle = import.Gentle;
        places = import
            .Fields.Select((field, i) => (field, i))
            .Where(pair => pair.field is not null)
            .ToDictionary(pair => pair.field!.Value, pair => pair.i);
    }

    public RowReading Read(int line, string[] row, DateTime now)
    {
        (cells, findings) = (row, []);
        var story = new Story(
            Long(ImportField.Description, Idea.LongTextMax),
            Long(ImportField.Drivers, Idea.TextMax),
            Long(ImportField.Obstacles, Idea.TextMax),
            Long(ImportField.Process, Idea.LongTextMax)
        );
        var results = new Results(
            Long(ImportField.Output, Idea.TextMax),
            Long(ImportField.Outcome, Idea.TextMax),
            Long(ImportField.Benefit, Idea.TextMax),
            Short(ImportField.Indicator, Idea.IndicatorMax),
            Short(ImportField.Before, Idea.ValueMax),
            Short(ImportField.After, Idea.ValueMax),
            Long(ImportField.ReplicationConditions, Idea.TextMax)
        );
        var sources = new Sources(
            Short(ImportField.Contact, Idea.ContactMax),
            Short(ImportField.Source, Idea.SourceMax),
            WebAddress(ImportField.SourceUrl),
            Value(ImportField.Validation, ImportValues.Validation, "ideas.import.reason.validation")
        );
        var product = Short(ImportField.Product, Idea.ProductMax);
        var evidence = string.Join(' ', story.Description, results.Benefit, product, story.Process);
        var begun = Year(ImportField.YearBegun, now);
        var since = Year(ImportField.YearCarriedOut, now);
        if (begun > since)
        {
            Reject(ImportField.YearBegun, "ideas.import.reason.year-order", $"{begun}", $"{since}");
        }

        var state = Value(ImportField.State, ImportValues.State, "ideas.import.reason.state");
        return new RowReading
        {
            Line = line,
            Facts = new IdeaFacts(
                new Basics(
                    Title(evidence),
                    Value(ImportField.Kind, ImportValues.Kind, "ideas.import.reason.kind"),
                    product,
                    Value(ImportField.Group, ImportValues.Group, "ideas.import.reason.group"),
                    null,
                    begun,
                    since,
                    Short(ImportField.Acronym, Idea.AcronymMax)
                ),
                story,
                results,
                sources
            )
            {
                Aim = Aim(),
                Ground = Ground(),
            },
            State = state,
            Agency = Name(ImportField.Agency, evidence),
            Unit = Name(ImportField.Unit, evidence),
            Region = Name(ImportField.Region, null),
            RegionCode = Cell(ImportField.RegionCode),
            Province = Cell(ImportField.Province),
            SourceNumber = Cell(ImportField.SourceNumber),
            Address = Cell(ImportField.Address),
            Findings = findings,
        };
    }

    private string Title(string evidence)
    {
        var title = Short(ImportField.Title, Idea.TitleMax) ?? "";
        if (title.Length == 0)
        {
            if (
                !mayLackTitle
                && !findings.Exists(finding => finding.Column == Column(ImportField.Title))
            )
            {
                Reject(ImportField.Title, "ideas.import.reason.no-title");
            }

            return "";
        }

        var gentle = GentleCapitals.Shouts(title) ? GentleCapitals.Of(title, evidence) : title;
        if (gentle == title)
        {
            return title;
        }

        Note(
            ImportField.Title,
            isGentle ? "ideas.import.note.gentle" : "ideas.import.note.shouts",
            title,
            gentle
        );
        return isGentle ? gentle : title;
    }

    private string Name(ImportField field, string? evidence)
    {
        var name = Short(field, Regions.Organisation.NameMax) ?? "";
        return GentleCapitals.Shouts(name) ? GentleCapitals.Of(name, evidence) : name;
    }

    private string? Short(ImportField field, int most) =>
        Long(field, most)
            ?.Replace('\n', ' ')
            .Replace("  ", " ", StringComparison.Ordinal)
            .Replace(" )", ")", StringComparison.Ordinal);

    private string? Long(ImportField field, int most)
    {
        var written = Cell(field);
        if (written.Length == 0)
        {
            return null;
        }

        if (written.Length > LongestCell)
        {
            TooLong(field, written.Length, most);
            return null;
        }

        var cleaned = CleanText.Of(written);
        if (cleaned.Pictures > 0)
        {
            Note(field, "ideas.import.note.picture");
        }
        else if (cleaned.HadMarkup)
        {
            Note(field, "ideas.import.note.markup");
        }

        if (cleaned.Text.Length > most)
        {
            TooLong(field, cleaned.Text.Length, most);
            return null;
        }

        return cleaned.Text.Length == 0 ? null : cleaned.Text;
    }

    private void TooLong(ImportField field, int length, int most) =>
        Reject(
            field,
            "ideas.import.reason.too-long",
            TableFile.Number(length),
            TableFile.Number(most)
        );
}
