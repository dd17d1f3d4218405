using Labinov.Modules.Ideas.Similar;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The suspected duplicates of a lab as a spreadsheet: a row per pair.</summary>
internal static class DuplicateSheet
{
    public static List<SheetColumn<Pair>> Columns(Words words) =>
        [
            new(words["ideas.duplicates.one"], pair => pair.One.Title),
            new(words["ideas.duplicates.one.number"], pair => pair.One.Number),
            new(words["ideas.duplicates.one.unit"], pair => pair.One.Unit),
            new(words["ideas.duplicates.other"], pair => pair.Other.Title),
            new(words["ideas.duplicates.other.number"], pair => pair.Other.Number),
            new(words["ideas.duplicates.other.unit"], pair => pair.Other.Unit),
            new(
                words["ideas.duplicates.degree"],
                pair => words[SimilarText.Degree(pair.Resemblance)].Value
            ),
            new(words["ideas.duplicates.words"], pair => SimilarText.Named(words, pair.Words)),
            new(
                words["ideas.duplicates.author-said"],
                pair => pair.Said is { } said ? words.Name(said) : null
            ),
            new(words["ideas.duplicates.apart-why"], pair => pair.Apart),
        ];
}
