using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Changes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>One's own last step is taken back, never somebody else's, and never over what somebody has built on it.</summary>
public sealed class UndoTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Step_by_step_the_board_is_as_it_was()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync());
        var note = await host.Given.NoteAsync(at, "Awal");
        var start = await ReadAsync(note);
        foreach (
            var wanted in new[]
            {
                Of(ChangeKinds.Write, note) with
                {
                    Text = "Baru",
                    V = 1,
                },
                Of(ChangeKinds.Paint, note) with
                {
                    Colour = "nila",
                },
                Of(ChangeKinds.Move, note) with
                {
                    Group = at.Right.Id.Value,
                },
                Of(ChangeKinds.Vote, note),
                Of(ChangeKinds.Comment, note) with
                {
                    Text = "Setuju",
                },
                Of(ChangeKinds.TakeAway, note),
            }
        )
        {
            Assert.Null((await host.Given.ChangedAsync(at, wanted)).Refused);
        }

        for (var i = 0; i < 6; i++)
        {
            Assert.Null((await host.Given.ChangedAsync(at, Of(ChangeKinds.Undo))).Refused);
        }

        var end = await ReadAsync(note);
        Assert.Equal(
            (start.Text, start.Colour, start.GroupId, start.Rank, 0, 0, false),
            (end.Text, end.Colour, end.GroupId, end.Rank, end.Dots, end.Comments, end.IsGone)
        );
        await host.Given.ChangedAsync(at, Of(ChangeKinds.Undo));
        Assert.True((await ReadAsync(note)).IsGone);
        Assert.Equal(
            "boards.rule.nothing-to-undo",
            (await host.Given.ChangedAsync(at, Of(ChangeKinds.Undo))).Refused?.Words
        );
    }

    [Fact]
    public async Task Somebody_else_without_a_name_cannot_take_it_back()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync());
        var note = await host.Given.NoteAsync(at);
        var other = await host.Given.ChangedAsync(at, Of(ChangeKinds.Undo), Given.Hand("dua"));
        Assert.Equal("boards.rule.nothing-to-undo", other.Refused?.Words);
        Assert.False((await ReadAsync(note)).IsGone);
    }

    [Fact]
    public async Task A_text_that_somebody_has_changed_since_is_left_alone()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync());
        var note = await host.Given.NoteAsync(at);
        await host.Given.ChangedAsync(
            at,
            Of(ChangeKinds.Write, note) with
            {
                Text = "Baru",
                V = 1,
            }
        );
        await host.Given.ChangedAsync(
            at,
            Of(ChangeKinds.Write, note) with
            {
                Text = "Lebih baru",
                V = 2,
            },
            Given.Leader
        );
        var said = await host.Given.ChangedAsync(at, Of(ChangeKinds.Undo));
        Assert.Equal("boards.rule.changed-since", said.Refused?.Words);
        Assert.Equal("Lebih baru", (await ReadAsync(note)).Text);
    }

    [Fact]
    public async Task A_link_is_drawn_cut_and_drawn_again()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync());
        var (one, two) = (await host.Given.NoteAsync(at), await host.Given.NoteAsync(at, "Dua"));
        Assert.Null(
            (await host.Given.ChangedAsync(at, Of(ChangeKinds.Link, one) with { To = two })).Refused
        );
        Assert.Equal(
            "boards.rule.linked",
            (await host.Given.ChangedAsync(at, Of(ChangeKinds.Link, two) with { To = one }))
                .Refused
                ?.Words
        );
        Assert.Null(
            (
                await host.Given.ChangedAsync(at, Of(ChangeKinds.Unlink, two) with { To = one })
            ).Refused
        );
        Assert.Equal(0, await LinksAsync(at));
        await host.Given.ChangedAsync(at, Of(ChangeKinds.Undo));
        Assert.Equal(1, await LinksAsync(at));
    }

    private async Task<int> LinksAsync(BoardAt at)
    {
        await using var db = host.Db();
        return await db.NoteLinks.CountAsync(link => link.BoardId == at.Board.Id && !link.IsGone);
    }

    private async Task<Note> ReadAsync(Guid id)
    {
        await using var db = host.Db();
        return await db.Notes.SingleAsync(note => note.Id == new Id<Note>(id));
    }

    private static WantedChange Of(string kind, Guid? note = null) =>
        new()
        {
            Id = ChanceId.New(),
            Kind = kind,
            Note = note,
        };
}
