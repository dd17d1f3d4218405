using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>Hangs up a board with the headings of its template, and finds it a code that no other open board has.</summary>
public sealed class OpenBoard(LabinovDb db, Numbers numbers, ISeals seals, TimeProvider time)
{
    private const int Tries = 5;

    /// <param name="groups">Headings with their lanes, in the reader's language.</param>
    /// <returns>Its number.</returns>
    public async Task<int> RunAsync(
        Actor actor,
        LabFacts lab,
        BoardFrame frame,
        IReadOnlyList<(string Title, string? Lane)> groups,
        Id<Board> id,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(groups);
        var board = Board.Open(
            actor,
            lab,
            await numbers.TakeAsync(Board.Counter, cancel),
            frame with
            {
                Code = await FreeCodeAsync(db, cancel),
                Secret = BoardSecret.Make(seals),
            },
            time.Now(),
            id
        );
        db.Add(board);
        Hang(db, board.Id, groups, time.Now());
        await SaveWithCodeAsync(db, board, cancel);
        return board.Number;
    }

    /// <summary>Saves; where another board got the same code at the same instant and the key let one through, with another code.</summary>
    public static async Task SaveWithCodeAsync(LabinovDb db, Board board, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(board);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await db.SaveChangesAsync(cancel);
                return;
            }
            catch (DbUpdateException wrong)
                when (wrong is not DbUpdateConcurrencyException && attempt < Tries)
            {
                var (id, code) = (board.Id, board.JoinCode);
                if (
                    code is null
                    || !await db.Boards.AnyAsync(
                        row => row.JoinCode == code && row.Id != id,
                        cancel
                    )
                )
                {
                    throw;
                }

                board.TryCode(await FreeCodeAsync(db, cancel));
            }
        }
    }

    /// <summary>Six digits that no open board has at this moment; the key of the table has the last word.</summary>
    public static async Task<string> FreeCodeAsync(LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        for (var attempt = 1; ; attempt++)
        {
            var code = BoardSecret.NewCode();
            if (
                attempt == Tries
                || !await db.Boards.AnyAsync(board => board.JoinCode == code, cancel)
            )
            {
                return code;
            }
        }
    }

    internal static void Hang(
        LabinovDb db,
        Id<Board> board,
        IReadOnlyList<(string Title, string? Lane)> groups,
        DateTime now
    )
    {
        string? rank = null;
        foreach (var (title, lane) in groups)
        {
            rank = Rank.Between(rank, null);
            db.Add(BoardGroup.Of(Id<BoardGroup>.New(now), board, title, lane, rank));
        }
    }
}
