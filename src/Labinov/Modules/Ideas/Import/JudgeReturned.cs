using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// Judges rows that bear a number of ours: what an export gave out and a spreadsheet sends back. Only what differs counts; what a file cannot
/// change, or this person may not, is refused by row; what somebody changed meanwhile is asked.
/// </summary>
internal sealed partial class JudgeReturned(
    IdeaImport import,
    Actor actor,
    Places places,
    ReadRows reading
)
{
    /// <summary>Less alike than this, a title looks as if it had slipped into another's row.</summary>
    private const double Alike = 0.3;

    private readonly IReadOnlyDictionary<string, string> answers = import.Answers;

    private sealed record Office(string Name, string? ShortName, string? Parent);

    public async Task<List<Verdict>> RunAsync(
        LabinovDb db,
        IReadOnlyList<ImportRow> rows,
        DateTime now,
        CancellationToken cancel
    )
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var numbers = rows.Select(row => Number(row.Cells)).OfType<int>().Distinct().ToList();
        var ideas = await Readable(db, now)
            .Where(idea => numbers.Contains(idea.Number))
            .ToDictionaryAsync(idea => idea.Number, cancel);
        var units = ideas.Values.Select(idea => idea.UnitId).Distinct().ToList();
        var offices = await db
            .Organisations.Where(unit => units.Contains(unit.Id))
            .Select(unit => new
            {
                unit.Id,
                Office = new Office(
                    unit.Name,
                    unit.ShortName,
                    db.Organisations.Where(above => above.Id == unit.ParentId)
                        .Select(above => above.Name)
                        .FirstOrDefault()
                ),
            })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.Office, cancel);
        var seen = await JudgeRows.SeenBeforeAsync(
            db,
            import,
            numbers.ConvertAll(Key),
            rows[0].Line,
            cancel
        );
        return
        [
            .. rows.Select(row =>
                Number(row.Cells) is not { } number
                    ? Out(row, null, "ideas.import.reason.number", Written(row.Cells))
                : ideas.GetValueOrDefault(number) is not { } idea
                    ? Out(row, null, "ideas.import.reason.number-unknown", $"{number}")
                : !seen.TryAdd(Key(number), row.Line)
                    ? Out(
                        row,
                        idea,
                        "ideas.import.reason.number-twice",
                        $"{number}",
                        $"{seen[Key(number)]}"
                    )
                : Judge(row, idea, offices[idea.UnitId], now)
            ),
        ];
    }

    /// <summary>The same for a number in every file, so that an answer and a second row find it.</summary>
    public static string Key(int number) =>
        "number " + number.ToString(CultureInfo.InvariantCulture);

    // The machine's operator has no circle of its own, and answers for all that was sent.
    private IQueryable<Idea> Readable(LabinovDb db, DateTime now) =>
        actor.Person is null && actor.IsNational(Role.ProgrammeManager)
            ? db.Ideas.Where(idea => idea.SentAt != null)
            : db.Ideas.VisibleTo(db, actor, Clock.DayOf(now));

    private Verdict Judge(ImportRow stored, Idea idea, Office office, DateTime now)
    {
        var cells = stored.Cells;
        var cleared = new HashSet<ImportField>();
        var row = reading.ReadReturned(stored.Line, cells, idea.Facts, cleared, now);
        var becomes = row.Over(cleared.Aggregate(idea.Facts, FactCells.Without));
        if (becomes.Basics is { YearBegun: { } begun, YearCarriedOut: { } since } && begun > since)
        {
            if (!row.IsRejected)
            {
                row.Reject(null, "ideas.import.reason.year-order", $"{begun}", $"{since}");
            }
        }

        if (becomes.Ground.IsContradictory && !row.IsRejected)
        {
            row.Reject(null, ReadRows.FreeButBudget);
        }

        Course(row, cells, idea, office);
        var changes = CellChange.Between(idea.Facts, becomes);
        var isPublishing = import.Publishes && idea.MayPublish(actor);
        if (changes.Count > 0)
        {
            Allow(row, idea, office);
            Ask(row, cells, idea);
        }

        return new Verdict(
            stored,
            row,
            row.IsRejected ? RowOutcome.Rejected
                : changes.Count > 0 || isPublishing ? RowOutcome.Updated
                : RowOutcome.Unchanged,
            Idea: idea
        )
        {
            Key = Key(idea.Number),
            Becomes = becomes,
            Changes = changes,
        };
    }

    private Verdict Out(ImportRow stored, Idea? idea, string words, params string[] args)
    {
        var row = reading.Unread(stored.Line, stored.Cells);
        row.Reject(reading.Heading(ImportField.Number), words, args);
        return new Verdict(stored, row, RowOutcome.Rejected, Idea: idea);
    }

    private int? Number(string[] cells) =>
        int.TryParse(
            reading.Raw(cells, ImportField.Number),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
