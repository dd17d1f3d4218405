using System.Globalization;
using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <summary>
/// A live board with three at it: a desk that leads, a phone of the lab whose line comes and goes, and a guest without a name who came by the
/// six digits. Whatever happens to the line, each step is there once, in all three browsers and in the house.
/// </summary>
public sealed partial class BoardTests(World world)
{
    private Visitor desk = null!;
    private Visitor phone = null!;
    private Visitor guest = null!;
    private int number;

    private Visitor[] All => [desk, phone, guest];

    [Fact]
    public async Task Three_browsers_write_on_one_board_and_nothing_is_lost_or_doubled()
    {
        await using var first = desk = await world.VisitorAsync(
            new(Product.Engine, Scripts: true, 1280, Dark: false, "en")
        );
        await using var second = phone = await world.VisitorAsync(
            new(Product.Engine, Scripts: true, 360, Dark: false, "id"),
            touch: true
        );
        await using var third = guest = await world.VisitorAsync(
            new(Product.Engine, Scripts: true, 1280, Dark: true, "id")
        );
        await desk.SignInAsync(Role.LabCoordinator);
        await phone.SignInAsync(Role.LocusCoordinator);
        await OpenBoardAsync();
        await GatherAsync();
        await AllWriteAtOnceAsync();
        await PhoneLosesItsLineAsync();
        await PhoneIsPutAwayUnsentAsync();
        await TwoWriteOnOneNoteAsync();
        await NotesAreMovedByHandAsync();
        await AllVoteAsync();
        await DeskFreezesAsync();
        foreach (var visitor in All)
        {
            await visitor.LookAsync();
            Assert.Empty(await visitor.UnreachedByKeyboardAsync());
        }

        await DeskClosesAsync();
        Assert.Empty(desk.Troubles);
        Assert.Empty(guest.Troubles);
        // A browser complains of each request that it could not make.
        Assert.All(
            phone.Troubles,
            trouble =>
                Assert.Contains("ERR_INTERNET_DISCONNECTED", trouble, StringComparison.Ordinal)
        );
    }

    private async Task OpenBoardAsync()
    {
        await using var db = world.Product.Db();
        var lab = await db
            .Labs.Where(lab =>
                db.Regions.Any(region =>
                    region.Id == lab.RegionId && region.Code == ProgrammeSample.RunningRegion
                )
            )
            .MaxAsync(lab => lab.Number);
        await desk.OpenAsync(BoardsLinks.New(lab));
        await desk.FillAsync("boards.new.name", "Mengapa pasien menunggu lama?");
        await desk.Page.Locator("input[value=IdeaWall]").CheckAsync();
        await desk.Page.Locator("input[value=Anyone]").CheckAsync();
        await desk.FillAsync("boards.new.dots", "3");
        await desk.PressAsync("boards.new.do");
        await desk.SeesAsync("boards.new.done");
        number = int.Parse(new Uri(desk.Page.Url).Segments[^1], CultureInfo.InvariantCulture);
    }

    private async Task GatherAsync()
    {
        await desk.OpenAsync(BoardsLinks.Lead(number));
        var code = await desk
            .Page.Locator("[aria-labelledby=join] .ticket strong")
            .InnerTextAsync();
        await guest.OpenAsync(BoardsLinks.Join);
        await guest.FillAsync("boards.join.code", code);
        await guest.PressAsync("boards.join.open");
        await guest.PressAsync("boards.enter.nameless");
        await desk.OpenAsync(BoardsLinks.To(number));
        await phone.OpenAsync(BoardsLinks.To(number));
        foreach (var visitor in All)
        {
            await Assertions.Expect(visitor.Page.Locator("#board-here")).ToContainTextAsync("3");
            await IsAsync(visitor, "live");
        }
    }

    private async Task AllWriteAtOnceAsync()
    {
        await Task.WhenAll(
            All.Select(
                async (visitor, i) =>
                {
                    for (var nth = 1; nth <= 4; nth++)
                    {
                        await WriteAsync(visitor, $"catatan {nth} dari {i}");
                    }
                }
            )
        );
        await AllSeeAsync(12);
        await Assertions
            .Expect(Card(desk, "catatan 1 dari 2").Locator(".note-by"))
            .ToHaveTextAsync(desk.Text("boards.nameless"));
    }

    private async Task PhoneLosesItsLineAsync()
    {
        await phone.LoseLineAsync(true);
        await WriteAsync(phone, "tanpa jaringan 1", column: 1);
        await WriteAsync(phone, "tanpa jaringan 2", column: 1);
        await MoveAsync(phone, "catatan 2 dari 1", desk.Text("boards.wall.try"));
        await Field(phone, 0).FillAsync("masih diketik");
        await IsAsync(phone, "offline");
        await Assertions
            .Expect(phone.Page.Locator("#board-state"))
            .ToContainTextAsync(phone.Text("boards.waiting", 3));
        Assert.Equal(["tanpa jaringan 1", "tanpa jaringan 2"], await TextsAsync(phone, 1));
        await Assertions.Expect(Card(phone, "catatan 2 dari 1")).ToHaveClassAsync(Waiting());

        // Meanwhile the others go on.
        await WriteAsync(guest, "sementara itu", column: 1);
        await Assertions.Expect(Card(desk, "sementara itu")).ToBeVisibleAsync();
        Assert.Equal(["sementara itu"], await TextsAsync(desk, 1));

        await phone.LoseLineAsync(false);
        await AllSeeAsync(15);
        await IsAsync(phone, "live");
        Assert.Equal(["catatan 2 dari 1"], await TextsAsync(guest, 2));
        await Assertions.Expect(Field(phone, 0)).ToHaveValueAsync("masih diketik");
        await Field(phone, 0).FillAsync("");
    }

    /// <summary>Locked in a pocket without a line, and opened again where there is one.</summary>
    private async Task PhoneIsPutAwayUnsentAsync()
    {
        await phone.LoseLineAsync(true);
        await WriteAsync(phone, "ditulis di perahu", column: 2);
        await Assertions.Expect(Card(phone, "ditulis di perahu")).ToBeVisibleAsync();
        await phone.Page.GotoAsync("about:blank");
        await phone.LoseLineAsync(false);
        await phone.OpenAsync(BoardsLinks.To(number));
        await AllSeeAsync(16);
        await IsAsync(phone, "live");
    }
}
