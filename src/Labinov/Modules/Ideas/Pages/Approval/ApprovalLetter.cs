using Labinov.Modules.Ideas.Approval;
using Labinov.Ui;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>The sheet of approval: what waits, a yes or no to circle for each, and the lines that the head fills in by hand.</summary>
internal sealed record ApprovalLetter(ApprovingUnit Unit, IReadOnlyList<AwaitingRow> Rows)
{
    private const string Dots = "........................................";

    public OfficeLetter Of(Words words, DateOnly today)
    {
        var choice = words["ideas.approval.sheet.yes-no"].Value;
        return new(
            Unit.Region is { } region ? [region, Unit.Name] : [Unit.Name],
            words["ideas.approval.sheet.heading"],
            [
                new LetterText(words["ideas.approval.sheet.text", Unit.Name]),
                new LetterTable(
                    [
                        new(words["ideas.number"], 12),
                        new(words["ideas.approval.sheet.idea"], 50),
                        new(words["ideas.approval.sheet.since"], 18),
                        new(words["ideas.approval.sheet.answer"], 20),
                    ],
                    [
                        .. Rows.Select(row =>
                            (string[])
                                [
                                    $"{row.Number}",
                                    row.Title,
                                    IdeasText.Day(row.SinceAt, Unit.Zone),
                                    choice,
                                ]
                        ),
                    ]
                ),
                new LetterFacts([
                    new(words["ideas.approval.sheet.name"], Dots),
                    new(words["commitments.capacity"], words["ideas.approval.sheet.capacities"]),
                    new(words["commitments.letter"], Dots),
                    new(words["ideas.approval.sheet.on"], Dots),
                ]),
                new LetterText(
                    words["ideas.approval.sheet.printed", Formats.Day(today), Rows.Count]
                ),
            ],
            new(
                words["ideas.approval.sheet.place"],
                words["ideas.approval.sheet.head", Unit.Name],
                Dots,
                words["sessions.letter.nip"]
            )
        );
    }
}
