using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme.Teams;

/// <summary>A row of a file of units with their people, as it was read.</summary>
/// <param name="Line">As the spreadsheet counts: the heading is line 1.</param>
/// <param name="Number">Of the unit, from an export; empty where only its name is known.</param>
public sealed record TeamRecord(
    int Line,
    string Number,
    string Unit,
    string Head,
    IReadOnlyList<string> Members
);

/// <summary>What a row would bring.</summary>
/// <param name="Joins">The unit does not take part yet.</param>
/// <param name="Head">Null when it stays as it is.</param>
/// <param name="Members">Those who are not in its team yet.</param>
/// <param name="Met">How many of these names nobody in the unit bears: persons who would be made.</param>
public sealed record TeamChange(
    int Line,
    Id<Organisation> UnitId,
    string Unit,
    bool Joins,
    string? Head,
    string? HeadBefore,
    IReadOnlyList<string> Members,
    int Met
)
{
    public bool IsNothing => !Joins && Head is null && Members.Count == 0;
}

/// <param name="Words">Key of the sentence; it gets <paramref name="Cell"/>.</param>
public sealed record TeamError(int Line, string Words, string Cell);

/// <summary>What an import would do, or did: every row changes something, nothing, or is told as wrong.</summary>
public sealed record TeamOutcome(
    IReadOnlyList<TeamChange> Changes,
    int Same,
    IReadOnlyList<TeamError> Errors
);
