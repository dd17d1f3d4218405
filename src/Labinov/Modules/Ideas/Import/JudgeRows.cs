using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Judges rows batch by batch; offices and places are kept from one batch to the next.</summary>
internal sealed partial class JudgeRows(
    IdeaImport import,
    Actor actor,
    Places places,
    Offices offices,
    Id<Region>? labRegion,
    int before
)
{
    private readonly ReadRows reading = new(import);
    private readonly Owners owners = new(places, offices, import);
    private readonly IReadOnlyDictionary<string, string> answers = import.Answers;

    /// <param name="isDeed">Offices that are missing are founded in <paramref name="db"/>.</param>
    public async Task<List<Verdict>> RunAsync(
        LabinovDb db,
        IReadOnlyList<ImportRow> rows,
        bool isDeed,
        DateTime now,
        CancellationToken cancel
    )
    {
        List<ImportRow> back = reading.HasNumbers
            ? [.. rows.Where(row => reading.IsReturned(row.Cells))]
            : [];
        var verdicts = await new JudgeReturned(import, actor, places, reading).RunAsync(
            db,
            back,
            now,
            cancel
        );
        rows = back.Count == 0 ? rows : [.. rows.Except(back)];
        var judged = await OwnedAsync(db, rows, verdicts, isDeed, now, cancel);
        var known = await KnownIdeas.ReadAsync(db, before, judged, [.. answers.Values], cancel);
        var tracked = await IdeasAsync(db, judged, known, cancel);
        var seen =
            rows.Count == 0
                ? []
                : await SeenBeforeAsync(
                    db,
                    import,
                    judged.ConvertAll(row => row.Key),
                    rows[0].Line,
                    cancel
                );
        foreach (var row in judged)
        {
            if (!seen.TryAdd(row.Key, row.Row.Line))
            {
                row.Row.Reject(null, "ideas.import.reason.twice", $"{seen[row.Key]}");
            }

            verdicts.Add(
                row.Row.IsRejected
                    ? new Verdict(row.Stored, row.Row, RowOutcome.Rejected, row)
                    : Judge(row, known, tracked)
            );
        }

        return [.. verdicts.OrderBy(verdict => verdict.Row.Line)];
    }

    private async Task<List<Judged>> OwnedAsync(
        LabinovDb db,
        IReadOnlyList<ImportRow> rows,
        List<Verdict> verdicts,
        bool isDeed,
        DateTime now,
        CancellationToken cancel
    )
    {
        var homes = new List<(ImportRow Stored, RowReading Row, Owners.Home Home)>();
        foreach (var stored in rows)
        {
            if (!IdeaImport.MayBringNew(actor))
            {
                var unread = reading.Unread(stored.Line, stored.Cells);
                unread.Reject(null, "ideas.import.reason.new-by-keepers");
                verdicts.Add(new Verdict(stored, unread, RowOutcome.Rejected));
                continue;
            }

            var row = reading.Read(stored.Line, stored.Cells, now);
            var home = owners.Locate(row);
            if (home is not null)
            {
                Allow(row, home);
            }

            if (home is null || row.IsRejected)
            {
                verdicts.Add(new Verdict(stored, row, RowOutcome.Rejected));
            }
            else
            {
                homes.Add((stored, row, home));
            }
        }

        var regions = homes.Select(home => home.Home.Region?.Id).OfType<Id<Region>>();
        await offices.ReadAsync(db, [.. regions], cancel);
        var judged = new List<Judged>(homes.Count);
        foreach (var (stored, row, home) in homes)
        {
            var owner = await owners.SettleAsync(row, home, isDeed ? db : null, now, cancel);
            judged.Add(new Judged(stored, row, owner, import));
        }

        return judged;
    }

    private void Allow(RowReading row, Owners.Home home)
    {
        if (!Organisation.MayCareFor(home.Region?.Id, actor))
        {
            row.Reject(null, "ideas.import.reason.not-yours", home.Region?.Name ?? home.Agency);
        }
        else if (import.LabId is not null && home.Region?.Id != labRegion)
        {
            row.Reject(
                null,
                "ideas.import.reason.other-lab",
                home.Region?.Name ?? home.Agency,
                places.Of(labRegion)?.Name ?? ""
            );
        }
    }

    // A row that stays out does not stand in the way of the next.
    internal static async Task<Dictionary<string, int>> SeenBeforeAsync(
        LabinovDb db,
        IdeaImport import,
        List<string> keys,
        int first,
        CancellationToken cancel
    )
    {
        var seen = await db
            .ImportRows.Where(row =>
                row.ImportId == import.Id
                && keys.Contains(row.Key!)
                && row.Line < first
                && row.Outcome != RowOutcome.Rejected
            )
            .Select(row => new { row.Key, row.Line })
            .ToListAsync(cancel);
        return seen.GroupBy(row => row.Key!, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Min(row => row.Line),
                StringComparer.Ordinal
            );
    }

    private static async Task<Dictionary<Id<Idea>, Idea>> IdeasAsync(
        LabinovDb db,
        List<Judged> judged,
        KnownIdeas known,
        CancellationToken cancel
    )
    {
        var ids = judged
            .Select(row => known.ByAddress(row.Row)?.Id ?? known.ByRecord(row))
            .Concat(judged.Select(row => known.Suspect(row)?.Id))
            .OfType<Id<Idea>>()
            .Distinct()
            .ToList();
        return ids.Count == 0
            ? []
            : await db
                .Ideas.Where(idea => ids.Contains(idea.Id))
                .ToDictionaryAsync(idea => idea.Id, cancel);
    }
}
