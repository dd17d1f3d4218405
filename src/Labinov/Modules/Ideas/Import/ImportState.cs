namespace Labinov.Modules.Ideas.Import;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>The file is here; a person looks at what its columns mean.</summary>
    Mapping,

    /// <summary>Its rows are being taken into the database, then tried out.</summary>
    Reading,
    Checking,

    /// <summary>Tried out; nothing is changed yet, a person looks at what would happen.</summary>
    Checked,
    Importing,
    Done,
    Undoing,
    Undone,

    /// <summary>The file turned out to be broken further down.</summary>
    Failed,
}

/// <summary>What became, or would become, of a row. Every row has exactly one.</summary>
public enum RowOutcome
{
    Created,
    Updated,
    Unchanged,
    Rejected,
}

/// <summary>Something found in a row: a reason why it stays out, or what a person should know although it went in.</summary>
/// <param name="Column">Heading of the cell; null when the whole row is meant.</param>
/// <param name="Words">Key of the sentence.</param>
public sealed record Finding(string? Column, string Words, string[] Args, bool IsReason);
