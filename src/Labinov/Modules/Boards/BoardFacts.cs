using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>What pages and doors need to know of a board.</summary>
/// <param name="Unit">Name of the unit that thinks there.</param>
public sealed record BoardFacts(
    Id<Board> Id,
    Id<Lab> LabId,
    Id<Organisation>? UnitId,
    string? Unit,
    int Number,
    string Title,
    string? Table,
    BoardTemplate Template,
    BoardJoining Joining,
    string? JoinCode,
    int JoinRound,
    int Dots,
    bool AreVotesHidden,
    bool IsFrozen,
    Id<Note>? PresentedId,
    DateTime? TimerEndsAt,
    int LastChange,
    Id<Person>? OpenedById,
    DateTime OpenedAt,
    DateTime? ClosedAt
)
{
    public bool IsClosed => ClosedAt is not null;

    /// <summary>Somebody without a name may write here.</summary>
    public bool TakesNameless => Joining == BoardJoining.Anyone;

    public bool MayLead(Actor actor, LabFacts lab) => Board.MayLead(actor, lab, UnitId, OpenedById);

    /// <summary>Takes changes from this hand now.</summary>
    public bool TakesChanges(bool leads) => !IsClosed && (leads || !IsFrozen);
}

public static class BoardQueries
{
    public static IQueryable<BoardFacts> Facts(this IQueryable<Board> boards, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return boards.Select(board => new BoardFacts(
            board.Id,
            board.LabId,
            board.UnitId,
            db.Organisations.Where(unit => unit.Id == board.UnitId)
                .Select(unit => unit.Name)
                .FirstOrDefault(),
            board.Number,
            board.Title,
            board.Table,
            board.Template,
            board.Joining,
            board.JoinCode,
            board.JoinRound,
            board.Dots,
            board.AreVotesHidden,
            board.IsFrozen,
            board.PresentedId,
            board.TimerEndsAt,
            board.LastChange,
            board.OpenedById,
            board.OpenedAt,
            board.ClosedAt
        ));
    }

    /// <summary>Groups that are there, in their order.</summary>
    public static IQueryable<BoardGroup> Hanging(
        this IQueryable<BoardGroup> groups,
        Id<Board> board
    ) =>
        groups.Where(group => group.BoardId == board && !group.IsGone).OrderBy(group => group.Rank);

    /// <summary>Notes that hang, in the order in which they are read within their groups.</summary>
    public static IQueryable<Note> Hanging(this IQueryable<Note> notes, Id<Board> board) =>
        notes
            .Where(note => note.BoardId == board && note.GoneOn == null)
            .OrderBy(note => note.Rank)
            .ThenBy(note => note.Id);
}
