using System.Net;
using Labinov.House;
using Labinov.Modules.Boards;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>A board of paper is typed in, one note a line, and its photo is kept.</summary>
public sealed class TypeBoardTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Button = "Tempel semua";

    [Fact]
    public async Task Lines_become_notes_under_headings_and_the_same_form_types_once()
    {
        var (at, browser) = await OpenAsync();
        var page = await browser.OpenAsync(BoardsLinks.Type(at.Board.Number));
        var form = page.Form(Button)
            .Fill(
                "Catatan",
                """
                langsung di kolom pertama
                # perlu DIBAHAS
                - antrean panjang

                # Baru sama sekali
                kolom baru
                """
            );
        var first = await form.SendAsync();
        await form.SendAsync();
        page = await first.FollowAsync();
        Assert.Contains("3 catatan ditempel", page.Text, StringComparison.Ordinal);
        await using var db = host.Db();
        var rows = await (
            from note in db.Notes
            join hung in db.BoardGroups on note.GroupId equals hung.Id
            where note.BoardId == at.Board.Id
            orderby hung.Rank
            select new { hung.Title, note.Text }
        ).ToListAsync();
        Assert.Equal(
            [
                ("Ide", "langsung di kolom pertama"),
                ("Perlu dibahas", "antrean panjang"),
                ("Baru sama sekali", "kolom baru"),
            ],
            rows.Select(row => (row.Title, row.Text))
        );
    }

    [Fact]
    public async Task The_photo_is_kept_and_given_to_those_inside_only()
    {
        var (at, browser) = await OpenAsync();
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
        var page = await browser.OpenAsync(BoardsLinks.Type(at.Board.Number));
        var form = page.Form(Button).Attach("Foto papan", "papan.jpg", png);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var photo = await db.BoardPhotos.SingleAsync(row => row.BoardId == at.Board.Id);
        var path = BoardsLinks.Photo(at.Board.Number, photo.Id.Value);
        var kept = await browser.OpenAsync(path);
        kept.Shows(HttpStatusCode.OK);
        Assert.Equal("image/png", kept.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            "attachment",
            kept.Response.Content.Headers.ContentDisposition?.DispositionType
        );
        var elsewhere = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        (await elsewhere.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_is_said_with_its_line_and_nothing_typed_is_lost()
    {
        var (at, browser) = await OpenAsync();
        var page = await browser.OpenAsync(BoardsLinks.Type(at.Board.Number));
        (await page.Form(Button).SendAsync()).Shows(HttpStatusCode.BadRequest);
        var text = "baik\n" + new string('a', Note.TextMax + 1);
        var again = await page.Form(Button).Fill("Catatan", text).SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("Baris 2", again.ErrorOf("Catatan"), StringComparison.Ordinal);
        Assert.Equal(text, again.Form(Button).ValueOf("Catatan"));
        page = await browser.OpenAsync(BoardsLinks.Type(at.Board.Number));
        var noPhoto = await page.Form(Button)
            .Attach("Foto papan", "papan.png", "<svg/>"u8.ToArray())
            .SendAsync();
        noPhoto.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("bukan foto", noPhoto.ErrorOf("Foto papan"), StringComparison.Ordinal);
        await using var db = host.Db();
        Assert.False(await db.Notes.AnyAsync(note => note.BoardId == at.Board.Id));
    }

    [Fact]
    public async Task Whoever_does_not_lead_types_none_in()
    {
        var (at, _) = await OpenAsync();
        var reader = await host.AsAsync(
            Role.TechnicalTeam,
            new Scope(ScopeKind.Region, (await LabOfAsync(at)).Value)
        );
        (await reader.OpenAsync(BoardsLinks.Type(at.Board.Number))).Shows(HttpStatusCode.Forbidden);
    }

    private async Task<Id<Labinov.Modules.Regions.Region>> LabOfAsync(BoardAt at)
    {
        await using var db = host.Db();
        return await db
            .Labs.Where(lab => lab.Id == at.Board.LabId)
            .Select(lab => lab.RegionId)
            .SingleAsync();
    }

    private async Task<(BoardAt, Browser)> OpenAsync()
    {
        var lab = await host.Given.LabAsync();
        return (await host.Given.BoardAsync(lab), await host.AsAsync(Role.Facilitator, lab.Scope));
    }
}
