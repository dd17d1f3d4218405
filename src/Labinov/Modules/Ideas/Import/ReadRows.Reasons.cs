using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <content>Why it is done, and on what it stands.</content>
internal sealed partial class ReadRows
{
    private Aim Aim() =>
        new(
            Long(ImportField.Trouble, Idea.ReasonsMax),
            Long(ImportField.Intervention, Idea.ReasonsMax),
            Long(ImportField.Newness, Idea.ReasonsMax),
            Long(ImportField.WhoGains, Idea.ReasonsMax)
        );

    private Ground Ground()
    {
        var main = Affairs(ImportField.MainAffair);
        if (main?.Contains(' ') == true)
        {
            Reject(ImportField.MainAffair, "ideas.import.reason.one-affair");
            main = null;
        }

        var ground = new Ground(
            Value(ImportField.Form, ImportValues.Form, "ideas.import.reason.form"),
            main,
            Affairs(ImportField.OtherAffairs),
            Value(ImportField.Proposer, ImportValues.Proposer, "ideas.import.reason.proposer"),
            Value(ImportField.Cost, ImportValues.Cost, "ideas.import.reason.cost"),
            BudgetYear(),
            Rupiah(),
            Long(ImportField.LegalBasis, Idea.LegalMax),
            WebAddress(ImportField.LegalUrl)
        );
        if (ground.IsContradictory)
        {
            Reject(ImportField.Cost, FreeButBudget);
        }

        return ground;
    }

    /// <summary>Said of a row that costs nothing and names a budget.</summary>
    public const string FreeButBudget = "ideas.import.reason.free-but-budget";

    private string? Affairs(ImportField field)
    {
        var written = Cell(field);
        if (written.Length == 0)
        {
            return null;
        }

        var codes = ImportValues.Affairs(written);
        if (codes is null)
        {
            Reject(field, "ideas.import.reason.affair", written.Shortened(CellMax));
        }

        return codes;
    }

    // A budget may lie in a year to come.
    private int? BudgetYear()
    {
        var written = Cell(ImportField.BudgetYear);
        if (written.Length == 0)
        {
            return null;
        }

        var year = ImportValues.Year(written, out _);
        if (year is null)
        {
            Reject(ImportField.BudgetYear, "ideas.import.reason.year", written.Shortened(CellMax));
        }

        return year;
    }

    private long? Rupiah()
    {
        var written = Cell(ImportField.BudgetRupiah);
        if (written.Length == 0)
        {
            return null;
        }

        var rupiah = RupiahText.Of(written);
        if (rupiah is null)
        {
            Reject(
                ImportField.BudgetRupiah,
                "ideas.import.reason.rupiah",
                written.Shortened(CellMax)
            );
        }

        return rupiah;
    }
}
