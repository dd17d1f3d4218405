using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys.Paper;

/// <summary>A file of paper answers as it was read.</summary>
/// <param name="Ignored">Headings of columns that are none of the questionnaire's; nothing of them is read.</param>
/// <param name="Lacking">Questions for which the file has no column: on its sheets they count as skipped.</param>
public sealed record PaperTable(
    IReadOnlyList<PaperRow> Rows,
    IReadOnlyList<string> Ignored,
    IReadOnlyList<SurveyItem> Lacking
);

/// <summary>A sheet as its row says.</summary>
/// <param name="Line">As the spreadsheet counts.</param>
/// <param name="Sheet">As it was typed.</param>
/// <param name="Name">Written the same however it was typed; null for what names no sheet.</param>
/// <param name="Pairing">The code that the person made up; null for none.</param>
public sealed record PaperRow(
    int Line,
    string Sheet,
    string? Name,
    GivenAnswers Answers,
    string? Pairing,
    IReadOnlyList<PaperFault> Faults
)
{
    /// <summary>Characters of a number that somebody writes on a sheet: <c>A-17</c>.</summary>
    public const int NumberMax = 12;

    /// <summary>A printed code, or a short number of one's own; null for anything else, a code that was mistyped among it.</summary>
    public static string? NameOf(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (SurveyToken.Parse(typed) is { } token)
        {
            return $"{token}";
        }

        var number = string.Concat(typed.Where(letter => !char.IsWhiteSpace(letter)))
            .ToUpperInvariant();
        if (
            number.Length is 0 or > NumberMax
            || !number.All(letter =>
                char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/' or '.'
            )
        )
        {
            return null;
        }

        // A spreadsheet makes 7 of 007.
        var bare = number.All(char.IsAsciiDigit) ? number.TrimStart('0') : number;
        return bare.Length == 0 ? "0" : bare;
    }
}

/// <summary>A cell that cannot be taken.</summary>
/// <param name="Place">The column's letter.</param>
/// <param name="Words">Key of what is wrong.</param>
/// <param name="Item">The question of the column; null for the others.</param>
public sealed record PaperFault(
    string Place,
    string Heading,
    string Cell,
    string Words,
    IReadOnlyList<object> Args,
    SurveyItem? Item
);
