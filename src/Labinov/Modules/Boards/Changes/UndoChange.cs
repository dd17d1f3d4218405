using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>Takes back one's own last step that can be taken back, unless somebody has built on it since.</summary>
internal static class UndoChange
{
    /// <summary>Somebody without a name is looked for among so many of the newest changes.</summary>
    private const int LookBack = 300;

    public static async Task<Effect> UndoAsync(Worktop top)
    {
        var last = await LastAsync(top) ?? throw new RuleBroken("boards.rule.nothing-to-undo");
        var effect = await TakeBackAsync(top, last);
        last.TakeBack();
        return effect with { Before = null };
    }

    private static async Task<BoardChange?> LastAsync(Worktop top)
    {
        var all = top.Db.BoardChanges.Where(change =>
            change.BoardId == top.Board.Id && !change.IsUndone && change.Before != null
        );
        var (person, guest) = (top.Hand.Person, top.Hand.Guest);
        var mine =
            person is not null ? all.Where(change => change.AuthorId == person).Newest(1)
            : guest is not null ? all.Where(change => change.GuestId == guest).Newest(1)
            : all.Where(change => change.OwnMark != null).Newest(LookBack);
        await mine.LoadAsync(top.Cancel);
        return top
            .Db.BoardChanges.Local.Where(change =>
                change.BoardId == top.Board.Id
                && !change.IsUndone
                && change.Before is not null
                && (
                    top.Hand.IsNameless
                        ? change.OwnMark is not null
                            && change.OwnMark == top.Hand.MarkOf(change.ChangeId)
                        : change.AuthorId == person && change.GuestId == guest
                )
            )
            .MaxBy(change => change.Number);
    }

    private static IQueryable<BoardChange> Newest(
        this IQueryable<BoardChange> changes,
        int count
    ) => changes.OrderByDescending(change => change.Number).Take(count);

    private static async Task<Effect> TakeBackAsync(Worktop top, BoardChange last)
    {
        var again = top.About(top.Wanted with { Note = last.NoteId?.Value });
        switch (last.Kind)
        {
            case ChangeKinds.Add or ChangeKinds.PutBack:
                return await NoteChanges.TakeAwayAsync(again);
            case ChangeKinds.TakeAway:
                return await NoteChanges.PutBackAsync(again);
            case ChangeKinds.Vote:
                return await TalkChanges.UnvoteAsync(again);
            case ChangeKinds.Unvote:
                return await TalkChanges.VoteAsync(again);
            case ChangeKinds.Link or ChangeKinds.Unlink:
                return await DrawAsync(top, last);
            case ChangeKinds.Comment:
                return await TakeCommentAsync(again, last);
            default:
                return await PutAsBeforeAsync(again, last);
        }
    }

    private static async Task<Effect> PutAsBeforeAsync(Worktop top, BoardChange last)
    {
        var before = Told.Read<NoteBefore>(last.Before)!;
        var note = await top.NoteAsync();
        switch (last.Kind)
        {
            case ChangeKinds.Write when before.Text is null:
                return await NoteChanges.TakeAwayAsync(top); // a late text that hangs beside
            case ChangeKinds.Write when note.TextVersion != before.V:
                throw new RuleBroken("boards.rule.changed-since");
            case ChangeKinds.Write:
                note.Write(before.Text!, top.Hand);
                break;
            case ChangeKinds.Paint:
                note.Paint(before.Colour!.Value);
                break;
            default:
                note.MoveTo((await top.GroupAsync(before.Group)).Id, before.Rank!);
                break;
        }

        return new Effect(new Told { Note = top.Tell(note) }, note.Id);
    }

    private static async Task<Effect> DrawAsync(Worktop top, BoardChange last)
    {
        var id = Told.Read<Guid>(last.Before);
        var link = (await top.Db.NoteLinks.FindAsync([id], top.Cancel))!;
        link.TakeAway(last.Kind == ChangeKinds.Link);
        return TalkChanges.Drawn(link, await top.NoteAsync(link.FromId.Value));
    }

    private static async Task<Effect> TakeCommentAsync(Worktop top, BoardChange last)
    {
        var note = await top.NoteAsync();
        var comment = (await top.Db.NoteComments.FindAsync([last.ChangeId], top.Cancel))!;
        comment.TakeAway(true);
        note.CountComment(-1);
        return new Effect(
            new Told
            {
                Note = top.Tell(note),
                Comment = new ToldComment(comment.Id, note.Id.Value, "", true),
            },
            note.Id
        );
    }
}
