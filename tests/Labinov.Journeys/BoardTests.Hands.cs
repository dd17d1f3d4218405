using System.Text.RegularExpressions;
using Labinov.Modules.Boards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Labinov.Journeys;

/// <content>How a note is found, written and moved, and what all must see.</content>
public sealed partial class BoardTests
{
    /// <summary>The same notes in the same order in all three browsers and in the house, each once.</summary>
    private async Task AllSeeAsync(int count)
    {
        foreach (var visitor in All)
        {
            await Assertions
                .Expect(visitor.Page.Locator("#board .note:visible"))
                .ToHaveCountAsync(count);
            await Assertions
                .Expect(visitor.Page.Locator("#board .note.is-waiting"))
                .ToHaveCountAsync(0);
            // Taking back waits on no note: until it is answered the house still holds the old order.
            await visitor.Page.WaitForFunctionAsync(
                "() => Object.keys(localStorage).every(key => !key.endsWith('-steps'))"
            );
        }

        await using var db = world.Product.Db();
        for (var column = 0; column < 3; column++)
        {
            var title = await desk.Page.Locator(".group h3").Nth(column).InnerTextAsync();
            var kept = await db
                .Notes.Where(note =>
                    note.GoneOn == null
                    && db.BoardGroups.Any(group =>
                        group.Id == note.GroupId
                        && group.Title == title
                        && db.Boards.Any(board =>
                            board.Id == group.BoardId && board.Number == number
                        )
                    )
                )
                .OrderBy(note => note.Rank)
                .ThenBy(note => note.Id)
                .Select(note => note.Text)
                .ToListAsync();
            foreach (var visitor in All)
            {
                await Assertions
                    .Expect(
                        visitor
                            .Page.Locator(".group")
                            .Nth(column)
                            .Locator(".note:visible .note-text")
                    )
                    .ToHaveTextAsync(kept);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(Visitor visitor, int column) =>
        await visitor
            .Page.Locator(".group")
            .Nth(column)
            .Locator(".note:visible .note-text")
            .AllInnerTextsAsync();

    private static ILocator Card(Visitor visitor, string text) =>
        visitor
            .Page.Locator("#board .note")
            .Filter(new() { Has = visitor.Page.GetByText(text, new() { Exact = true }) });

    private static ILocator Own(Visitor visitor, string text) =>
        Card(visitor, text).Locator(".note-own");

    private static ILocator Field(Visitor visitor, int column) =>
        visitor.Page.Locator(".note-new").Nth(column).Locator("textarea");

    private static Task IsAsync(Visitor visitor, string state) =>
        Assertions
            .Expect(visitor.Page.Locator("#board-state"))
            .ToHaveAttributeAsync("data-state", state);

    private static async Task WriteAsync(Visitor visitor, string text, int column = 0)
    {
        if (!await Field(visitor, column).IsVisibleAsync())
        {
            await visitor.Page.Locator(".note-new summary").Nth(column).ClickAsync();
        }

        await Field(visitor, column).FillAsync(text);
        await visitor.Page.Locator(".note-new").Nth(column).Locator("button").ClickAsync();
    }

    private static async Task PressAsync(Visitor visitor, string text, string button)
    {
        await OpenMenuAsync(visitor, text);
        await Card(visitor, text)
            .GetByRole(AriaRole.Button, new() { Name = visitor.Text(button), Exact = true })
            .ClickAsync();
    }

    private static async Task MoveAsync(Visitor visitor, string text, string column)
    {
        await OpenMenuAsync(visitor, text);
        await Card(visitor, text)
            .Locator("select[name=Group]")
            .SelectOptionAsync(new SelectOptionValue { Label = column });
        await PressAsync(visitor, text, "boards.move.do");
    }

    private static async Task<ILocator> EditAsync(Visitor visitor, string text)
    {
        await PressAsync(visitor, text, "boards.note.edit");
        return visitor.Page.Locator(".note-writing textarea");
    }

    private static async Task OpenMenuAsync(Visitor visitor, string text)
    {
        if (!await Card(visitor, text).Locator("select[name=Group]").IsVisibleAsync())
        {
            await Card(visitor, text).Locator("summary").ClickAsync();
        }
    }

    /// <summary>On the page for leading, and back to the board.</summary>
    private async Task LeadAsync(string button)
    {
        await desk.OpenAsync(BoardsLinks.Lead(number));
        await desk.PressAsync(button);
        await Assertions.Expect(desk.Page.Locator(".flash")).ToBeVisibleAsync();
        await desk.OpenAsync(BoardsLinks.To(number));
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator place) =>
        (await place.BoundingBoxAsync())!;

    [GeneratedRegex("\\bis-waiting\\b")]
    private static partial Regex Waiting();
}
