using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Data.Ledger;

/// <summary>Gives committed entries their position and their link in the hash chain.</summary>
/// <remarks>
/// Order is decided here, after the commit: numbers handed out inside transactions become visible out of order and readers would lose lines.
/// </remarks>
public static class LedgerSealer
{
    private const int Batch = 500;

    /// <summary>Seals what is committed and not yet sealed; returns how many. Zero also when another node was quicker.</summary>
    public static async Task<int> SealAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        // The head first: whoever seals after this look moves it, and then our save is refused. Read behind the lines it could already
        // count what another node has sealed meanwhile, and the same lines would be sealed twice.
        var head = await db.LedgerHeads.SingleOrDefaultAsync(cancel);
        var open = await db
            .LedgerEntries.Where(entry => entry.Position == null)
            .OrderBy(entry => entry.Id)
            .Take(Batch)
            .ToListAsync(cancel);
        if (open.Count == 0)
        {
            return 0;
        }

        if (head is null)
        {
            head = new LedgerHead();
            db.Add(head);
        }

        var (position, hash) = (head.Position, head.Hash);
        foreach (var entry in open)
        {
            hash = HashOf(entry, ++position, hash);
            entry.Seal(position, hash);
        }

        head.Move(position, hash);
        try
        {
            await db.SaveChangesAsync(cancel);
            return open.Count;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return 0;
        }
    }

    /// <summary>SHA-256 in lower-case hex over the stored text of the line and the hash before it.</summary>
    public static string HashOf(LedgerEntry entry, long position, string before)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{before}\n{position}\n{entry.Id}\n{entry.Kind}\n{entry.Subject}\n{entry.By}\n{entry.As}\n{entry.At:O}\n{entry.Body}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
