using Labinov.Modules.Programme.Pages;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;

namespace Labinov.Modules.Sessions.Pages;

/// <summary>The papers of a session as letters: page and document are drawn from these.</summary>
internal sealed partial class PaperLetters(Words words, PaperFacts facts, DateTime now)
{
    /// <summary>Rows for those whom no list names.</summary>
    private const int EmptyRows = 15;
    private const string Dots = "........................................";

    private SessionFacts Session => facts.Session;
    private string Zone => Session.Lab.TimeZone;

    /// <summary>Null for a certificate of a session that is not over, or of somebody who is not on its list.</summary>
    public OfficeLetter? Of(PaperKind kind, int? person)
    {
        var letter = kind switch
        {
            PaperKind.Invitation => Invitation(),
            PaperKind.Attendance => Attendance(),
            PaperKind.Minutes => Minutes(),
            _ => Certificate(person),
        };
        return letter is null ? null : letter with { Logo = facts.Head.Logo(words) };
    }

    private OfficeLetter Invitation() =>
        new(
            facts.Head.Lines,
            null,
            [
                new LetterFacts([
                    new(words["sessions.letter.number"], Dots),
                    new(
                        words["sessions.letter.about"],
                        words["sessions.letter.invite", Session.Title]
                    ),
                ]),
                new LetterText(words["sessions.letter.to"]),
                new LetterList(
                    facts.Units.Count == 0
                        ? [Dots, Dots]
                        :
                        [
                            .. facts.Units.Select(unit =>
                                words["sessions.letter.head-of", unit.Name].Value
                            ),
                        ]
                ),
                new LetterText(
                    words["sessions.letter.opening", Session.Lab.Name, words.Of(Session.Stage)]
                ),
                Where(),
                .. AgendaBlocks(),
                new LetterText(words["sessions.letter.closing"]),
            ],
            Signing()
        );

    private OfficeLetter Attendance()
    {
        var people = facts
            .Units.SelectMany(unit =>
                unit.People.Select(person => new[] { person.Name, Position(person), unit.Name })
            )
            .Concat(Enumerable.Repeat(new[] { "", "", "" }, EmptyRows));
        return new(
            facts.Head.Lines,
            words["sessions.letter.attendance"],
            [
                Where(withTitle: true),
                new LetterTable(
                    [
                        new(words["sessions.letter.no"], 7),
                        new(words["sessions.letter.name"], 27),
                        new(words["sessions.letter.position"], 18),
                        new(words["sessions.letter.unit"], 26),
                        new(words["sessions.letter.signature"], 22),
                    ],
                    [.. people.Select((row, i) => (string[])[Formats.Number(i + 1), .. row, ""])],
                    IsForHand: true
                ),
            ],
            Signing()
        );
    }

    private OfficeLetter Minutes() =>
        new(
            facts.Head.Lines,
            words["sessions.letter.minutes"],
            [
                Where(withTitle: true),
                .. AgendaBlocks(),
                new LetterText(words["sessions.letter.decisions"], LetterLook.Heading),
                new LetterList(facts.Minutes.Count == 0 ? [Dots, Dots, Dots] : facts.Minutes),
            ],
            Signing()
        );

    private OfficeLetter? Certificate(int? number)
    {
        if (Session.EndsAt > now)
        {
            return null;
        }

        var (name, place) = (Dots, Dots);
        if (number is not null)
        {
            var (person, unit) = facts.Certifiable.FirstOrDefault(one =>
                one.Person.Number == number
            );
            if (person is null)
            {
                return null;
            }

            (name, place) = (person.Name, unit.Name);
        }

        return new(
            facts.Head.Lines,
            words["sessions.letter.certificate"],
            [
                new LetterText(words["sessions.letter.given-to"], LetterLook.Centred),
                new LetterText(name, number is null ? LetterLook.Centred : LetterLook.Name),
                new LetterText(place, LetterLook.Centred),
                new LetterText(
                    words["sessions.letter.came", Session.Title, Session.Lab.Name],
                    LetterLook.Centred
                ),
                Where(),
            ],
            Signing()
        );
    }
}
