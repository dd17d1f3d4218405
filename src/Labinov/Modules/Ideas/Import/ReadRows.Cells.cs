using Labinov.Data.Tables;
using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>What single cells say.</summary>
internal sealed partial class ReadRows
{
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
            Reject(field, "ideas.import.reason.year", written.Shortened(CellMax));
        }
        else if (year > now.Year)
        {
            Reject(field, "ideas.import.reason.year-to-come", written.Shortened(CellMax));
        }
        else if (!isPlain)
        {
            Note(field, "ideas.import.note.year", written.Shortened(CellMax), $"{year}");
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
            Reject(field, wrong, written.Shortened(CellMax));
        }

        return value;
    }

    private string? WebAddress(ImportField field)
    {
        var written = Short(field, Idea.UrlMax);
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

        Reject(field, "ideas.import.reason.address", written.Shortened(CellMax));
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
            Once(field, "ideas.import.reason.damaged", text.Shortened(CellMax));
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
}
