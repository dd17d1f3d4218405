using Labinov.Data.Tables;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Understands the cells of a row by what its columns mean.</summary>
internal sealed class ReadRows
{
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
            WebAddress(),
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
                    since
                ),
                story,
                results,
                sources
            ),
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
            if (!findings.Exists(finding => finding.Column == Column(ImportField.Title)))
            {
                Reject(ImportField.Title, "ideas.import.reason.no-title");
            }

            return "";
        }

        if (!GentleCapitals.Shouts(title))
        {
            return title;
        }

        var gentle = GentleCapitals.Of(title, evidence);
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
        Long(field, most)?.Replace('\n', ' ').Replace("  ", " ", StringComparison.Ordinal);

    private string? Long(ImportField field, int most)
    {
        var written = Cell(field);
        if (written.Length == 0)
        {
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
            Reject(
                field,
                "ideas.import.reason.too-long",
                TableFile.Number(cleaned.Text.Length),
                TableFile.Number(most)
            );
            return null;
        }

        return cleaned.Text.Length == 0 ? null : cleaned.Text;
    }

    private int? Year(ImportField field, DateTime now)
    {
        var written = Cell(field);
        if (written.Length == 0)
        {
            return null;
        }

        var year = ImportValues.Year(written, out var isPlain);
        if (year is null)
        {
            Reject(field, "ideas.import.reason.year", Cut(written));
        }
        else if (year > now.Year)
        {
            Reject(field, "ideas.import.reason.year-to-come", Cut(written));
        }
        else if (!isPlain)
        {
            Note(field, "ideas.import.note.year", Cut(written), $"{year}");
        }

        return year;
    }

    private T? Value<T>(ImportField field, Func<string, T?> find, string wrong)
        where T : struct, Enum
    {
        var written = Cell(field);
        if (written.Length == 0)
        {
            return null;
        }

        var value = find(written);
        if (value is null)
        {
            Reject(field, wrong, Cut(written));
        }

        return value;
    }

    private string? WebAddress()
    {
        var written = Short(ImportField.SourceUrl, Idea.UrlMax);
        if (written is null)
        {
            return null;
        }

        if (!written.Contains("://", StringComparison.Ordinal) && written.Contains('.'))
        {
            written = "https://" + written;
        }

        if (
            Uri.TryCreate(written, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
        )
        {
            return written;
        }

        Reject(ImportField.SourceUrl, "ideas.import.reason.address", Cut(written));
        return null;
    }

    private string Cell(ImportField field)
    {
        if (!places.TryGetValue(field, out var place) || place >= cells.Length)
        {
            return "";
        }

        var text = cells[place];
        if (CellText.IsError(text))
        {
            Once(field, "ideas.import.reason.error-cell", text);
            return "";
        }

        if (CellText.IsDamaged(text))
        {
            Once(field, "ideas.import.reason.damaged", Cut(text));
            return "";
        }

        return text;
    }

    private void Once(ImportField field, string words, string arg)
    {
        if (!findings.Exists(finding => finding.Column == Column(field) && finding.Words == words))
        {
            Reject(field, words, arg);
        }
    }

    private string Column(ImportField field) =>
        places.TryGetValue(field, out var place) ? columns[place] : "";

    private void Reject(ImportField field, string words, params string[] args) =>
        findings.Add(new Finding(Column(field), words, args, true));

    private void Note(ImportField field, string words, params string[] args) =>
        findings.Add(new Finding(Column(field), words, args, false));

    private static string Cut(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
