using Labinov.Modules.People;
using Labinov.Modules.Programme.Agreements;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Programme.Pages;

/// <summary>The chain of agreements of a lab as a spreadsheet, one line a paper.</summary>
internal static class AgreementSheet
{
    public static List<SheetColumn<AgreementLink>> Columns(Words words) =>
        [
            new(words["programme.agreement.paper"], link => words.Of(link.Kind)),
            new(words["programme.state"], link => words.Of(link.Standing)),
            new(words["programme.agreement.parties"], link => link.Parties),
            new(words["programme.agreement.number"], link => link.Number),
            new(words["programme.agreement.signed-on"], link => link.SignedOn),
            new(words["programme.agreement.valid-until"], link => link.ValidUntilOn),
            new(words["programme.agreement.covered"], link => link.Covered),
            new(words["programme.agreement.reason"], link => link.Reason),
            new(
                words["programme.agreement.movers"],
                link =>
                    link.IsOpen
                        ? string.Join(
                            ", ",
                            link.Movers.Select(role => words[PeopleWords.Of(role)].Value)
                        )
                        : null
            ),
        ];
}
