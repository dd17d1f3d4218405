using Labinov.Modules.Programme;
using Labinov.Modules.Sessions.Pages;
using Labinov.Modules.Sessions.Papers;
using Labinov.Ui;
using Labinov.Ui.Letters;
using Labinov.Ui.Words;

namespace Labinov.Modules.FixedLists.Pages;

/// <summary>
/// The paper by which the ideas are fixed: a decree with its grounds and articles, or a letter; the ideas by point of the mission as annex. The
/// words are a beginning: every region has its own form, and goes on writing in the document.
/// </summary>
/// <param name="List">Null while it is a draft.</param>
internal sealed record ListLetter(
    HeadFacts Head,
    LabFacts Lab,
    ListPaper Paper,
    FixedList? List,
    IReadOnlyList<ListLine> Lines
)
{
    private const string Dots = "........................................";

    public OfficeLetter Of(Words words) =>
        new(
            Head.Lines,
            Paper == ListPaper.Decree ? words["fixedlists.letter.decree-title"].Value : null,
            [
                .. Paper == ListPaper.Decree ? Decree(words) : Plain(words),
                new LetterText(words["fixedlists.letter.annex"], LetterLook.Heading),
                .. Annex(words),
            ],
            new(
                words[
                    "fixedlists.letter.signed-at",
                    Head.Town ?? Dots,
                    List is null ? Dots : Formats.Day(List.SignedOn)
                ],
                List?.Signer ?? words["fixedlists.letter.signer", Lab.Region].Value,
                Dots,
                ""
            ),
            Head.Logo(words)
        );

    private IEnumerable<LetterBlock> Decree(Words words) =>
        [
            new LetterFacts([new(words["fixedlists.paper-number"], List?.Number ?? Dots)]),
            new LetterText(words["fixedlists.letter.about", Lab.Name], LetterLook.Centred),
            new LetterText(words["fixedlists.letter.considering"], LetterLook.Heading),
            new LetterList([
                words["fixedlists.letter.ground.lab", Lab.Name],
                words["fixedlists.letter.ground.chosen", Formats.Number(Lines.Count)],
            ]),
            new LetterText(words["fixedlists.letter.remembering"], LetterLook.Heading),
            new LetterList([words["fixedlists.letter.law.23"], words["fixedlists.letter.law.38"]]),
            new LetterText(words["fixedlists.letter.decides"], LetterLook.Heading),
            new LetterList([
                words["fixedlists.letter.first", Formats.Number(Lines.Count), Lab.Name],
                words["fixedlists.letter.second"],
                words["fixedlists.letter.third"],
            ]),
        ];

    private IEnumerable<LetterBlock> Plain(Words words) =>
        [
            new LetterFacts([
                new(words["fixedlists.paper-number"], List?.Number ?? Dots),
                new(words["fixedlists.letter.subject"], words["fixedlists.title"]),
            ]),
            new LetterText(words["fixedlists.letter.to"]),
            new LetterText(words["fixedlists.letter.first", Formats.Number(Lines.Count), Lab.Name]),
            new LetterText(words["fixedlists.letter.second"]),
        ];

    private IEnumerable<LetterBlock> Annex(Words words)
    {
        foreach (var group in ListGroup.Of(Lines))
        {
            yield return new LetterText(
                group.Mission ?? words["fixedlists.unsorted"].Value,
                LetterLook.Heading
            );
            yield return new LetterTable(
                [
                    new(words["fixedlists.nth"], 8),
                    new(words["fixedlists.idea"], 42),
                    new(words["fixedlists.unit"], 30),
                    new(words["fixedlists.kind"], 20),
                ],
                [
                    .. group.Lines.Select(line =>
                        (string[])
                            [Formats.Number(line.Nth), line.Title, line.Unit, words.Kind(line.Kind)]
                    ),
                ]
            );
        }
    }
}
