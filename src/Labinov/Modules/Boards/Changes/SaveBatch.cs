using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Boards.Live;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>Applies several sendings to one context, in order; the caller saves once.</summary>
internal sealed class SaveBatch(LabinovDb db, ISeals seals, DateTime now)
{
    private readonly List<SavedChange> saved = [];

    /// <summary>What will be there once it is saved, for those who listen.</summary>
    public IReadOnlyList<SavedChange> Saved => saved;

    public async Task<List<IReadOnlyList<ChangeAnswer>>> ApplyAsync(List<Sending> batch)
    {
        // The boards first: whoever else numbers one of them afterwards makes this save fail, and it is done anew.
        var ids = batch.Select(sending => sending.Board).Distinct().ToList();
        var boards = await db
            .Boards.Where(board => ids.Contains(board.Id))
            .ToDictionaryAsync(board => board.Id);
        var known = await KnownAsync(batch);
        await LoadNotesAsync(batch);
        var answers = new List<IReadOnlyList<ChangeAnswer>>();
        foreach (var sending in batch)
        {
            var said = new List<ChangeAnswer>();
            foreach (var wanted in sending.Wanted)
            {
                if (known.TryGetValue(wanted.Id, out var before))
                {
                    said.Add(before.Board == sending.Board ? before.Answer : Taken(wanted));
                    continue;
                }

                var answer = await ApplyAsync(boards[sending.Board], sending.Hand, wanted);
                said.Add(answer);
                if (answer.Number is not null)
                {
                    known[wanted.Id] = (sending.Board, answer);
                }
            }

            answers.Add(said);
        }

        return answers;
    }

    private async Task<ChangeAnswer> ApplyAsync(Board board, Participant hand, WantedChange wanted)
    {
        try
        {
            if (wanted.Id == Guid.Empty || !ChangeKinds.Has(wanted.Kind))
            {
                throw new RuleBroken("boards.rule.unknown-change");
            }

            board.RequireWritable(hand.Leads);
            var top = new Worktop(db, board, hand, wanted, seals, now, CancellationToken.None);
            return Number(board, hand, wanted, await ChangeKinds.Of(wanted.Kind)(top));
        }
        catch (RuleBroken broken)
        {
            return new ChangeAnswer(
                wanted.Id,
                null,
                Refused: new Refusal(broken.Words, broken.Args)
            );
        }
    }

    private ChangeAnswer Number(Board board, Participant hand, WantedChange wanted, Effect effect)
    {
        var change = new BoardChange
        {
            BoardId = board.Id,
            Number = board.Count(),
            ChangeId = wanted.Id,
            Kind = wanted.Kind,
            NoteId = effect.Note,
            Told = effect.Told.ToJson(),
            Before = effect.Before,
            AuthorId = hand.Person,
            GuestId = hand.Guest,
            OwnMark = hand.MarkOf(wanted.Id),
            DoneOn = Clock.DayOf(now),
        };
        db.Add(change);
        saved.Add(SavedChange.Of(change, hand.Name, board.ClosedAt is not null));
        return new ChangeAnswer(wanted.Id, change.Number, change.Told, Kept: effect.Told.Kept?.Id);
    }

    private async Task<Dictionary<Guid, (Id<Board> Board, ChangeAnswer Answer)>> KnownAsync(
        List<Sending> batch
    )
    {
        var ids = batch.SelectMany(sending => sending.Wanted).Select(wanted => wanted.Id).ToList();
        return await db
            .BoardChanges.Where(change => ids.Contains(change.ChangeId))
            .Select(change => new
            {
                change.BoardId,
                change.ChangeId,
                change.Number,
                change.Told,
            })
            .ToDictionaryAsync(
                change => change.ChangeId,
                change =>
                    (
                        change.BoardId,
                        new ChangeAnswer(
                            change.ChangeId,
                            change.Number,
                            change.Told,
                            Kept: Told.Read<Told>(change.Told)?.Kept?.Id
                        )
                    )
            );
    }

    // One look instead of one for each.
    private async Task LoadNotesAsync(List<Sending> batch)
    {
        var ids = batch
            .SelectMany(sending => sending.Wanted)
            .Where(wanted => wanted.Kind != ChangeKinds.Add)
            .SelectMany(wanted => new[] { wanted.Note, wanted.After, wanted.To })
            .OfType<Guid>()
            .Distinct()
            .Select(id => new Id<Note>(id))
            .ToList();
        if (ids.Count > 1)
        {
            await db.Notes.Where(note => ids.Contains(note.Id)).LoadAsync();
        }
    }

    private static ChangeAnswer Taken(WantedChange wanted) =>
        new(wanted.Id, null, Refused: new Refusal("boards.rule.unknown-change", []));
}
