using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards;

/// <summary>A board as somebody sees it who may be there.</summary>
/// <param name="IsInside">Works inside the lab; else came by the code.</param>
public sealed record BoardPlace(BoardFacts Board, LabFacts Lab, Participant Hand, bool IsInside)
{
    public bool MayWrite => Board.TakesChanges(Hand.Leads);
}

/// <summary>
/// Who may be at a board: everybody inside its lab, under their own name; and, while it is open, whoever joined by its code. Whoever is signed
/// in is never without a name here: the request log knows them.
/// </summary>
public sealed class EnterBoard(LabinovDb db, ISeals seals)
{
    /// <param name="pass">What the guest's cookie for this board holds; null without one.</param>
    /// <returns>Null: nothing there for this visitor.</returns>
    public async Task<BoardPlace?> FindAsync(
        int number,
        Actor actor,
        string? pass,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var board = await db
            .Boards.Where(row => row.Number == number)
            .Facts(db)
            .SingleOrDefaultAsync(cancel);
        if (board is null)
        {
            return null;
        }

        var inside = actor.IsStranger
            ? null
            : await db
                .Labs.InsideFor(db, actor)
                .Where(lab => lab.Id == board.LabId)
                .Facts(db)
                .SingleOrDefaultAsync(cancel);
        if (inside is not null)
        {
            return new(
                board,
                inside,
                Participant.Of(actor, board.MayLead(actor, inside)),
                IsInside: true
            );
        }

        var guest = GuestPass.Open(seals, pass);
        if (guest?.Board != board.Id || guest.Round != board.JoinRound || board.IsClosed)
        {
            return null;
        }

        var lab = await db.Labs.Where(row => row.Id == board.LabId).Facts(db).SingleAsync(cancel);
        return new(board, lab, await HandAsync(actor, guest, cancel), IsInside: false);
    }

    // Somebody signed in who joined by code writes under the own name, too.
    private async Task<Participant> HandAsync(Actor actor, GuestPass pass, CancellationToken cancel)
    {
        if (!actor.IsStranger)
        {
            return Participant.Of(actor, leads: false);
        }

        var name = pass.Guest is { } guest
            ? await db
                .Guests.Where(row => row.Id == guest)
                .Select(row => row.Name)
                .SingleOrDefaultAsync(cancel)
            : null;
        return new(null, pass.Guest, pass.Secret, name, Leads: false);
    }
}
