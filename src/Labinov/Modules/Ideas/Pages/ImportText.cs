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

    /// <summary>What a cell holds, by its name where it is a value of a list.</summary>
    public static string Said(this Words words, ImportField field, string value) =>
        field switch
        {
            ImportField.Kind => words.Name(Enum.Parse<InnovationKind>(value)),
            ImportField.Group => words.Name(Enum.Parse<InnovatorGroup>(value)),
            ImportField.Validation => words.Name(Enum.Parse<ValidationTechnique>(value)),
            ImportField.Form => words.Name(Enum.Parse<InnovationForm>(value)),
            ImportField.Proposer => words.Name(Enum.Parse<Proposer>(value)),
            ImportField.Cost => words.Name(Enum.Parse<IdeaCost>(value)),
            _ when FactCells.IsOfAffairs(field) => IdeaWords.Affairs(words, value),
            _ => value,
        };

    /// <summary>What differs, a line for each cell.</summary>
    public static string Said(this Words words, IEnumerable<CellChange> changes) =>
        string.Join(
            "\n",
            changes.Select(change =>
                $"{words[ImportHeadings.Key(change.Field)]}: {Side(words, change, change.Old)} → {Side(words, change, change.New)}"
            )
        );

    private static string Side(Words words, CellChange change, string text) =>
        change.Lead + (text.Length == 0 ? "" : words.Said(change.Field, text)) + change.Tail
            is { Length: > 0 } said
            ? said
            : words["ideas.import.changes.empty"].Value;

    /// <summary>A finding as a sentence, with its column in front.</summary>
    public static string Said(this Words words, Finding finding) =>
        (string.IsNullOrEmpty(finding.Column) ? "" : finding.Column + ": ")
        + words[finding.Words, [.. finding.Args]].Value;
}
