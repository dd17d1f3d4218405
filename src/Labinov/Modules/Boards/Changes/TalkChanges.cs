using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>Voting, commenting and linking.</summary>
internal static class TalkChanges
{
    public static async Task<Effect> VoteAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        if (note.IsGone)
        {
            throw new RuleBroken("boards.rule.gone");
        }

        var voter = top.Voter;
        var mine = await MineAsync(top, voter);
        if (mine.Count(dot => dot.NoteId is not null) >= top.Board.Dots)
        {
            throw new RuleBroken("boards.rule.no-dots", top.Board.Dots);
        }

        var dot = mine.Find(dot => dot.NoteId is null);
        if (dot is null)
        {
            dot = Dot.Of(top.Board.Id, voter, mine.Count + 1);
            top.Db.Add(dot);
        }

        dot.Give(note.Id);
        note.CountDot(+1);
        return new Effect(new Told { Note = top.Tell(note) }, note.Id, "{}");
    }

    public static async Task<Effect> UnvoteAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        var given =
            (await MineAsync(top, top.Voter)).Find(dot => dot.NoteId == note.Id)
            ?? throw new RuleBroken("boards.rule.no-dot-here");
        given.TakeBack();
        note.CountDot(-1);
        return new Effect(new Told { Note = top.Tell(note) }, note.Id, "{}");
    }

    public static async Task<Effect> CommentAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        var comment = new NoteComment
        {
            Id = top.Wanted.Id,
            BoardId = top.Board.Id,
            NoteId = note.Id,
            Text = NoteComment.Checked(top.Wanted.Text),
            AuthorId = top.Hand.Person,
            GuestId = top.Hand.Guest,
            OwnMark = top.Hand.MarkOf(top.Wanted.Id),
            Nth = top.Board.LastChange + 1,
        };
        top.Db.Add(comment);
        note.CountComment(+1);
        return new Effect(
            new Told
            {
                Note = top.Tell(note),
                Comment = new ToldComment(comment.Id, note.Id.Value, comment.Text, null),
            },
            note.Id,
            "{}"
        );
    }

    public static async Task<Effect> LinkAsync(Worktop top)
    {
        var from = await top.NoteAsync();
        var to = await top.NoteAsync(top.Wanted.To);
        if (from == to || from.IsGone || to.IsGone)
        {
            throw new RuleBroken("boards.rule.no-link");
        }

        if (await FindAsync(top, from, to) is not null)
        {
            throw new RuleBroken("boards.rule.linked");
        }

        var link = new NoteLink
        {
            Id = top.Wanted.Id,
            BoardId = top.Board.Id,
            FromId = from.Id,
            ToId = to.Id,
        };
        top.Db.Add(link);
        return Drawn(link, from);
    }

    public static async Task<Effect> UnlinkAsync(Worktop top)
    {
        var from = await top.NoteAsync();
        var to = await top.NoteAsync(top.Wanted.To);
        var link = await FindAsync(top, from, to) ?? throw new RuleBroken("boards.rule.no-link");
        link.TakeAway(true);
        return Drawn(link, from);
    }

    internal static Effect Drawn(NoteLink link, Note from) =>
        new(
            new Told
            {
                Link = new ToldLink(
                    link.Id,
                    link.FromId.Value,
                    link.ToId.Value,
                    link.IsGone ? true : null
                ),
            },
            from.Id,
            Told.Json(link.Id)
        );

    private static async Task<NoteLink?> FindAsync(Worktop top, Note from, Note to)
    {
        var (one, two) = (from.Id, to.Id);
        await top
            .Db.NoteLinks.Where(link =>
                link.BoardId == top.Board.Id
                && (
                    (link.FromId == one && link.ToId == two)
                    || (link.FromId == two && link.ToId == one)
                )
            )
            .LoadAsync(top.Cancel);
        return top.Db.NoteLinks.Local.FirstOrDefault(link =>
            !link.IsGone
            && (
                (link.FromId == one && link.ToId == two) || (link.FromId == two && link.ToId == one)
            )
        );
    }

    // What this batch has given or taken counts too.
    private static async Task<List<Dot>> MineAsync(Worktop top, string voter)
    {
        await top
            .Db.Dots.Where(dot => dot.BoardId == top.Board.Id && dot.Voter == voter)
            .LoadAsync(top.Cancel);
        return
        [
            .. top.Db.Dots.Local.Where(dot => dot.BoardId == top.Board.Id && dot.Voter == voter),
        ];
    }
}
