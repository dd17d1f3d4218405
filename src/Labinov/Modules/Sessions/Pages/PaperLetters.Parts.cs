using Labinov.Modules.Sessions.Papers;
using Labinov.Ui.Letters;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>What several papers say alike.</summary>
internal sealed partial class PaperLetters
{
    private LetterFacts Where(bool withTitle = false)
    {
        var rows = new List<LetterFact>();
        if (withTitle)
        {
            rows.Add(new(words["sessions.letter.event"], $"{Session.Title}, {Session.Lab.Name}"));
        }

        var isOneDay = Clock.DayOf(Session.StartsAt, Zone) == Clock.DayOf(Session.EndsAt, Zone);
        rows.Add(
            new(
                words["sessions.letter.day"],
                SessionText.Days(Session.StartsAt, Session.EndsAt, Zone)
            )
        );
        rows.Add(
            new(
                words["sessions.letter.time"],
                isOneDay
                    ? SessionText.Times(Session.StartsAt, Session.EndsAt, Zone)
                    : SessionText.When(Session.StartsAt, Session.EndsAt, Zone)
            )
        );
        rows.Add(
            new(words["sessions.letter.place"], Session.Place ?? words["sessions.online"].Value)
        );
        return new LetterFacts(rows);
    }

    private IEnumerable<LetterBlock> AgendaBlocks() =>
        facts.Agenda.Count == 0
            ? []
            :
            [
                new LetterText(words["sessions.agenda"], LetterLook.Heading),
                new LetterTable(
                    [
                        new(words["sessions.agenda.time"], 20),
                        new(words["sessions.agenda.what"], 50),
                        new(words["sessions.agenda.who"], 30),
                    ],
                    [
                        .. facts.Agenda.Select(line =>
                            (string[])[line.Times, line.What, line.Who ?? ""]
                        ),
                    ]
                ),
            ];

    // The day of signing is the office's to write: papers are drawn before they are signed.
    private LetterSigning Signing() =>
        new(
            words["sessions.letter.signed-at", facts.Head.Town ?? Dots],
            facts.Head.Position ?? Dots,
            facts.Head.Signer ?? Dots,
            words["sessions.letter.nip"]
        );

    private string Position(PaperPerson person) =>
        words[person.IsHead ? "sessions.letter.is-head" : "sessions.letter.is-member"];
}
