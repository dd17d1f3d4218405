using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Boards.Live;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>Closes a board or goes on with it: a decision in the ledger and a numbered change for those who listen, in one save.</summary>
public sealed class EndBoard(LabinovDb db, BoardFeeds feeds, ISeals seals, TimeProvider time)
{
    public Task CloseAsync(Id<Board> id, Actor actor, LabFacts lab, CancellationToken cancel) =>
        SaveAsync(id, actor, board => board.Close(actor, lab, time.Now()), cancel);

    public Task ReopenAsync(Id<Board> id, Actor actor, LabFacts lab, CancellationToken cancel) =>
        SaveAsync(id, actor, board => board.Reopen(actor, lab, time.Now()), cancel);

    private async Task SaveAsync(
        Id<Board> id,
        Actor actor,
        Action<Board> decide,
        CancellationToken cancel
    )
    {
        var board = await db.Boards.SingleAsync(row => row.Id == id, cancel);
        decide(board);
        if (board.Happenings.Count == 0)
        {
            return; // It stands so already.
        }

        var hand = Participant.Of(actor, leads: true);
        var wanted = new WantedChange { Id = ChanceId.New(), Kind = ChangeKinds.Course };
        var effect = await LeadChanges.TellClosedAsync(
            new Worktop(db, board, hand, wanted, seals, time.Now(), cancel)
        );
        var change = new BoardChange
        {
            BoardId = board.Id,
            Number = board.Count(),
            ChangeId = wanted.Id,
            Kind = wanted.Kind,
            Told = effect.Told.ToJson(),
            AuthorId = hand.Person,
            DoneOn = Clock.DayOf(time.Now()),
        };
        db.Add(change);
        await db.SaveChangesAsync(cancel);
        feeds.Saved([SavedChange.Of(change, hand.Name, board.ClosedAt is not null)]);
    }
}
