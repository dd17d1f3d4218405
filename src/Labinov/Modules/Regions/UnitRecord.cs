namespace Labinov.Modules.Regions;

/// <summary>A row of a file of units as it was read.</summary>
/// <param name="Line">As the spreadsheet counts: the heading is line 1.</param>
/// <param name="Number">Empty for a unit that is new; else the one that an export gave out.</param>
/// <param name="KindWritten">What the cell says.</param>
/// <param name="Kind">What it means; null when the cell is empty or not understood.</param>
public sealed record UnitRecord(
    int Line,
    string RegionCode,
    string Name,
    string ShortName,
    string KindWritten,
    OrganisationKind? Kind,
    string Parent,
    string Number = ""
);

/// <summary>What is wrong with one cell.</summary>
/// <param name="Column">Name of the column as <c>UnitSheet</c> says it.</param>
/// <param name="Words">Key of the sentence; it gets <paramref name="Cell"/>.</param>
public sealed record CellError(int Line, string Column, string Words, string Cell);

/// <summary>A unit that is called otherwise in the file.</summary>
public sealed record UnitRenaming(
    int Line,
    int Number,
    string Name,
    string? ShortName,
    string NewName,
    string? NewShortName
);

/// <summary>What an import would do, or did: every row is in exactly one of the four.</summary>
public sealed record ImportOutcome(
    IReadOnlyList<UnitRecord> New,
    IReadOnlyList<UnitRenaming> Renamed,
    int Known,
    IReadOnlyList<CellError> Errors
)
{
    /// <summary>Rows that have an error; one row may have several.</summary>
    public int Wrong => Errors.Select(error => error.Line).Distinct().Count();
}
