using Labinov.Modules.Ideas.Import;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What is said of imports.</summary>
internal static class ImportText
{
    public static string Badge(ImportState state) =>
        state switch
        {
            ImportState.Done => "badge badge-pandan",
            ImportState.Failed => "badge badge-mengkudu",
            ImportState.Undone => "badge badge-muted",
            ImportState.Mapping or ImportState.Checked => "badge badge-kunyit",
            _ => "badge badge-nila",
        };

    public static string Badge(RowOutcome outcome) =>
        outcome switch
        {
            RowOutcome.Created => "badge badge-pandan",
            RowOutcome.Updated => "badge badge-nila",
            RowOutcome.Rejected => "badge badge-mengkudu",
            _ => "badge badge-muted",
        };

    /// <summary>A finding as a sentence, with its column in front.</summary>
    public static string Said(this Words words, Finding finding) =>
        (string.IsNullOrEmpty(finding.Column) ? "" : finding.Column + ": ")
        + words[finding.Words, [.. finding.Args]].Value;
}
