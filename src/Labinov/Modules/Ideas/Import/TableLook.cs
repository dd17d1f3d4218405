namespace Labinov.Modules.Ideas.Import;

/// <summary>What a first look at a file tells.</summary>
/// <param name="Sheet">The one that was looked at; null where the file has none.</param>
/// <param name="Sheets">All that a person could mean instead.</param>
/// <param name="Fields">What the columns probably mean.</param>
/// <param name="Samples">The first rows, cut short.</param>
public sealed record TableLook(
    string Format,
    string? Sheet,
    IReadOnlyList<string> Sheets,
    IReadOnlyList<string> Columns,
    IReadOnlyList<ImportField?> Fields,
    IReadOnlyList<Finding> Notes,
    IReadOnlyList<string[]> Samples
);
