using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas.Import;

/// <summary>The way of an import: mapped, read, tried out, brought in, perhaps undone.</summary>
public sealed partial class IdeaImport
{
    /// <summary>A person says what the columns mean; from here the house reads the file.</summary>
    public void Map(
        Actor actor,
        IReadOnlyList<ImportField?> fields,
        Id<Lab>? lab,
        Id<Region>? region,
        bool publishes,
        bool gentle,
        bool goesStraightOn = false
    )
    {
        ArgumentNullException.ThrowIfNull(fields);
        Require(MayDecide(actor), "ideas.import.rule.not-yours");
        Require(
            State is ImportState.Mapping or ImportState.Checked,
            "ideas.import.rule.too-late-to-map"
        );
        Require(
            fields.Contains(ImportField.Title) || fields.Contains(ImportField.Number),
            "ideas.import.rule.no-title"
        );
        Require(
            fields.Where(field => field is not null).Distinct().Count()
                == fields.Count(field => field is not null),
            "ideas.import.rule.field-twice"
        );
        (FieldsText, LabId, RegionId) = (Write(fields), lab, region);
        (Publishes, Gentle, GoesStraightOn) = (publishes, gentle, goesStraightOn);
        Enter(Rows == 0 ? ImportState.Reading : ImportState.Checking);
        WorkedAt = null;
    }

    /// <summary>A person means another sheet of the workbook.</summary>
    public void ReadSheet(Actor actor, TableLook look)
    {
        ArgumentNullException.ThrowIfNull(look);
        Require(MayDecide(actor), "ideas.import.rule.not-yours");
        Require(State == ImportState.Mapping && Rows == 0, "ideas.import.rule.too-late-for-sheet");
        Take(look);
    }

    /// <summary>A person answers what could not be known, and it is tried out anew.</summary>
    public void Answer(Actor actor, IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Require(MayDecide(actor), "ideas.import.rule.not-yours");
        Require(State == ImportState.Checked, "ideas.import.rule.not-checked");
        var all = new Dictionary<string, string>(Answers, StringComparer.Ordinal);
        foreach (var (question, answer) in answers)
        {
            all[question] = answer;
        }

        AnswersText = Write(all);
        Enter(ImportState.Checking);
        WorkedAt = null;
    }

    /// <summary>Back to the columns.</summary>
    public void MapAnew(Actor actor)
    {
        Require(MayDecide(actor), "ideas.import.rule.not-yours");
        Require(State == ImportState.Checked, "ideas.import.rule.not-checked");
        State = ImportState.Mapping;
    }

    public void Run(Actor actor)
    {
        Require(MayDecide(actor), "ideas.import.rule.not-yours");
        Require(State == ImportState.Checked, "ideas.import.rule.not-checked");
        Enter(ImportState.Importing);
        WorkedAt = null;
    }

    public bool MayUndo(Actor actor) =>
        MayDecide(actor) && State == ImportState.Done && Created + Updated > 0;

    /// <summary>Asks for everything back; whether nothing was changed since is looked at before anything is touched.</summary>
    public void Undo(Actor actor)
    {
        Require(MayDecide(actor), "ideas.import.rule.not-yours");
        Require(State == ImportState.Done, "ideas.import.rule.not-done");
        (State, Line, WorkedAt) = (ImportState.Undoing, int.MaxValue, null);
    }

    /// <summary>Rows came into the database.</summary>
    internal void TookIn(int rows, int line) => (Rows, Line) = (Rows + rows, line);

    /// <summary>A worker has it in hand; while it says so now and then, no other touches it.</summary>
    internal void TakenInHand(DateTime now) => WorkedAt = now;

    internal void ReadAll() => Enter(GoesStraightOn ? ImportState.Importing : ImportState.Checking);

    /// <summary>The file is broken further down; nothing was brought in.</summary>
    internal void Fail(Finding why)
    {
        NotesText = Write(Notes.Append(why).ToList());
        State = ImportState.Failed;
    }

    internal void Did(int line, IEnumerable<RowOutcome> outcomes)
    {
        Line = line;
        foreach (var outcome in outcomes)
        {
            Handled++;
            _ = outcome switch
            {
                RowOutcome.Created => Created++,
                RowOutcome.Updated => Updated++,
                RowOutcome.Unchanged => Unchanged++,
                _ => Rejected++,
            };
        }
    }

    internal void UndidTo(int line) => Line = line;

    internal void CheckedAll() => State = ImportState.Checked;

    internal void Finish(Actor actor, DateTime now)
    {
        (State, FinishedAt) = (ImportState.Done, now);
        Record(
            new IdeasImported(Id, Rows, Created, Updated, Unchanged, Rejected)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    internal void Undid(Actor actor, DateTime now)
    {
        State = ImportState.Undone;
        Record(
            new ImportUndone(Id)
            {
                By = actor.Person,
                At = now,
                As = Capacity(actor),
            }
        );
    }

    /// <summary>Something was changed since, so everything stays.</summary>
    internal void StayDone(Finding why)
    {
        NotesText = Write(Notes.Append(why).ToList());
        State = ImportState.Done;
    }

    private void Enter(ImportState state)
    {
        (State, Line, Handled) = (state, state == ImportState.Reading ? Line : 0, 0);
        (Created, Updated, Unchanged, Rejected) = (0, 0, 0, 0);
    }

    private static Role? Capacity(Actor actor) =>
        actor.CapacityAmong(Role.LocusCoordinator, Role.InnovationAdmin, Role.ProgrammeManager);
}
