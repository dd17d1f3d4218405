using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>The working list as a spreadsheet.</summary>
internal static class IdeaSheet
{
    public static List<SheetColumn<IdeaRow>> Columns(Words words) =>
        [
            new(words["ideas.number"], row => row.Number),
            new(words["ideas.field.title"], row => row.Title),
            new(words["ideas.state"], row => words.Name(row.State)),
            new(
                words["ideas.state-since"],
                row => DateOnly.FromDateTime(row.StateSinceAt.AddHours(7))
            ),
            new(words["ideas.field.kind"], row => row.Kind is { } kind ? words.Name(kind) : null),
            new(words["ideas.field.year-carried-out"], row => row.Year),
            new(words["ideas.audience"], row => words.Name(row.Audience)),
            new(words["ideas.unit"], row => row.Unit),
            new(words["ideas.region"], row => row.Region),
        ];
}
