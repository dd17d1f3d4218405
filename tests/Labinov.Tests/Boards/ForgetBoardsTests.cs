using Labinov.Data.Chores;
using Labinov.House;
using Labinov.Modules.Boards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Boards;

/// <summary>A closed board forgets its steps after ninety days and its guests and voters after a year; what hangs on it stays.</summary>
public sealed class ForgetBoardsTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Steps_go_first_then_guests_and_voters_and_notes_stay()
    {
        var lab = await host.Given.LabAsync();
        var (at, open) = (await host.Given.BoardAsync(lab), await host.Given.BoardAsync(lab));
        var note = await host.Given.NoteAsync(at);
        await host.Given.NoteAsync(open);
        await host.Given.ChangedAsync(
            at,
            new()
            {
                Id = ChanceId.New(),
                Kind = "vote",
                Note = note,
            }
        );
        await host.SaveAsync(
            new Guest
            {
                Id = new Id<Guest>(ChanceId.New()),
                BoardId = at.Board.Id,
                Name = "Tamu",
            }
        );
        await using (var db = host.Db())
        {
            var board = await db.Boards.SingleAsync(row => row.Id == at.Board.Id);
            board.Close(Given.Manager, await host.Given.FactsAsync(lab), host.Now);
            await db.SaveChangesAsync();
        }

        Assert.Equal((2, 1, 1, 1), await LeftAsync(at));
        await LaterAsync(91);
        Assert.Equal((0, 1, 1, 1), await LeftAsync(at));
        Assert.Equal(1, (await LeftAsync(open)).Steps);
        await LaterAsync(275);
        Assert.Equal((0, 0, 0, 1), await LeftAsync(at));
    }

    private async Task LaterAsync(int days)
    {
        host.Time.Advance(TimeSpan.FromDays(days));
        await host.Services.GetRequiredService<ForgetOld>().RunAsync(CancellationToken.None);
    }

    private async Task<(int Steps, int Guests, int Voters, int Notes)> LeftAsync(BoardAt at)
    {
        await using var db = host.Db();
        var id = at.Board.Id;
        return (
            await db.BoardChanges.CountAsync(row => row.BoardId == id),
            await db.Guests.CountAsync(row => row.BoardId == id),
            await db.Dots.CountAsync(row => row.BoardId == id),
            await db.Notes.CountAsync(row => row.BoardId == id)
        );
    }
}
