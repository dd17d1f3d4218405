namespace Labinov.Modules.Ideas.Import;

/// <content>Why it is done, and on what it stands.</content>
public static partial class FactCells
{
    private static string? Of(Aim aim, ImportField field) =>
        field switch
        {
            ImportField.Trouble => aim.Trouble,
            ImportField.Intervention => aim.Intervention,
            ImportField.Newness => aim.Newness,
            ImportField.WhoGains => aim.WhoGains,
            _ => null,
        };

    private static object? Of(Ground ground, ImportField field) =>
        field switch
        {
            ImportField.Form => ground.Form,
            ImportField.MainAffair => ground.MainAffair,
            ImportField.OtherAffairs => ground.OtherAffairs,
            ImportField.Proposer => ground.Proposer,
            ImportField.Cost => ground.Cost,
            ImportField.BudgetYear => ground.BudgetYear,
            ImportField.BudgetRupiah => ground.BudgetRupiah,
            ImportField.LegalBasis => ground.LegalBasis,
            ImportField.LegalUrl => ground.LegalUrl,
            _ => null,
        };

    private static Aim Without(Aim aim, ImportField field) =>
        field switch
        {
            ImportField.Trouble => aim with { Trouble = null },
            ImportField.Intervention => aim with { Intervention = null },
            ImportField.Newness => aim with { Newness = null },
            ImportField.WhoGains => aim with { WhoGains = null },
            _ => aim,
        };

    private static Ground Without(Ground ground, ImportField field) =>
        field switch
        {
            ImportField.Form => ground with { Form = null },
            ImportField.MainAffair => ground with { MainAffair = null },
            ImportField.OtherAffairs => ground with { OtherAffairs = null },
            ImportField.Proposer => ground with { Proposer = null },
            ImportField.Cost => ground with { Cost = null },
            ImportField.BudgetYear => ground with { BudgetYear = null },
            ImportField.BudgetRupiah => ground with { BudgetRupiah = null },
            ImportField.LegalBasis => ground with { LegalBasis = null },
            ImportField.LegalUrl => ground with { LegalUrl = null },
            _ => ground,
        };
}
