namespace Labinov.Modules.Ideas.Import;

/// <summary>What would happen to a row, and why. The same for a look and for the deed, so that the second does what the first said.</summary>
/// <param name="Idea">The known innovation that it tells of; null for a new one, or when rejected.</param>
internal sealed record Verdict(
    ImportRow Stored,
    RowReading Row,
    RowOutcome Outcome,
    Judged? Judged = null,
    Idea? Idea = null
)
{
    private readonly string? key;

    /// <summary>Under which a second row and an answer find it.</summary>
    public string? Key
    {
        get => key ?? Judged?.Key;
        init => key = value;
    }

    /// <summary>The facts of the known innovation once this row is in.</summary>
    public IdeaFacts? Becomes { get; init; }

    /// <summary>The cells that differ from what is known.</summary>
    public IReadOnlyList<CellChange> Changes { get; init; } = [];
}
