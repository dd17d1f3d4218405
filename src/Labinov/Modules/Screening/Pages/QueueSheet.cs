using Labinov.Modules.Screening.Queue;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Screening.Pages;

/// <summary>Who was heard where and how long, in the order of the day; all rows have begun and ended.</summary>
internal static class QueueSheet
{
    /// <param name="zone">Of the locus, whose clock is told.</param>
    public static List<SheetColumn<TurnRow>> Columns(Words words, string zone) =>
        [
            new(words["screening.unit"], row => row.Unit),
            new(words["screening.queue.table"], row => row.Table),
            new(words["screening.queue.called-at"], row => ScreeningText.At(row.CalledAt, zone)),
            new(
                words["screening.queue.begun-at"],
                row => ScreeningText.At(row.BegunAt!.Value, zone)
            ),
            new(
                words["screening.queue.ended-at"],
                row => ScreeningText.At(row.EndedAt!.Value, zone)
            ),
            new(words["screening.queue.minutes"], row => (int)Math.Round(row.Minutes)),
        ];
}
