using System.Globalization;
using System.Text;
using System.Text.Json;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Boards.Live;
using Labinov.Ui.Words;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Boards.Pages;

/// <summary>What a script is answered: the same lines that listeners are told, and for what was refused a sentence in its language.</summary>
public sealed class BoardAnswers(LabinovDb db, ISeals seals, Words words)
{
    public async Task<string> ToJsonAsync(
        BoardPlace place,
        IReadOnlyList<WantedChange> wanted,
        IReadOnlyList<ChangeAnswer> said,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(said);
        var json = new StringBuilder("{\"answers\":[");
        for (var i = 0; i < said.Count; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(LineOf(wanted[i], said[i], place.Hand.Name));
        }

        json.Append(']');
        if (
            wanted.Any(change =>
                change.Kind is ChangeKinds.Vote or ChangeKinds.Unvote or ChangeKinds.Undo
            )
        )
        {
            var left = place.Board.Dots - await GivenAsync(place, cancel);
            json.Append(CultureInfo.InvariantCulture, $",\"dots\":{Math.Max(0, left)}");
        }

        return json.Append('}').ToString();
    }

    /// <summary>Why something was not done, for the reader.</summary>
    public string Sentence(Refusal refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return words[refused.Words, [.. refused.Args]];
    }

    /// <summary>The dots that this hand has given on the board.</summary>
    public Task<int> GivenAsync(BoardPlace place, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(place);
        return MineAsync(place, dots => dots.CountAsync(cancel), cancel);
    }

    /// <summary>On which notes this hand has put how many dots.</summary>
    public Task<Dictionary<Id<Note>, int>> OwnDotsAsync(BoardPlace place, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(place);
        return MineAsync(
            place,
            dots =>
                dots.GroupBy(dot => dot.NoteId!.Value)
                    .Select(group => new { group.Key, Count = group.Count() })
                    .ToDictionaryAsync(group => group.Key, group => group.Count, cancel),
            cancel
        );
    }

    /// <summary>The notes that this hand wrote; of whoever gave no name only this browser knows.</summary>
    public async Task<IReadOnlySet<Id<Note>>> OwnNotesAsync(
        BoardPlace place,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(place);
        var (hand, all) = (place.Hand, db.Notes.Hanging(place.Board.Id));
        if (hand.IsNameless)
        {
            var marks = await all.Where(note => note.OwnMark != null)
                .Select(note => new { note.Id, note.OwnMark })
                .ToListAsync(cancel);
            return marks
                .Where(note => note.OwnMark == hand.MarkOf(note.Id.Value))
                .Select(note => note.Id)
                .ToHashSet();
        }

        var (person, guest) = (hand.Person, hand.Guest);
        return (
            await all.Where(note =>
                    (person != null && note.AuthorId == person)
                    || (guest != null && note.GuestId == guest)
                )
                .Select(note => note.Id)
                .ToListAsync(cancel)
        ).ToHashSet();
    }

    private async Task<T> MineAsync<T>(
        BoardPlace place,
        Func<IQueryable<Dot>, Task<T>> read,
        CancellationToken cancel
    )
    {
        var secret = await db
            .Boards.Where(board => board.Id == place.Board.Id)
            .Select(board => board.Secret)
            .SingleAsync(cancel);
        var voter = place.Hand.VoterMark(seals.Open(BoardSecret.Purpose, secret)!);
        return await read(
            db.Dots.Where(dot =>
                dot.BoardId == place.Board.Id && dot.Voter == voter && dot.NoteId != null
            )
        );
    }

    private string LineOf(WantedChange wanted, ChangeAnswer said, string? by)
    {
        if (said.Refused is { } refused)
        {
            return JsonSerializer.Serialize(
                new
                {
                    id = wanted.Id,
                    refused = Sentence(refused),
                    rule = refused.Words,
                }
            );
        }

        return SavedChange.LineOf(said.Number!.Value, said.Id, wanted.Kind, by, said.Told!);
    }
}
