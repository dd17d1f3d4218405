using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Changes;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests;

public sealed partial class Given
{
    /// <summary>An open board with the columns "Ide" and "Perlu dibahas", votes hidden.</summary>
    public async Task<BoardAt> BoardAsync(
        Lab lab,
        BoardJoining joining = BoardJoining.Named,
        int dots = 3,
        Organisation? unit = null,
        BoardTemplate template = BoardTemplate.IdeaWall
    )
    {
        var number = 5000 + Next();
        await using var db = host.Db();
        // By chance as the product does it: a code that is counted up meets one of the product's some day.
        var code = await OpenBoard.FreeCodeAsync(db, CancellationToken.None);
        var board = Board.Known(
            lab.Id,
            number,
            new BoardFrame(
                $"Papan {number}",
                template,
                unit?.Id,
                null,
                joining,
                dots,
                code,
                BoardSecret.Make(Seals)
            ),
            host.Now
        );
        var left = BoardGroup.Of(Id<BoardGroup>.New(host.Now), board.Id, "Ide", null, Rank.First);
        var right = BoardGroup.Of(
            Id<BoardGroup>.New(host.Now),
            board.Id,
            "Perlu dibahas",
            null,
            Rank.Between(Rank.First, null)
        );
        db.AddRange(board, left, right);
        await db.SaveChangesAsync();
        return new BoardAt(board, left, right);
    }

    /// <summary>Through the pen, by a hand without a name unless another is given.</summary>
    public async Task<ChangeAnswer> ChangedAsync(
        BoardAt at,
        WantedChange wanted,
        Participant? hand = null
    ) =>
        (
            await host
                .Services.GetRequiredService<WriteBoards>()
                .WriteAsync(at.Board.Id, hand ?? Hand("satu"), [wanted])
        )[0];

    /// <summary>A note that hangs; its id is that of the change.</summary>
    public async Task<Guid> NoteAsync(
        BoardAt at,
        string text = "Antrean panjang di loket",
        Participant? hand = null,
        BoardGroup? group = null
    )
    {
        var id = ChanceId.New();
        var said = await ChangedAsync(
            at,
            new WantedChange
            {
                Id = id,
                Kind = ChangeKinds.Add,
                Text = text,
                Group = (group ?? at.Left).Id.Value,
            },
            hand
        );
        Assert.Null(said.Refused);
        return id;
    }

    /// <summary>Somebody without a name.</summary>
    public static Participant Hand(string secret) => new(null, null, secret, null, false);

    /// <summary>Whoever leads, without a row anywhere.</summary>
    public static Participant Leader { get; } = new(null, null, "pemimpin", null, true);
}

public sealed record BoardAt(Board Board, BoardGroup Left, BoardGroup Right)
{
    public string Path => BoardsLinks.To(Board.Number);
}
