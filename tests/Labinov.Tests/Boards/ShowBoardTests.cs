using System.Net;
using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>The board without scripts: notes are pinned, changed, moved, painted, voted for, talked about and taken down by forms.</summary>
public sealed class ShowBoardTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task A_note_is_pinned_once_and_its_writer_stands_on_it()
    {
        var (at, browser) = await OpenAsync(Role.Facilitator);
        var page = await browser.OpenAsync(at.Path);
        var form = page.Form("Tempel").Fill("Isi catatan", "Antrean panjang").Fill("Warna", "nila");
        var first = await form.SendAsync();
        var second = await form.SendAsync();
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        page = await first.FollowAsync();
        var card = page.Document.QuerySelectorAll("ol .note").Single();
        Assert.Contains("note-nila", card.ClassName, StringComparison.Ordinal);
        Assert.Contains("Antrean panjang", card.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Tanpa nama", card.TextContent, StringComparison.Ordinal);
        Assert.Empty(await host.LedgerOfAsync(at.Board.Id.Value));
    }

    [Fact]
    public async Task What_is_wrong_with_a_text_is_said_and_what_was_typed_stays()
    {
        var (at, browser) = await OpenAsync(Role.Facilitator);
        var page = await browser.OpenAsync(at.Path);
        (await page.Form("Tempel").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var typed = new string('a', Note.TextMax + 1);
        var again = await page.Form("Tempel").Fill("Isi catatan", typed).SendAsync();
        again.Shows(HttpStatusCode.BadRequest);
        Assert.Equal(typed, again.Form("Tempel").ValueOf("Isi catatan"));
    }

    [Fact]
    public async Task A_note_goes_up_down_and_into_another_column()
    {
        var (at, browser) = await OpenAsync(Role.TechnicalTeam);
        foreach (var text in new[] { "satu", "dua", "tiga" })
        {
            await host.Given.NoteAsync(at, text);
        }

        Assert.Equal(["satu", "dua", "tiga"], await TextsAsync(at.Left));
        await PressAsync(browser, at, "satu", "Turun");
        Assert.Equal(["dua", "satu", "tiga"], await TextsAsync(at.Left));
        await PressAsync(browser, at, "tiga", "Naik");
        Assert.Equal(["dua", "tiga", "satu"], await TextsAsync(at.Left));
        await PressAsync(browser, at, "tiga", "Naik");
        Assert.Equal(["tiga", "dua", "satu"], await TextsAsync(at.Left));
        var page = await browser.OpenAsync(at.Path);
        await FormOf(page, "dua", "Pindahkan").Fill("Pindah ke", "Perlu dibahas").SendAsync();
        Assert.Equal(["tiga", "satu"], await TextsAsync(at.Left));
        Assert.Equal(["dua"], await TextsAsync(at.Right));
    }

    [Fact]
    public async Task Dots_are_given_and_taken_back_and_run_out()
    {
        var (at, browser) = await OpenAsync(Role.Innovator);
        await host.Given.NoteAsync(at, "satu");
        for (var left = 3; left > 0; left--)
        {
            var page = await browser.OpenAsync(at.Path);
            Assert.Contains($"tinggal {left}", page.Text, StringComparison.Ordinal);
            (await FormOf(page, "satu", "Beri titik").SendAsync()).Shows(HttpStatusCode.Redirect);
        }

        var empty = await browser.OpenAsync(at.Path);
        Assert.Contains("3 dari Anda", empty.Text, StringComparison.Ordinal);
        var more = await FormOf(empty, "satu", "Beri titik").SendAsync();
        more.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Titik Anda habis", more.Text, StringComparison.Ordinal);
        await FormOf(empty, "satu", "Tarik titik").SendAsync();
        Assert.Contains(
            "tinggal 1",
            (await browser.OpenAsync(at.Path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_region_sees_nothing_and_a_stranger_is_led_to_the_code()
    {
        var (at, _) = await OpenAsync(Role.Facilitator);
        var elsewhere = await host.AsAsync(
            Role.LocusCoordinator,
            (await host.Given.RegionAsync("73.09")).Scope
        );
        (await elsewhere.OpenAsync(at.Path)).Shows(HttpStatusCode.NotFound);
        (await elsewhere.PostAsync(at.Path, ("Kind", "undo"))).Shows(HttpStatusCode.NotFound);
        Assert.Equal(BoardsLinks.Join, (await host.Stranger().OpenAsync(at.Path)).RedirectsTo);
    }

    [Fact]
    public async Task A_full_board_is_read_with_as_many_questions_as_an_empty_one()
    {
        var (at, browser) = await OpenAsync(Role.Facilitator);
        await host.Given.NoteAsync(at);
        var few = await CountAsync(browser, at);
        for (var i = 0; i < 30; i++)
        {
            await host.Given.NoteAsync(at, $"catatan {i}", group: i % 2 == 0 ? at.Left : at.Right);
        }

        Assert.Equal(few, await CountAsync(browser, at));
    }

    private async Task<int> CountAsync(Browser browser, BoardAt at)
    {
        host.Queries.Reset();
        (await browser.OpenAsync(at.Path)).Shows(HttpStatusCode.OK);
        return host.Queries.Count;
    }

    private async Task<(BoardAt, Browser)> OpenAsync(Role role)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var scope = role switch
        {
            Role.Facilitator => lab.Scope,
            Role.Innovator => unit.Scope,
            _ => new Scope(ScopeKind.Region, lab.RegionId.Value),
        };
        return (await host.Given.BoardAsync(lab), await host.AsAsync(role, scope));
    }

    private async Task<List<string>> TextsAsync(BoardGroup group)
    {
        await using var db = host.Db();
        return await db
            .Notes.Hanging(group.BoardId)
            .Where(note => note.GroupId == group.Id)
            .Select(note => note.Text)
            .ToListAsync();
    }

    private static async Task PressAsync(Browser browser, BoardAt at, string text, string button) =>
        (await FormOf(await browser.OpenAsync(at.Path), text, button).SendAsync()).Shows(
            HttpStatusCode.Redirect
        );

    private static Form FormOf(Page page, string text, string button) =>
        page.Form(
            button,
            page.Document.QuerySelectorAll("ol .note")
                .Single(card => card.QuerySelector(".note-text")!.TextContent == text)
        );
}
