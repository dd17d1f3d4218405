using System.Net;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Pages;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>Guests come by six digits or the square, with a name or without, and are gone with the code.</summary>
public sealed class JoinBoardTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_guest_with_a_name_types_the_code_and_writes_under_it()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync());
        var guest = host.Stranger();
        var page = await guest.OpenAsync(BoardsLinks.Join);
        var code = at.Board.JoinCode!;
        page = await (
            await page.Form("Lanjut").Fill("Kode papan", $"{code[..3]} {code[3..]}").SendAsync()
        ).FollowAsync();
        Assert.DoesNotContain("Gabung tanpa nama", page.Text, StringComparison.Ordinal);
        (await page.Form("Gabung").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Gabung").Fill("Nama Anda", "Wa Ode Sari");
        page = await (await form.SendAsync()).FollowAsync();
        await form.SendAsync();
        Assert.Contains("Anda menulis sebagai Wa Ode Sari", page.Text, StringComparison.Ordinal);
        page = await (
            await page.Form("Tempel").Fill("Isi catatan", "Loket tutup siang").SendAsync()
        ).FollowAsync();
        Assert.Contains("Loket tutup siang", page.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var row = await db.Guests.SingleAsync(one => one.BoardId == at.Board.Id);
        Assert.Equal(
            row.Id,
            (await db.Notes.SingleAsync(note => note.BoardId == at.Board.Id)).GuestId
        );
    }

    [Fact]
    public async Task Whoever_stands_before_a_shut_board_is_told_why_and_an_undone_step_is_said()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync(), BoardJoining.Anyone);
        var door = await (await host.Stranger().OpenAsync(at.Path)).FollowAsync();
        Assert.Contains("kode yang berlaku", door.AllText, StringComparison.Ordinal);
        var guest = await ComeAsync(at);
        var page = await guest.OpenAsync(at.Path);
        page = await (
            await page.Form("Tempel").Fill("Isi catatan", "Salah ketik").SendAsync()
        ).FollowAsync();
        page = await (await page.Form("Urungkan langkah terakhir saya").SendAsync()).FollowAsync();
        Assert.Contains("Langkah terakhir Anda diurungkan", page.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("Salah ketik", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_guest_without_a_name_nothing_is_kept_and_the_own_note_is_still_known()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync(), BoardJoining.Anyone);
        var (one, two) = (await ComeAsync(at), await ComeAsync(at));
        var page = await one.OpenAsync(at.Path);
        page = await (
            await page.Form("Tempel").Fill("Isi catatan", "Takut salah").SendAsync()
        ).FollowAsync();
        Assert.Contains("Tanpa nama", page.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var note = await db.Notes.SingleAsync(row => row.BoardId == at.Board.Id);
        var change = await db.BoardChanges.SingleAsync(row => row.BoardId == at.Board.Id);
        Assert.Equal(
            (null, null, null, null),
            (note.AuthorId, note.GuestId, change.AuthorId, change.GuestId)
        );
        var second = await host.Given.NoteAsync(at, hand: Given.Hand("satu"));
        var third = await host.Given.NoteAsync(at, hand: Given.Hand("satu"));
        Assert.Equal(
            3,
            await db
                .Notes.Where(row => row.BoardId == at.Board.Id)
                .Select(row => row.OwnMark)
                .Distinct()
                .CountAsync()
        );
        Assert.NotEqual(second, third);
        Assert.False(await db.Guests.AnyAsync(row => row.BoardId == at.Board.Id));
        var path = BoardsLinks.Note(at.Board.Number, note.Id.Value);
        Assert.Contains("Ubah isi", (await one.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.Contains(
            "hanya diubah oleh penulisnya",
            (await two.OpenAsync(path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_a_name_is_wanted_nobody_comes_without_one()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync());
        var path = BoardsLinks.JoinWith(at.Board.JoinCode!);
        (await host.Stranger().PostAsync(path + "?handler=Nameless")).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Somebody_signed_in_from_elsewhere_comes_by_the_code_under_the_own_name()
    {
        var at = await host.Given.BoardAsync(await host.Given.LabAsync(), BoardJoining.Anyone);
        var person = await host.Given.PersonAsync(
            Role.Innovator,
            (await host.Given.UnitAsync(await host.Given.RegionAsync("73.09"))).Scope
        );
        var browser = await host.AsAsync(person);
        (await browser.OpenAsync(at.Path)).Shows(HttpStatusCode.NotFound);
        var page = await browser.OpenAsync(BoardsLinks.JoinWith(at.Board.JoinCode!));
        page = await (await page.Form("Gabung").SendAsync()).FollowAsync();
        await page.Form("Tempel").Fill("Isi catatan", "Dari tetangga").SendAsync();
        await using var db = host.Db();
        Assert.Equal(
            person.Id,
            (await db.Notes.SingleAsync(row => row.BoardId == at.Board.Id)).AuthorId
        );
        (await browser.OpenAsync(BoardsLinks.Lead(at.Board.Number))).Shows(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task A_new_code_and_the_end_of_the_board_send_guests_away()
    {
        var lab = await host.Given.LabAsync();
        var at = await host.Given.BoardAsync(lab, BoardJoining.Anyone);
        var guest = await ComeAsync(at);
        (await guest.OpenAsync(at.Path)).Shows(HttpStatusCode.OK);
        var coach = await host.AsAsync(Role.Facilitator, lab.Scope);
        var page = await coach.OpenAsync(BoardsLinks.Lead(at.Board.Number));
        await page.Form("Simpan dengan kode baru").SendAsync();
        Assert.Equal(BoardsLinks.Join, (await guest.OpenAsync(at.Path)).RedirectsTo);
        await using var db = host.Db();
        var code = (await db.Boards.SingleAsync(row => row.Id == at.Board.Id)).JoinCode!;
        Assert.NotEqual(at.Board.JoinCode, code);
        page = await guest.OpenAsync(BoardsLinks.JoinWith(code));
        await page.Form("Gabung tanpa nama").SendAsync();
        (await guest.OpenAsync(at.Path)).Shows(HttpStatusCode.OK);
        page = await coach.OpenAsync(BoardsLinks.Lead(at.Board.Number));
        await page.Form("Tutup papan").SendAsync();
        Assert.Equal(BoardsLinks.Join, (await guest.OpenAsync(at.Path)).RedirectsTo);
        (await guest.OpenAsync(BoardsLinks.JoinWith(code))).Shows(HttpStatusCode.NotFound);
        Assert.Equal(
            ["BoardClosed", "BoardJoiningSet"],
            (await host.LedgerOfAsync(at.Board.Id.Value)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_machine_that_guesses_is_made_to_wait()
    {
        await using var guessed = new LabHost();
        await guessed.InitializeAsync();
        var guesser = guessed.Stranger();
        for (var i = 0; i < WrongCodes.Most; i++)
        {
            (await guesser.OpenAsync(BoardsLinks.JoinWith($"{i:D6}"))).Shows(
                HttpStatusCode.NotFound
            );
        }

        (await guesser.OpenAsync(BoardsLinks.JoinWith("999999"))).Shows(
            HttpStatusCode.TooManyRequests
        );
        guessed.Time.Advance(TimeSpan.FromMinutes(11));
        (await guesser.OpenAsync(BoardsLinks.JoinWith("999999"))).Shows(HttpStatusCode.NotFound);
    }

    private async Task<Browser> ComeAsync(BoardAt at)
    {
        var guest = host.Stranger();
        var page = await guest.OpenAsync(BoardsLinks.JoinWith(at.Board.JoinCode!));
        (await page.Form("Gabung tanpa nama").SendAsync()).Shows(HttpStatusCode.Redirect);
        return guest;
    }
}
