using Labinov.Modules.Boards;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>What they do to each other's notes.</content>
public sealed partial class BoardTests
{
    /// <summary>Both have opened the same text; whoever is second does not overwrite the first, and both are told.</summary>
    private async Task TwoWriteOnOneNoteAsync()
    {
        const string text = "catatan 3 dari 2";
        var late = await EditAsync(guest, text);
        var early = await EditAsync(desk, text);
        await early.FillAsync("dari meja");
        await early.PressAsync("Control+Enter");
        await Assertions.Expect(Card(guest, "dari meja")).ToBeVisibleAsync();
        await Assertions.Expect(late).ToHaveValueAsync(text);
        await late.FillAsync("dari tamu");
        await late.PressAsync("Control+Enter");
        await IsAsync(guest, "late");
        await AllSeeAsync(17);
        await Assertions.Expect(Card(phone, "dari tamu").Locator(".note-late")).ToBeVisibleAsync();
    }

    private async Task NotesAreMovedByHandAsync()
    {
        await desk.Page.SetViewportSizeAsync(1280, 2000); // all of it in sight
        // By keyboard: into the next column, up, and the focus stays on the note.
        var card = Card(desk, "catatan 1 dari 0");
        await card.Locator("summary").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Alt+ArrowRight");
        await desk.Page.Keyboard.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(card.Locator("summary")).ToBeFocusedAsync();
        await Assertions
            .Expect(desk.Page.Locator("#board-said"))
            .ToHaveTextAsync(desk.Text("boards.moved", desk.Text("boards.wall.talk"), 3));
        await AllSeeAsync(17);
        Assert.Equal("catatan 1 dari 0", (await TextsAsync(guest, 1))[2]);

        // By mouse: to the top of the last column.
        await desk.Page.EvaluateAsync("scrollTo(0, 0)");
        var from = await BoxAsync(Card(desk, "catatan 2 dari 0").Locator(".note-text"));
        await desk.Page.Mouse.MoveAsync(from.X + 10, from.Y + 5);
        await desk.Page.Mouse.DownAsync();
        var to = await BoxAsync(desk.Page.Locator(".group").Nth(2).Locator("h3"));
        await desk.Page.Mouse.MoveAsync(to.X + 40, to.Y + 10, new() { Steps = 8 });
        await desk.Page.Mouse.UpAsync();
        await AllSeeAsync(17);
        Assert.Equal("catatan 2 dari 0", (await TextsAsync(phone, 2))[0]);

        await TouchAsync();

        // And back again, by the one who did it.
        await desk.PressAsync("boards.undo");
        await AllSeeAsync(17);
        Assert.Contains("catatan 2 dari 0", await TextsAsync(phone, 0));
    }

    /// <summary>A finger that waits carries the note; one that moves at once scrolls.</summary>
    private async Task TouchAsync()
    {
        var before = await TextsAsync(phone, 0);
        var first = Card(phone, before[0]).Locator(".note-text");
        await first.EvaluateAsync("text => text.scrollIntoView({ block: 'center' })");
        var from = await BoxAsync(first);
        await phone.TouchAsync("touchStart", (from.X + 10, from.Y + 5));
        await Assertions.Expect(phone.Page.Locator(".is-dragged")).ToHaveCountAsync(1);
        var to = await BoxAsync(Card(phone, before[1]));
        for (var step = 1; step <= 8; step++)
        {
            await phone.TouchAsync(
                "touchMove",
                (from.X + 10, from.Y + ((to.Y + (to.Height * 0.8f) - from.Y) * step / 8))
            );
        }

        await phone.TouchAsync("touchEnd");
        await AllSeeAsync(17);
        Assert.Equal([before[1], before[0], .. before.Skip(2)], await TextsAsync(guest, 0));

        var top = await phone.Page.EvaluateAsync<int>("scrollY");
        from = await BoxAsync(Card(phone, before[0]).Locator(".note-text"));
        await phone.TouchAsync("touchStart", (from.X + 10, from.Y + 5));
        for (var step = 1; step <= 8; step++)
        {
            await phone.TouchAsync("touchMove", (from.X + 10, from.Y + 5 - (step * 20)));
        }

        await phone.TouchAsync("touchEnd");
        await phone.Page.WaitForFunctionAsync($"scrollY > {top}");
        Assert.Equal([before[1], before[0], .. before.Skip(2)], await TextsAsync(phone, 0));
    }

    private async Task AllVoteAsync()
    {
        const string text = "sementara itu";
        await PressAsync(guest, text, "boards.vote");
        await PressAsync(guest, text, "boards.vote");
        await PressAsync(phone, text, "boards.vote");
        await Assertions.Expect(Own(guest, text)).ToHaveTextAsync(guest.Text("boards.dots.own", 2));
        await Assertions
            .Expect(guest.Page.Locator("#board-dots"))
            .ToHaveTextAsync(guest.Text("boards.dots.left", 1));
        await guest.PressAsync("boards.undo");
        await Assertions.Expect(Own(guest, text)).ToHaveTextAsync(guest.Text("boards.dots.own", 1));
        await Assertions
            .Expect(guest.Page.Locator("#board-dots"))
            .ToHaveTextAsync(guest.Text("boards.dots.left", 2));
        // Nobody sees how they stand before it is shown.
        await Assertions.Expect(Card(desk, text).Locator(".note-dots")).ToBeHiddenAsync();
        await LeadAsync("boards.lead.show-votes");
        foreach (var visitor in All)
        {
            await Assertions
                .Expect(Card(visitor, text).Locator(".note-dots"))
                .ToHaveTextAsync(visitor.Text("boards.dots.other", 2));
        }
    }

    private async Task DeskFreezesAsync()
    {
        await LeadAsync("boards.lead.freeze");
        await IsAsync(guest, "frozen");
        // The phone is a coordinator's, who leads too and goes on.
        await Assertions.Expect(phone.Page.Locator("#board-frozen")).ToBeVisibleAsync();
        await IsAsync(phone, "live");
        await WriteAsync(guest, "terlalu cepat");
        await Assertions.Expect(Field(guest, 0)).ToHaveValueAsync("terlalu cepat");
        await LeadAsync("boards.lead.thaw");
        await IsAsync(guest, "live");
        await guest.Page.Locator(".note-new").First.Locator("button").ClickAsync();
        await AllSeeAsync(18);
    }

    private async Task DeskClosesAsync()
    {
        await LeadAsync("boards.lead.close");
        await IsAsync(guest, "bye");
        await IsAsync(phone, "bye");
        Assert.Equal(
            404,
            (await guest.Page.APIRequest.GetAsync(guest.At(BoardsLinks.Stream(number)))).Status
        );
    }
}
