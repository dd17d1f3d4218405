using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The letter of the regional secretary to those who have not yet, with the list as its annex.</summary>
/// <param name="What">Key of what was asked.</param>
internal sealed record ReminderLetter(HeadFacts Head, LabFacts Lab, string What, Outstanding State)
{
    private const string Dots = "........................................";

    /// <param name="today">At the locus: a day that has passed is not asked for again.</param>
    public OfficeLetter Of(Words words, DateOnly today)
    {
        var what = words[What].Value;
        return new(
            Head.Lines,
            null,
            [
                new LetterFacts([
                    new(words["sessions.letter.number"], Dots),
                    new(
                        words["sessions.letter.annex"],
                        words["sessions.letter.annex.list", Formats.Number(State.Owing.Count)]
                    ),
                    new(words["sessions.letter.about"], words["sessions.reminder.about", what]),
                ]),
                new LetterText(words["sessions.letter.to"]),
                new LetterText(words["sessions.reminder.to"]),
                new LetterText(
                    words[
                        "sessions.reminder.text",
                        Lab.Name,
                        what,
                        Formats.Number(State.Missing),
                        Formats.Number(State.Of)
                    ]
                ),
                new LetterText(
                    State.DueOn is { } due && due >= today
                        ? words["sessions.reminder.please-by", Formats.Day(due)]
                        : words["sessions.reminder.please"]
                ),
                new LetterText(words["sessions.reminder.closing"]),
                new LetterText(words["sessions.letter.annex"], LetterLook.Heading),
                new LetterTable(
                    [
                        new(words["sessions.letter.no"], 8),
                        new(words["sessions.letter.unit"], 52),
                        new(words["sessions.letter.name"], 40),
                    ],
                    [
                        .. State.Owing.Select(
                            (owing, i) =>
                                (string[])[Formats.Number(i + 1), owing.Unit, owing.Person ?? "–"]
                        ),
                    ]
                ),
            ],
            new(
                words["sessions.letter.signed-at", Head.Town ?? Dots],
                words["sessions.reminder.signer"],
                Dots,
                words["sessions.letter.nip"]
            ),
            Head.Logo(words)
        );
    }
}
