using Labinov.Data.Chores;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>
/// What a closed board does not need any more: step by step how it came about, then who its guests were and whose the dots. What hangs on it
/// stays, and how many dots each note has.
/// </summary>
internal static class ForgetBoards
{
    public static Retention Steps { get; } =
        new(
            "boards.forget.steps",
            TimeSpan.FromDays(90),
            (db, before, cancel) =>
                db
                    .BoardChanges.Where(change =>
                        db.Boards.Any(board =>
                            board.Id == change.BoardId && board.ClosedAt < before
                        )
                    )
                    .ExecuteDeleteAsync(cancel)
        );

    public static Retention Guests { get; } =
        new(
            "boards.forget.guests",
            TimeSpan.FromDays(365),
            (db, before, cancel) =>
                db
                    .Guests.Where(guest =>
                        db.Boards.Any(board => board.Id == guest.BoardId && board.ClosedAt < before)
                    )
                    .ExecuteDeleteAsync(cancel)
        );

    public static Retention Voters { get; } =
        new(
            "boards.forget.voters",
            TimeSpan.FromDays(365),
            (db, before, cancel) =>
                db
                    .Dots.Where(dot =>
                        db.Boards.Any(board => board.Id == dot.BoardId && board.ClosedAt < before)
                    )
                    .ExecuteDeleteAsync(cancel)
        );
}
