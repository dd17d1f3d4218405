using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>Lets somebody in who has the code: with a row for whoever gives a name, with nothing kept for whoever gives none.</summary>
public sealed class JoinBoard(LabinovDb db, ISeals seals, TimeProvider time)
{
    /// <summary>The open board with this code; null when there is none.</summary>
    public Task<BoardFacts?> FindAsync(string? code, CancellationToken cancel)
    {
        var digits = Digits(code);
        return digits.Length == Board.CodeLength
            ? db
                .Boards.Where(board => board.JoinCode == digits && board.ClosedAt == null)
                .Facts(db)
                .SingleOrDefaultAsync(cancel)
            : Task.FromResult<BoardFacts?>(null);
    }

    /// <summary>What was typed without blanks and dashes.</summary>
    public static string Digits(string? code) =>
        string.Concat((code ?? "").Where(char.IsAsciiDigit));

    /// <param name="name">Null for whoever gives none; then the board must take such.</param>
    /// <param name="id">Made by the form, so that a form sent twice makes one guest.</param>
    /// <returns>The sealed pass for the guest's cookie.</returns>
    public async Task<string> RunAsync(
        BoardFacts board,
        string? name,
        Guid id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(board);
        if (name is null)
        {
            return GuestPass.New(board.Id, board.JoinRound, null).Seal(seals);
        }

        var guest = new Guest
        {
            Id = new Id<Guest>(id),
            BoardId = board.Id,
            Name = name,
            JoinedOn = Clock.DayOf(time.Now()),
        };
        if (!await db.Guests.AnyAsync(row => row.Id == guest.Id, cancel))
        {
            db.Add(guest);
            await SaveOnceAsync(guest, cancel);
        }

        return GuestPass.New(board.Id, board.JoinRound, guest.Id).Seal(seals);
    }

    private async Task SaveOnceAsync(Guest guest, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The other of two sendings was quicker by a breath; the guest is there.
            db.ChangeTracker.Clear();
            if (!await db.Guests.AnyAsync(row => row.Id == guest.Id, cancel))
            {
                throw;
            }
        }
    }
}
