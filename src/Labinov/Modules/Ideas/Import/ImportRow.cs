using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Import;

/// <summary>A row of the file, what was found in it, and what became of it.</summary>
public sealed class ImportRow
{
    public const int KeyMax = 64;

    public Id<IdeaImport> ImportId { get; private init; }
    public int Line { get; private init; }

    /// <summary>JSON, one text for each column.</summary>
    public string CellsText { get; private init; } = "[]";

    /// <summary>Whose and what it is called; the same in two rows means the same innovation.</summary>
    public string? Key { get; private set; }
    public RowOutcome? Outcome { get; private set; }
    public string FindingsText { get; private set; } = "[]";

    /// <summary>What it is called in the end, for lists.</summary>
    public string? Title { get; private set; }

    public Id<Idea>? IdeaId { get; private set; }

    /// <summary>The idea's version after the import: another one means that somebody changed it since.</summary>
    public int IdeaVersion { get; private set; }

    /// <summary>The facts before an update (JSON), to undo it.</summary>
    public string? BeforeText { get; private set; }

    /// <summary>The cells that differ from what is, or was, here (JSON).</summary>
    public string? ChangesText { get; private set; }

    /// <summary>It was not public before.</summary>
    public bool Opened { get; private set; }

    private ImportRow() { }

    internal ImportRow(Id<IdeaImport> import, int line, string[] cells) =>
        (ImportId, Line, CellsText) = (import, line, ImportJson.Write(cells));

    public string[] Cells => ImportJson.Read<string[]>(CellsText);
    public List<Finding> Findings => ImportJson.Read<List<Finding>>(FindingsText);

    public List<CellChange> Changes =>
        ChangesText is null ? [] : ImportJson.Read<List<CellChange>>(ChangesText);

    public IdeaFacts? Before => BeforeText is null ? null : ImportJson.Read<IdeaFacts>(BeforeText);

    internal void Is(
        RowOutcome outcome,
        string? key,
        string? title,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<CellChange> changes,
        Id<Idea>? idea = null
    )
    {
        ChangesText = changes.Count == 0 ? null : ImportJson.Write(changes);
        (Outcome, Key, IdeaId) = (outcome, key, idea);
        Title = title?.Start(Idea.TitleMax);
        FindingsText = findings.Count == 0 ? "[]" : ImportJson.Write(findings);
    }

    /// <summary>Taken back: nothing here points to it any more.</summary>
    internal void Undone() => IdeaId = null;

    /// <param name="versionAfterSave">The version that the idea has once this save is through.</param>
    internal void Changed(int versionAfterSave, IdeaFacts? before, bool opened)
    {
        (IdeaVersion, Opened) = (versionAfterSave, opened);
        BeforeText = before is null ? null : ImportJson.Write(before);
    }
}

/// <summary>Which innovation a row became, so that the same file run again changes nothing.</summary>
public sealed class ImportedRecord
{
    public Id<ImportedRecord> Id { get; private init; }
    public string Key { get; private set; } = "";

    /// <summary>By the number of its source, where the file tells one.</summary>
    public string? SourceKey { get; private set; }
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>Over everything that the row said.</summary>
    public string Hash { get; private set; } = "";
    public DateTime At { get; private set; }

    private ImportedRecord() { }

    internal ImportedRecord(Id<Idea> idea, DateTime now) =>
        (Id, IdeaId) = (Id<ImportedRecord>.New(now), idea);

    internal void Says(string key, string? sourceKey, string hash, DateTime now) =>
        (Key, SourceKey, Hash, At) = (key, sourceKey ?? SourceKey, hash, now);
}

/// <summary>An office that was not known before a file named it.</summary>
public sealed class ImportedUnit
{
    public Id<IdeaImport> ImportId { get; init; }
    public Id<Organisation> UnitId { get; init; }
}

/// <summary>What a person said that a heading means, kept for the next file. No field: it is not taken.</summary>
public sealed class HeadingChoice
{
    public Id<Person> PersonId { get; init; }
    public string Heading { get; init; } = "";
    public ImportField? Field { get; set; }
    public DateTime At { get; set; }
}
