using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// One file of innovations on its way in. Its rows lie in the database, and it remembers behind which line the work stands: whoever goes on
/// after a crash goes on there.
/// </summary>
public sealed partial class IdeaImport : Entity<IdeaImport>
{
    public const string Counter = "import";
    public const int FileNameMax = 200;

    /// <summary>Spreadsheets allow 31 letters; other writers more.</summary>
    public const int SheetMax = 100;

    public int Number { get; private set; }

    /// <summary>Null when the machine's operator ran the verb.</summary>
    public Id<Person>? ById { get; private set; }
    public DateTime StartedAt { get; private set; }
    public string FileName { get; private set; } = "";

    /// <summary>The content, as <c>IFiles</c> keeps it.</summary>
    public string FileHash { get; private set; } = "";
    public string Format { get; private set; } = "";

    /// <summary>The sheet that is read; null where a file has none.</summary>
    public string? Sheet { get; private set; }
    public ImportState State { get; private set; }

    /// <summary>JSON; read by <see cref="Columns"/>, <see cref="Fields"/>, <see cref="Notes"/> and <see cref="Answers"/>.</summary>
    public string ColumnsText { get; private set; } = "[]";
    public string FieldsText { get; private set; } = "[]";
    public string NotesText { get; private set; } = "[]";
    public string AnswersText { get; private set; } = "{}";
    public string SamplesText { get; private set; } = "[]";
    public string SheetsText { get; private set; } = "[]";

    public Id<Lab>? LabId { get; private set; }

    /// <summary>Counts where a row names no place.</summary>
    public Id<Region>? RegionId { get; private set; }

    /// <summary>Opens them to everybody; else their region reads them.</summary>
    public bool Publishes { get; private set; }

    /// <summary>Writes shouted titles as names.</summary>
    public bool Gentle { get; private set; } = true;

    /// <summary>Nobody waits to look at a trial: once read, it is brought in.</summary>
    public bool GoesStraightOn { get; private set; }

    /// <summary>Rows in the database.</summary>
    public int Rows { get; private set; }

    /// <summary>The last line that was handled in the present state.</summary>
    public int Line { get; private set; }

    public int Handled { get; private set; }
    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public int Rejected { get; private set; }
    public DateTime? FinishedAt { get; private set; }

    /// <summary>When somebody last worked on it; null: waits for whoever comes first.</summary>
    public DateTime? WorkedAt { get; private set; }

    private IdeaImport() { }

    public IReadOnlyList<string> Columns => Read<List<string>>(ColumnsText);
    public IReadOnlyList<ImportField?> Fields => Read<List<ImportField?>>(FieldsText);
    public IReadOnlyList<Finding> Notes => Read<List<Finding>>(NotesText);

    /// <summary>The first rows, cut short, so that a person recognises the columns.</summary>
    public IReadOnlyList<string[]> Samples => Read<List<string[]>>(SamplesText);

    /// <summary>The sheets of a workbook that a person sees.</summary>
    public IReadOnlyList<string> Sheets => Read<List<string>>(SheetsText);

    /// <summary>What a person said to a question: key of the question, code of the answer.</summary>
    public IReadOnlyDictionary<string, string> Answers =>
        Read<Dictionary<string, string>>(AnswersText);

    /// <summary>Writes ideas or keeps them, and so may send back what an export gave out.</summary>
    public static bool MayImport(Actor actor) => Idea.MayDraft(actor) || MayBringNew(actor);

    /// <summary>Keeps ideas somewhere, and so may bring in new ones by file.</summary>
    public static bool MayBringNew(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.Scopes(ScopeKind.Region, Role.LocusCoordinator, Role.InnovationAdmin).Count
                > 0;
    }

    public bool IsWorking =>
        State
            is ImportState.Reading
                or ImportState.Checking
                or ImportState.Importing
                or ImportState.Undoing;

    public bool MayDecide(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || (actor.Person is { } person && ById?.Value == person);
    }

    public static IdeaImport Begin(
        Actor actor,
        int number,
        string fileName,
        string hash,
        TableLook look,
        DateTime now
    )
    {
        Require(MayImport(actor), "ideas.import.rule.not-yours");
        ArgumentNullException.ThrowIfNull(fileName);
        var import = new IdeaImport
        {
            Id = Id<IdeaImport>.New(now),
            Number = number,
            ById = actor.Person is { } person ? new Id<Person>(person) : null,
            StartedAt = now,
            FileName = fileName.Length > FileNameMax ? fileName[^FileNameMax..] : fileName,
            FileHash = hash,
        };
        import.Take(look);
        return import;
    }

    private void Take(TableLook look)
    {
        (Format, Sheet, SheetsText) = (look.Format, look.Sheet, Write(look.Sheets));
        (ColumnsText, FieldsText) = (Write(look.Columns), Write(look.Fields));
        (NotesText, SamplesText) = (Write(look.Notes), Write(look.Samples));
    }

    private static T Read<T>(string text) => ImportJson.Read<T>(text);

    private static string Write<T>(T value) => ImportJson.Write(value);

    private static void Require(bool holds, string words)
    {
        if (!holds)
        {
            throw new RuleBroken(words);
        }
    }
}
