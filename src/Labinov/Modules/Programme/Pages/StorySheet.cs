using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The labs of a region side by side as a spreadsheet: measured here and published stay apart.</summary>
internal static class StorySheet
{
    public static List<SheetColumn<StoryLab>> Columns(Words words)
    {
        var here = words["programme.story.here"].Value;
        var published = words["programme.story.published"].Value;
        return
        [
            new(words["programme.number"], row => row.Lab.Number),
            new(words["programme.lab"], row => row.Lab.Name),
            new(words["programme.year"], row => row.Lab.Year),
            new(words["programme.theme"], row => row.Lab.Theme),
            new(words["programme.stands"], row => words.Standing(row.Lab.Standing)),
            new(words["programme.started"], row => row.Days.From),
            new(words["programme.ended"], row => row.Days.Until),
            new($"{words["programme.story.received"]} ({here})", row => row.Measured?.Received),
            new($"{words["programme.story.moving"]} ({here})", row => row.Measured?.Moving),
            new(
                $"{words["programme.story.carried-out"]} ({here})",
                row => row.Measured?.CarriedOut
            ),
            new($"{words["programme.story.ended"]} ({here})", row => row.Measured?.Ended),
            .. PublishedFunnel.Way.Select(measure => new SheetColumn<StoryLab>(
                $"{words.Of(measure)} ({published})",
                row => row.Published?.Of(measure)?.Value
            )),
            new(
                words["programme.published.source"],
                row => row.Published?.Steps.Select(step => step.Source).FirstOrDefault()
            ),
        ];
    }
}
