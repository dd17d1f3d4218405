using Labinov.House;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Changes;

/// <summary>What stood there before a change of a note.</summary>
/// <param name="V">Version that the change gave the text: another one says that somebody wrote since.</param>
internal sealed record NoteBefore(
    string? Text = null,
    int V = 0,
    Guid? Group = null,
    string? Rank = null,
    NoteColour? Colour = null
);

/// <summary>Adding, writing, moving, painting, taking away and putting back.</summary>
internal static class NoteChanges
{
    public static async Task<Effect> AddAsync(Worktop top)
    {
        var group = await top.GroupAsync();
        var id = new Id<Note>(top.Wanted.Note ?? top.Wanted.Id);
        if (await top.Db.Notes.FindAsync([id], top.Cancel) is not null)
        {
            throw new RuleBroken("boards.rule.there-already");
        }

        var count =
            await top.Db.Notes.CountAsync(
                note => note.BoardId == top.Board.Id && note.GoneOn == null,
                top.Cancel
            )
            + top.Db.Notes.Local.Count(note =>
                note.BoardId == top.Board.Id && top.Db.Entry(note).State == EntityState.Added
            );
        if (count >= Board.NotesMost)
        {
            throw new RuleBroken("boards.rule.full", Board.NotesMost);
        }

        var text = Note.Checked(top.Wanted.Text);
        var colour = Painted(top.Wanted.Colour) ?? NoteColour.Kunyit;
        var rank = top.Wanted.After is { } after
            ? await top.PlaceAsync(group.Id, await top.NoteAsync(after), id)
            : await top.EndAsync(group.Id);
        var note = Note.Of(id, top.Board.Id, group.Id, text, colour, rank, top.Hand, top.Today);
        top.Db.Add(note);
        return Done(top, note, new NoteBefore());
    }

    /// <summary>
    /// A text that was made from an older one than hangs there now does not overwrite it: it is hung beside it as a variant, and the answer says
    /// so. Nobody's words are lost, and nothing changes under the eyes of those who read.
    /// </summary>
    public static async Task<Effect> WriteAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        var text = Note.Checked(top.Wanted.Text);
        if (
            top.Wanted.V is { } from
            && from < note.TextVersion
            && text != note.Text
            && !note.IsGone
        )
        {
            if (!note.MayChange(top.Hand))
            {
                throw new RuleBroken("boards.rule.not-your-note");
            }

            var rank = await top.PlaceAsync(note.GroupId, note, note.Id);
            var kept = note.Variant(new Id<Note>(top.Wanted.Id), text, rank, top.Hand, top.Today);
            top.Db.Add(kept);
            return new Effect(
                new Told { Note = top.Tell(note), Kept = top.Tell(kept) },
                kept.Id,
                Told.Json(new NoteBefore())
            );
        }

        var before = new NoteBefore(Text: note.Text);
        note.Write(text, top.Hand);
        return Done(top, note, before with { V = note.TextVersion });
    }

    public static async Task<Effect> MoveAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        var group = top.Wanted.Group is null ? note.GroupId : (await top.GroupAsync()).Id;
        var after =
            top.Wanted.After is { } id && id != note.Id.Value ? await top.NoteAsync(id) : null;
        var rank = await top.PlaceAsync(group, after, note.Id);
        var before = new NoteBefore(Group: note.GroupId.Value, Rank: note.Rank);
        note.MoveTo(group, rank);
        return Done(top, note, before);
    }

    public static async Task<Effect> PaintAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        var colour = Painted(top.Wanted.Colour) ?? throw new RuleBroken("boards.rule.no-colour");
        var before = new NoteBefore(Colour: note.Colour);
        note.Paint(colour);
        return Done(top, note, before);
    }

    public static async Task<Effect> TakeAwayAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        note.TakeAway(top.Hand, top.Today);
        if (top.Board.PresentedId == note.Id)
        {
            top.Board.Present(null);
        }

        return Done(top, note, new NoteBefore());
    }

    public static async Task<Effect> PutBackAsync(Worktop top)
    {
        var note = await top.NoteAsync();
        note.PutBack(top.Hand);
        return Done(top, note, new NoteBefore());
    }

    internal static NoteColour? Painted(string? colour) =>
        Enum.GetValues<NoteColour>()
            .Where(known => ToldNote.ColourOf(known) == colour)
            .Select(known => (NoteColour?)known)
            .SingleOrDefault();

    private static Effect Done(Worktop top, Note note, NoteBefore before) =>
        new(new Told { Note = top.Tell(note) }, note.Id, Told.Json(before));
}
