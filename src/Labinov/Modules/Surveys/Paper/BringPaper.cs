using System.Security.Cryptography;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Anonymous;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Surveys.Paper;

public enum SheetStanding
{
    Fresh,

    /// <summary>Brought or typed before: nothing is done with it.</summary>
    There,
    Wrong,
}

/// <summary>What would become of a row.</summary>
public sealed record SheetVerdict(
    PaperRow Row,
    SheetStanding Standing,
    IReadOnlyList<PaperFault> Faults
);

/// <param name="Sealed">What the form carries from the look to the taking in; null while something is wrong or nothing is new.</param>
public sealed record PaperTrial(IReadOnlyList<SheetVerdict> Rows, string? Sealed)
{
    public int Fresh => Count(SheetStanding.Fresh);
    public int There => Count(SheetStanding.There);
    public int Wrong => Count(SheetStanding.Wrong);

    private int Count(SheetStanding standing) => Rows.Count(row => row.Standing == standing);
}

/// <summary>
/// Many sheets of paper at once: looked at, then taken in, all or none. The file is never kept; what was read lies, sealed, in the page that
/// showed it. A sheet that is in leaves the hash of its code or number behind, spent, and nothing leads from there to its answers
/// (<c>docs/decisions/0129-a-list-of-paper-answers.md</c>).
/// </summary>
public sealed class BringPaper(LabinovDb db, ISeals seals)
{
    public async Task<PaperTrial> LookAsync(
        SurveyFacts survey,
        PaperTable table,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(table);
        var key = SurveyKey.Of(seals, survey.Secret);
        var marks = table.Rows.ToDictionary(row => row, row => MarkOf(key, survey, row));
        var known = await KnownAsync(survey.Id, marks.Values, cancel);
        List<SheetVerdict> rows = [.. table.Rows.Select(row => Judge(row, marks[row], known))];
        var fresh = rows.FindAll(row => row.Standing == SheetStanding.Fresh);
        var isWhole = rows.TrueForAll(row => row.Standing != SheetStanding.Wrong);
        return new PaperTrial(
            rows,
            isWhole && fresh.Count >= Survey.SheetsLeast
                ? new SheetStack(
                    survey.Id.Value,
                    [
                        .. fresh.Select(row => new StackedSheet(
                            marks[row.Row]!,
                            row.Row.Answers.ToJson(),
                            row.Row.Pairing is { } code ? key.PairMark(code) : null
                        )),
                    ]
                ).Seal(seals)
                : null
        );
    }

    /// <summary>Takes in what a look had found.</summary>
    /// <returns>How many sheets are new; 0 when all of them were in already, and null when the form carries no look of this survey.</returns>
    /// <exception cref="RuleBroken">Closed meanwhile, or another is bringing the same sheets at this moment.</exception>
    public async Task<int?> RunAsync(
        Actor actor,
        SurveyFacts survey,
        LabFacts lab,
        string? carried,
        DateOnly today,
        DateTime now,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(survey);
        if (SheetStack.Open(seals, carried) is not { } stack || stack.Survey != survey.Id.Value)
        {
            return null;
        }

        var known = await KnownAsync(survey.Id, stack.Sheets.Select(sheet => sheet.Mark), cancel);
        var fresh = stack
            .Sheets.Where(sheet => !known.TryGetValue(sheet.Mark, out var row) || !row.IsSpent)
            .ToArray();
        if (fresh.Length == 0)
        {
            return 0;
        }

        var row = await db.Surveys.SingleAsync(row => row.Id == survey.Id, cancel);
        row.BringPaper(actor, lab, fresh.Length, today, now);
        foreach (var sheet in fresh)
        {
            if (!known.TryGetValue(sheet.Mark, out var ticket))
            {
                db.Add(ticket = SurveyTicket.Begun(survey.Id, sheet.Mark));
            }

            ticket.Spend();
        }

        // Shuffled again, so that the order of the sheets says nothing of the order of the tickets.
        RandomNumberGenerator.Shuffle<StackedSheet>(fresh);
        db.AddRange(
            fresh.Select(sheet =>
                AnswerSheet.Of(survey.Id, GivenAnswers.Of(sheet.Answers), sheet.PairMark)
            )
        );
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same sheets in another sending, a breath earlier: all of this one is undone, and a look tells what is in.
            db.ChangeTracker.Clear();
            throw new RuleBroken("surveys.rule.sheets-meanwhile");
        }

        return fresh.Length;
    }

    private static SheetVerdict Judge(
        PaperRow row,
        string? mark,
        Dictionary<string, SurveyTicket> known
    )
    {
        if (row.Faults.Count > 0)
        {
            return new(row, SheetStanding.Wrong, row.Faults);
        }

        // A code of another survey, or one that was never printed.
        if (mark is null)
        {
            return Wrong(row, "surveys.rule.unknown-code");
        }

        return !known.TryGetValue(mark, out var ticket) ? new(row, SheetStanding.Fresh, [])
            : ticket.IsSpent ? new(row, SheetStanding.There, [])
            : GivenAnswers.Of(ticket.Draft).Count == 0 ? new(row, SheetStanding.Fresh, [])
            : Wrong(row, "surveys.paper.fault.on-screen");
    }

    private static SheetVerdict Wrong(PaperRow row, string words) =>
        new(row, SheetStanding.Wrong, [new PaperFault("", "", row.Sheet, words, [], null)]);

    private static string? MarkOf(SurveyKey key, SurveyFacts survey, PaperRow row) =>
        row.Name is null ? null
        : SurveyToken.Parse(row.Name) is not { } token ? key.MarkOfSheet(survey.Id, row.Name)
        : token.Survey == survey.Number && key.Vouches(survey.Id, token)
            ? key.MarkOf(survey.Id, token)
        : null;

    private Task<Dictionary<string, SurveyTicket>> KnownAsync(
        Id<Survey> survey,
        IEnumerable<string?> marks,
        CancellationToken cancel
    )
    {
        var sought = marks.OfType<string>().ToList();
        return db
            .SurveyTickets.Where(row => row.SurveyId == survey && sought.Contains(row.Mark))
            .ToDictionaryAsync(row => row.Mark, StringComparer.Ordinal, cancel);
    }
}
