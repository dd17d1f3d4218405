using System.Globalization;
using Labinov.House;
using Labinov.Modules.Surveys.Instruments;

namespace Labinov.Modules.Surveys.Paper;

/// <summary>What a typist writes for an answer: the place of a choice, its words in either language, or its code.</summary>
public static class PaperCells
{
    private static readonly string[] Yes = ["1", "ya", "y", "yes"];
    private static readonly string[] No = ["2", "tidak", "t", "tdk", "no", "n"];

    /// <summary>As the answer is kept; what cannot be understood stays as it was typed, and is refused by the item itself.</summary>
    public static string Value(SurveyItem item, string cell)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(cell);
        return item.Kind switch
        {
            ItemKind.YesNo => Yes.Contains(Slug.Of(cell)) ? SurveyItem.Yes
            : No.Contains(Slug.Of(cell)) ? SurveyItem.No
            : cell,
            ItemKind.Choice => Choice(item, cell) ?? cell,
            _ => cell,
        };
    }

    private static string? Choice(SurveyItem item, string cell)
    {
        var choices = item.Choices ?? [];
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
        {
            return choices.ElementAtOrDefault(place - 1)?.Code;
        }

        var slug = Slug.Of(cell);
        return choices
            .FirstOrDefault(choice =>
                choice.Code == slug
                || Slug.Of(choice.Text.Id) == slug
                || Slug.Of(choice.Text.En) == slug
            )
            ?.Code;
    }
}
