using System.Reflection;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Ledger;

/// <summary>
/// Tells this node's <see cref="PublicFace"/> what the ledger says, wherever it was decided: once when a line is sealed, and once more when
/// the listener that draws the public's rows from it has read past it. Other nodes write no letter to this one; the table is the truth.
/// </summary>
public sealed class PublicFaceReader(PublicFace face, NewDb newDb)
{
    private static readonly Dictionary<string, Outside> Kinds = HappeningText.Kinds.ToDictionary(
        kind => kind.Key,
        kind => Of(kind.Value),
        StringComparer.Ordinal
    );
    private static readonly string[] Seen =
    [
        .. Kinds.Where(kind => kind.Value != Outside.Nothing).Select(kind => kind.Key),
    ];

    private const string Seal = "";
    private Dictionary<string, long>? before;

    /// <summary>What strangers see of a kind of happening.</summary>
    public static Outside Of(Type happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return happening.GetCustomAttribute<SeenOutsideAttribute>()?.What ?? Outside.Nothing;
    }

    /// <summary>Looks how far seal and listeners have come since the last look.</summary>
    public async Task LookAsync(CancellationToken cancel)
    {
        await using var db = newDb();
        var now = await db
            .Bookmarks.Select(row => new { row.Name, row.Position })
            .Concat(db.LedgerHeads.Select(head => new { Name = Seal, head.Position }))
            .ToDictionaryAsync(
                row => row.Name,
                row => row.Position,
                StringComparer.Ordinal,
                cancel
            );
        var moved = now.Where(row => (before?.GetValueOrDefault(row.Key) ?? 0) != row.Value)
            .ToList();
        if (moved.Count == 0)
        {
            return;
        }

        var from = moved.Min(row => before?.GetValueOrDefault(row.Key) ?? 0);
        var until = moved.Max(row => row.Value);
        // At the first look nothing has been kept yet.
        var kinds = before is null
            ? []
            : await db
                .LedgerEntries.Where(entry =>
                    entry.Position > from && entry.Position <= until && Seen.Contains(entry.Kind)
                )
                .Select(entry => entry.Kind)
                .Distinct()
                .ToListAsync(cancel);
        before = now;
        face.Change(
            kinds.Aggregate(Outside.Nothing, (all, kind) => all | Kinds.GetValueOrDefault(kind))
        );
    }
}
