using Labinov.House;
using Labinov.Modules.Ideas.Import;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas;

/// <summary>Ideas as a spreadsheet that may come back through the import: its headings are those that the import knows.</summary>
internal static class IdeaSheet
{
    /// <param name="address">Of the page of an innovation.</param>
    public static List<SheetColumn<IdeaLine>> Columns(
        Words words,
        Func<IdeaLine, string> address
    ) =>
        [
            Column(words, ImportField.Number, line => line.Number),
            Fact(words, ImportField.Title),
            Fact(words, ImportField.Acronym),
            Column(words, ImportField.State, line => Name(words, line.State)),
            new(words["ideas.state-since"], line => Clock.DayOf(line.StateSinceAt)),
            Column(words, ImportField.Audience, line => Name(words, line.Audience)),
            Column(words, ImportField.Unit, line => line.Unit),
            Column(words, ImportField.Agency, line => line.Agency),
            Column(words, ImportField.Region, line => line.Region),
            Column(words, ImportField.RegionCode, line => line.RegionCode),
            Column(words, ImportField.Province, line => line.Province),
            Fact(words, ImportField.Kind),
            Fact(words, ImportField.Product),
            Fact(words, ImportField.Group),
            Fact(words, ImportField.YearBegun),
            Fact(words, ImportField.YearCarriedOut),
            .. FactCells.Told.Select(field => Fact(words, field)),
            Column(words, ImportField.Address, address),
            Column(words, ImportField.Stamp, line => line.Stamp),
        ];

    private static string Name(Words words, Enum value) => words[IdeaWords.Key(value)];

    private static SheetColumn<IdeaLine> Fact(Words words, ImportField field) =>
        Column(
            words,
            field,
            line =>
                FactCells.Of(line.Facts, field) switch
                {
                    Enum value => Name(words, value),
                    string codes when FactCells.IsOfAffairs(field) => IdeaWords.Affairs(
                        words,
                        codes
                    ),
                    var plain => plain,
                }
        );

    private static SheetColumn<IdeaLine> Column(
        Words words,
        ImportField field,
        Func<IdeaLine, object?> value
    ) => new(words[ImportHeadings.Key(field)], value);
}
