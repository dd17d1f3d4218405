using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Changes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Boards;

/// <summary>The one pen: checked, numbered without a gap, done once, and durable before it is answered.</summary>
public sealed class WriteBoardsTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_change_sent_again_is_answered_again_and_done_once()
    {
        var at = await BoardAsync();
        var wanted = Add(at, "Formulir rangkap tiga");
        var first = await host.Given.ChangedAsync(at, wanted);
        var second = await host.Given.ChangedAsync(at, wanted);
        Assert.Equal((1, 1), (first.Number, second.Number));
        Assert.Equal(first.Told, second.Told);
        await using var db = host.Db();
        Assert.Equal(1, await db.Notes.CountAsync(note => note.BoardId == at.Board.Id));
        Assert.Equal(1, (await db.Boards.SingleAsync(row => row.Id == at.Board.Id)).LastChange);
    }

    [Fact]
    public async Task Many_hands_at_once_are_numbered_without_a_gap_and_none_is_lost()
    {
        var one = await BoardAsync();
        var two = await BoardAsync();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 120)
                .Select(i =>
                    host.Given.ChangedAsync(
                        i % 2 == 0 ? one : two,
                        Add(i % 2 == 0 ? one : two, $"Catatan {i}"),
                        Given.Hand($"tangan {i}")
                    )
                )
        );
        Assert.All(answers, answer => Assert.Null(answer.Refused));
        await using var db = host.Db();
        foreach (var at in new[] { one, two })
        {
            Assert.Equal(
                Enumerable.Range(1, 60),
                await db
                    .BoardChanges.Where(change => change.BoardId == at.Board.Id)
                    .OrderBy(change => change.Number)
                    .Select(change => change.Number)
                    .ToListAsync()
            );
            Assert.Equal(60, await db.Notes.CountAsync(note => note.BoardId == at.Board.Id));
        }
    }

    [Fact]
    public async Task What_breaks_a_rule_is_refused_and_harms_no_other()
    {
        var at = await BoardAsync();
        var pen = host.Services.GetRequiredService<WriteBoards>();
        var answers = await pen.WriteAsync(
            at.Board.Id,
            Given.Hand("a"),
            [
                Add(at, "Baik"),
                Add(at, new string('x', Note.TextMax + 1)),
                new WantedChange { Id = ChanceId.New(), Kind = "hack" },
                new WantedChange
                {
                    Id = ChanceId.New(),
                    Kind = ChangeKinds.Freeze,
                    On = true,
                },
                new WantedChange
                {
                    Id = ChanceId.New(),
                    Kind = ChangeKinds.Move,
                    Note = ChanceId.New(),
                },
                Add(at, "Juga baik"),
            ]
        );
        Assert.Equal(
            [
                null,
                "boards.rule.too-long",
                "boards.rule.unknown-change",
                "boards.rule.not-leading",
                "boards.rule.no-note",
                null,
            ],
            answers.Select(answer => answer.Refused?.Words)
        );
        Assert.Equal([1, 2], answers.Select(answer => answer.Number).OfType<int>());
    }

    [Fact]
    public async Task An_edit_of_an_older_text_keeps_both_and_says_so()
    {
        var at = await BoardAsync();
        var note = await host.Given.NoteAsync(at, "Awal", Given.Leader);
        await host.Given.ChangedAsync(at, Write(note, "Lebih dulu", 1), Given.Leader);
        var late = await host.Given.ChangedAsync(at, Write(note, "Terlambat", 1), Given.Leader);
        Assert.NotNull(late.Kept);
        await using var db = host.Db();
        var rows = await db
            .Notes.Hanging(at.Board.Id)
            .Select(row => new { row.Text, row.VariantOfId })
            .ToListAsync();
        Assert.Equal(["Lebih dulu", "Terlambat"], rows.Select(row => row.Text));
        Assert.Equal(new Id<Note>(note), rows[1].VariantOfId);
        var same = await host.Given.ChangedAsync(at, Write(note, "Lebih dulu", 1), Given.Leader);
        Assert.Null(same.Kept);
    }

    [Fact]
    public async Task Of_two_who_write_different_fields_both_are_heard()
    {
        var at = await BoardAsync();
        var note = await host.Given.NoteAsync(at);
        await Task.WhenAll(
            host.Given.ChangedAsync(
                at,
                new WantedChange
                {
                    Id = ChanceId.New(),
                    Kind = ChangeKinds.Paint,
                    Note = note,
                    Colour = "nila",
                },
                Given.Hand("b")
            ),
            host.Given.ChangedAsync(
                at,
                new WantedChange
                {
                    Id = ChanceId.New(),
                    Kind = ChangeKinds.Move,
                    Note = note,
                    Group = at.Right.Id.Value,
                },
                Given.Hand("c")
            )
        );
        await using var db = host.Db();
        var row = await db.Notes.SingleAsync(one => one.Id == new Id<Note>(note));
        Assert.Equal((NoteColour.Nila, at.Right.Id), (row.Colour, row.GroupId));
    }

    private async Task<BoardAt> BoardAsync() =>
        await host.Given.BoardAsync(await host.Given.LabAsync());

    private static WantedChange Add(BoardAt at, string text) =>
        new()
        {
            Id = ChanceId.New(),
            Kind = ChangeKinds.Add,
            Group = at.Left.Id.Value,
            Text = text,
        };

    private static WantedChange Write(Guid note, string text, int from) =>
        new()
        {
            Id = ChanceId.New(),
            Kind = ChangeKinds.Write,
            Note = note,
            Text = text,
            V = from,
        };
}
