using System.Net;
using System.Xml.Linq;
using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Boards.Changes;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>What leaves a board: notes as problems, links, the picture; and what is done on the card itself.</summary>
public sealed class CarryOverTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Notes_become_problems_of_a_unit_once()
    {
        var place = await PlaceAsync();
        var note = await host.Given.NoteAsync(place.At, "Loket tutup siang hari");
        var operates = await host.AsAsync(Role.UnitOperator, place.Unit.Scope);
        var path = BoardsLinks.Problems(place.At.Board.Number);
        var page = await (await operates.OpenAsync(place.At.Path)).ClickAsync("Jadikan masalah");
        (await page.Form("Catat sebagai masalah").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Catat sebagai masalah").Tick("Loket tutup siang hari");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var problem = await db.Problems.SingleAsync(row => row.LabId == place.Lab);
        Assert.Equal(
            (
                TakeOverProblems.ProblemOf(new Id<Note>(note)),
                place.Unit.Id,
                "Loket tutup siang hari"
            ),
            (problem.Id, problem.UnitId, problem.Present)
        );
        Assert.Equal(["ProblemDescribed"], await host.LedgerOfAsync(problem.Id.Value));
        Assert.Contains(
            $"sudah menjadi masalah {problem.Number}",
            (await operates.OpenAsync(path)).Text,
            StringComparison.Ordinal
        );
        var region = await host.Given.RegionAsync();
        (await (await host.AsAsync(Role.HeadOfRegion, region.Scope)).OpenAsync(path)).Shows(
            HttpStatusCode.Forbidden
        );
        var elsewhere = await host.Given.RegionAsync("34.71");
        (await (await host.AsAsync(Role.LocusCoordinator, elsewhere.Scope)).OpenAsync(path)).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task Who_writes_for_one_unit_is_not_asked_which()
    {
        var place = await PlaceAsync();
        await using var db = host.Db();
        var lab = await db.Labs.SingleAsync(row => row.Id == place.Lab);
        var whole = await host.Given.BoardAsync(lab);
        await host.Given.NoteAsync(whole, "Loket tutup siang hari");
        var operates = await host.AsAsync(Role.UnitOperator, place.Unit.Scope);
        var page = await operates.OpenAsync(BoardsLinks.Problems(whole.Board.Number));
        Assert.Equal($"{place.Unit.Id}", page.Form("Catat sebagai masalah").ValueOf("Unit"));
    }

    [Fact]
    public async Task A_link_is_read_on_both_cards_and_drawn_in_the_picture()
    {
        var place = await PlaceAsync();
        var one = await host.Given.NoteAsync(place.At, "Antrean panjang");
        var other = await host.Given.NoteAsync(place.At, "Formulir rumit", group: place.At.Right);
        await host.Given.ChangedAsync(
            place.At,
            new WantedChange
            {
                Id = ChanceId.New(),
                Kind = ChangeKinds.Link,
                Note = one,
                To = other,
            }
        );
        var page = await place.Coach.OpenAsync(place.At.Path);
        foreach (var (card, to) in new[] { (one, other), (other, one) })
        {
            Assert.NotNull(page.Document.QuerySelector($"#note-{card} a[href='#note-{to}']"));
        }

        var svg = XDocument.Parse(
            (await place.Coach.OpenAsync(BoardsLinks.Picture(place.At.Board.Number, "svg"))).Body
        );
        Assert.Single(svg.Descendants(), part => part.Name.LocalName == "path");
    }

    [Fact]
    public async Task The_picture_comes_in_dots_too()
    {
        var place = await PlaceAsync();
        await host.Given.NoteAsync(place.At);
        var board = await place.Coach.OpenAsync(place.At.Path);
        if (!board.AllText.Contains("PNG", StringComparison.Ordinal))
        {
            // No letters on this computer: then it is not offered either.
            return;
        }

        var page = await place.Coach.OpenAsync(BoardsLinks.Picture(place.At.Board.Number, "png"));
        page.Shows(HttpStatusCode.OK);
        Assert.Equal("image/png", page.Response.Content.Headers.ContentType?.MediaType);
        var bytes = await place.Coach.Client.GetByteArrayAsync(
            BoardsLinks.Picture(place.At.Board.Number, "png")
        );
        Assert.Equal("89504E47", Convert.ToHexString(bytes[..4]));
        (await place.Coach.OpenAsync(BoardsLinks.Picture(place.At.Board.Number, "gif"))).Shows(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_card_is_painted_and_taken_down_where_it_hangs_by_whoever_may()
    {
        var place = await PlaceAsync();
        var note = await host.Given.NoteAsync(place.At, "Antrean panjang");
        var page = await place.Coach.OpenAsync(place.At.Path);
        var card = page.Document.GetElementById($"note-{note}")!;
        await page.Form("Warnai", card).Fill("Warna", "Merah").SendAsync();
        page = await place.Coach.OpenAsync(place.At.Path);
        card = page.Document.GetElementById($"note-{note}")!;
        Assert.Contains("note-mengkudu", card.ClassList);
        var writer = await host.AsAsync(Role.Innovator, place.Unit.Scope);
        var theirs = (await writer.OpenAsync(place.At.Path)).Document.GetElementById(
            $"note-{note}"
        )!;
        Assert.True(theirs.QuerySelector("button[value=delete]")!.HasAttribute("hidden"));
        Assert.False(card.QuerySelector("button[value=delete]")!.HasAttribute("hidden"));
        await page.Form("Lepas catatan ini", card).SendAsync();
        page = await place.Coach.OpenAsync(place.At.Path);
        Assert.Null(page.Document.GetElementById($"note-{note}"));
    }

    [Fact]
    public async Task Two_boards_that_draw_the_same_code_at_once_both_open()
    {
        var place = await PlaceAsync();
        var frame = new BoardFrame(
            "Papan lain",
            BoardTemplate.IdeaWall,
            null,
            null,
            BoardJoining.Named,
            0,
            place.At.Board.JoinCode,
            "rahasia"
        );
        await using var db = host.Db();
        var board = Board.Known(place.Lab, Given.IdeaNumber(), frame, host.Now);
        db.Add(board);
        await OpenBoard.SaveWithCodeAsync(db, board, TestContext.Current.CancellationToken);
        Assert.NotEqual(place.At.Board.JoinCode, board.JoinCode);
        Assert.Equal(Board.CodeLength, board.JoinCode?.Length);
        await using var look = host.Db();
        Assert.True(await look.Boards.AnyAsync(row => row.JoinCode == board.JoinCode));
    }

    private sealed record Place(
        BoardAt At,
        Id<Modules.Programme.Lab> Lab,
        Modules.Regions.Organisation Unit,
        Browser Coach
    );

    private async Task<Place> PlaceAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        return new Place(
            await host.Given.BoardAsync(lab, unit: unit),
            lab.Id,
            unit,
            await host.AsAsync(Role.Facilitator, lab.Scope)
        );
    }
}
