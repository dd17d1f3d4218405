using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Changes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Boards;

/// <summary>So many dots a person and no more, and nobody is told how they stand before it is time.</summary>
public sealed class VotesTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Nobody_gives_more_dots_than_allowed_however_fast()
    {
        var at = await BoardAsync();
        var note = await host.Given.NoteAsync(at);
        var votes = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(_ => host.Given.ChangedAsync(at, Vote(note)))
        );
        Assert.Equal(3, votes.Count(vote => vote.Number is not null));
        Assert.All(
            votes.Where(vote => vote.Number is null),
            vote => Assert.Equal("boards.rule.no-dots", vote.Refused?.Words)
        );
        await using var db = host.Db();
        Assert.Equal(3, (await db.Notes.SingleAsync(row => row.Id == new Id<Note>(note))).Dots);
        Assert.Equal(3, await db.Dots.CountAsync(dot => dot.BoardId == at.Board.Id));

        await host.Given.ChangedAsync(at, Vote(note) with { Kind = ChangeKinds.Unvote });
        var other = await host.Given.NoteAsync(at, "Lain");
        Assert.Null((await host.Given.ChangedAsync(at, Vote(other))).Refused);
        Assert.Equal(3, await db.Dots.CountAsync(dot => dot.BoardId == at.Board.Id));
    }

    [Fact]
    public async Task The_count_beside_a_note_can_be_proven_and_a_wrong_one_is_found()
    {
        var at = await BoardAsync();
        var note = await host.Given.NoteAsync(at);
        await host.Given.ChangedAsync(at, Vote(note));
        var kept = host
            .Services.GetServices<IKeptCount>()
            .Single(count => count.Name == "boards.dots");
        await using var db = host.Db();
        Assert.DoesNotContain(
            await kept.RecountAsync(db).ToListAsync(),
            wrong => wrong.Of == $"{note}"
        );
        await db
            .Notes.Where(row => row.Id == new Id<Note>(note))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Dots, 7));
        Assert.Contains(new Miscount($"{note}", 7, 1), await kept.RecountAsync(db).ToListAsync());
        await db
            .Notes.Where(row => row.Id == new Id<Note>(note))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Dots, 1));
    }

    [Fact]
    public async Task While_votes_are_hidden_nobody_is_told_and_then_everybody_is()
    {
        var at = await BoardAsync();
        var note = await host.Given.NoteAsync(at);
        var vote = await host.Given.ChangedAsync(at, Vote(note));
        Assert.DoesNotContain("\"dots\"", vote.Told, StringComparison.Ordinal);
        var shown = await host.Given.ChangedAsync(
            at,
            new WantedChange { Id = ChanceId.New(), Kind = ChangeKinds.HideVotes },
            Given.Leader
        );
        Assert.Contains($"\"votes\":{{\"{note}\":1}}", shown.Told, StringComparison.Ordinal);
        var second = await host.Given.ChangedAsync(at, Vote(note));
        Assert.Contains("\"dots\":2", second.Told, StringComparison.Ordinal);
    }

    private async Task<BoardAt> BoardAsync() =>
        await host.Given.BoardAsync(await host.Given.LabAsync());

    private static WantedChange Vote(Guid note) =>
        new()
        {
            Id = ChanceId.New(),
            Kind = ChangeKinds.Vote,
            Note = note,
        };
}
