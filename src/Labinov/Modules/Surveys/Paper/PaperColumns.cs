using Labinov.House;
using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys.Paper;

/// <summary>What a column of a file of paper answers holds.</summary>
public enum PaperColumn
{
    /// <summary>The code printed on the sheet, or the number that was written on it.</summary>
    Sheet,
    Question,
    Mother,
    Day,
    Birthplace,
}

/// <summary>Knows the headings: those of the blank sheet in both languages, a question's number or code alone, and how offices head such columns.</summary>
public static class PaperColumns
{
    private static readonly string[] Sheets =
    [
        "lembar",
        "lembar-kode-atau-nomor",
        "nomor-lembar",
        "kode-di-lembar",
        "kode",
        "sheet",
        "sheet-code-or-number",
        "number-of-the-sheet",
        "code",
    ];
    private static readonly string[] Mothers =
    [
        "dua-huruf-pertama-nama-ibu",
        "first-two-letters-of-your-mother-s-name",
    ];
    private static readonly string[] Days =
    [
        "tanggal-lahir-1-sampai-31",
        "day-of-your-birth-1-to-31",
    ];
    private static readonly string[] Birthplaces =
    [
        "dua-huruf-terakhir-tempat-lahir",
        "last-two-letters-of-where-you-were-born",
    ];

    /// <summary>Null for a heading of something else.</summary>
    public static (PaperColumn Column, SurveyItem? Item)? Of(string heading, Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(instrument);
        var slug = Slug.Of(heading);
        return Sheets.Contains(slug) ? (PaperColumn.Sheet, null)
            : Mothers.Contains(slug) ? (PaperColumn.Mother, null)
            : Days.Contains(slug) ? (PaperColumn.Day, null)
            : Birthplaces.Contains(slug) ? (PaperColumn.Birthplace, null)
            : Question(heading, instrument) is { } item ? (PaperColumn.Question, item)
            : null;
    }

    /// <summary>As the blank sheet heads a question: <c>3. Saya berani mencoba</c>.</summary>
    public static string Heading(Instrument instrument, SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(item);
        return $"{instrument.Items.TakeWhile(other => other != item).Count() + 1}. {item.Text}";
    }

    private static SurveyItem? Question(string heading, Instrument instrument)
    {
        var text = heading.Trim();
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var rest = text[digits..].TrimStart('.', ')', ' ');
        // A question that is headed by its words is the one of those words, whatever number stands before them.
        if (rest.Length > 0)
        {
            var slug = Slug.Of(rest);
            return instrument.Items.FirstOrDefault(item =>
                item.Code == slug || Slug.Of(item.Text.Id) == slug || Slug.Of(item.Text.En) == slug
            );
        }

        return int.TryParse(text[..digits], out var ordinal)
            ? instrument.Items.ElementAtOrDefault(ordinal - 1)
            : null;
    }
}
