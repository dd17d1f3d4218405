using Labinov.House;
using Labinov.Ui;
using Labinov.Ui.Words;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>The signing list as a spreadsheet: a row per unit, signed or not.</summary>
internal static class SigningSheet
{
    public static List<SheetColumn<SigningRow>> Columns(Words words) =>
        [
            new(words["commitments.unit"], row => row.Unit),
            new(words["commitments.head"], row => row.Head),
            new(
                words["commitments.state"],
                row =>
                    words[row.HasSigned ? "commitments.signed.yes" : "commitments.signed.no"].Value
            ),
            new(words["commitments.signed.on"], row => row.SignedOn),
            new(
                words["commitments.signed.how"],
                row => row.How is { } how ? words[CommitmentsText.KeyOf(how)].Value : null
            ),
            new(words["commitments.signer"], row => row.Signer),
            new(
                words["commitments.capacity"],
                row => row.As is { } capacity ? words[CommitmentsText.KeyOf(capacity)].Value : null
            ),
            new(words["commitments.letter"], row => row.Letter),
        ];
}
