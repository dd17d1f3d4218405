using System.Net;
using Labinov.House;
using Labinov.Modules.Boards;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>Those who lead freeze, show votes, set the timer, change headings and end the board.</summary>
public sealed class LeadBoardTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task On_a_frozen_board_only_those_who_lead_write()
    {
        var (at, coach, reader) = await OpenAsync();
        await PressAsync(coach, at, "Bekukan papan");
        var page = await reader.OpenAsync(at.Path);
        Assert.Contains("Dibekukan", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        var refused = await reader.PostAsync(
            at.Path,
            ("Kind", "add"),
            ("Group", $"{at.Left.Id}"),
            ("Text", "a")
        );
        refused.Shows(HttpStatusCode.Conflict);
        (
            await (await coach.OpenAsync(at.Path))
                .Form("Tempel")
                .Fill("Isi catatan", "Dari pendamping")
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
        await PressAsync(coach, at, "Cairkan papan");
        Assert.NotEmpty((await reader.OpenAsync(at.Path)).Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Votes_are_seen_by_nobody_until_they_are_shown()
    {
        var (at, coach, reader) = await OpenAsync();
        var note = await host.Given.NoteAsync(at, "satu");
        await reader.PostAsync(at.Path, ("Kind", "vote"), ("Note", $"{note}"));
        foreach (var browser in new[] { coach, reader })
        {
            var page = await browser.OpenAsync(at.Path);
            Assert.True(page.Document.QuerySelector("ol .note-dots")!.HasAttribute("hidden"));
        }

        await PressAsync(coach, at, "Buka jumlah suara");
        var shown = await reader.OpenAsync(at.Path);
        Assert.Equal("1 titik", shown.Document.QuerySelector("ol .note-dots")!.TextContent);
        Assert.False(shown.Document.QuerySelector("ol .note-dots")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Timer_dots_and_headings_are_set()
    {
        var (at, coach, reader) = await OpenAsync();
        var path = BoardsLinks.Lead(at.Board.Number);
        await (await coach.OpenAsync(path))
            .Form("Mulai")
            .Fill("Pengatur waktu (menit)", "10")
            .SendAsync();
        await (await coach.OpenAsync(path))
            .Form("Simpan jumlah titik")
            .Fill("Titik suara per orang", "5")
            .SendAsync();
        await (await coach.OpenAsync(path))
            .Form("Tambah kolom")
            .Fill("Kolom baru", "Siapa yang terkena")
            .SendAsync();
        await (await coach.OpenAsync(path))
            .Form("Ganti judul")
            .Fill("Judul", "Ide segar")
            .SendAsync();
        var page = await reader.OpenAsync(at.Path);
        Assert.Contains("Waktu sampai pukul", page.Text, StringComparison.Ordinal);
        Assert.Contains("tinggal 5", page.Text, StringComparison.Ordinal);
        Assert.Contains("Siapa yang terkena", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ide segar", page.Text, StringComparison.Ordinal);
        var tooMany = await (await coach.OpenAsync(path))
            .Form("Simpan jumlah titik")
            .Fill("Titik suara per orang", "21")
            .SendAsync();
        tooMany.Shows(HttpStatusCode.Conflict);
        await host.Given.NoteAsync(at);
        var full = await coach.PostAsync(
            path,
            ("Kind", "group-delete"),
            ("Group", $"{at.Left.Id}")
        );
        full.Shows(HttpStatusCode.Conflict);
        await (await coach.OpenAsync(path)).Form("Hapus kolom kosong").SendAsync();
        await using var db = host.Db();
        Assert.Equal(2, await db.BoardGroups.Hanging(at.Board.Id).CountAsync());
    }

    [Fact]
    public async Task The_end_and_a_new_beginning_stand_in_the_ledger()
    {
        var (at, coach, reader) = await OpenAsync();
        await PressAsync(coach, at, "Tutup papan");
        (await reader.PostAsync(at.Path, ("Kind", "undo"))).Shows(HttpStatusCode.Conflict);
        Assert.Contains(
            "Ditutup",
            (await reader.OpenAsync(at.Path)).Text,
            StringComparison.Ordinal
        );
        await PressAsync(coach, at, "Buka lagi");
        Assert.Equal(
            ["BoardClosed", "BoardReopened"],
            (await host.LedgerOfAsync(at.Board.Id.Value)).Order(StringComparer.Ordinal)
        );
        await using var db = host.Db();
        Assert.Equal(
            [1, 2],
            await db
                .BoardChanges.Where(change => change.BoardId == at.Board.Id)
                .OrderBy(change => change.Number)
                .Select(change => change.Number)
                .ToListAsync()
        );
    }

    [Fact]
    public async Task Whoever_does_not_lead_may_not_and_the_poster_shows_the_code_to_those_who_do()
    {
        var (at, coach, reader) = await OpenAsync();
        (await reader.OpenAsync(BoardsLinks.Lead(at.Board.Number))).Shows(HttpStatusCode.Forbidden);
        (await reader.OpenAsync(BoardsLinks.Poster(at.Board.Number))).Shows(
            HttpStatusCode.Forbidden
        );
        (await reader.PostAsync(BoardsLinks.Lead(at.Board.Number) + "?handler=Close")).Shows(
            HttpStatusCode.Forbidden
        );
        var poster = await coach.OpenAsync(BoardsLinks.Poster(at.Board.Number));
        Assert.Contains(at.Board.JoinCode!, poster.Text, StringComparison.Ordinal);
    }

    private async Task<(BoardAt At, Browser Coach, Browser Reader)> OpenAsync()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        return (
            await host.Given.BoardAsync(lab),
            await host.AsAsync(Role.Facilitator, lab.Scope),
            await host.AsAsync(Role.TechnicalTeam, region.Scope)
        );
    }

    private static async Task PressAsync(Browser browser, BoardAt at, string button) =>
        (
            await (await browser.OpenAsync(BoardsLinks.Lead(at.Board.Number)))
                .Form(button)
                .SendAsync()
        ).Shows(HttpStatusCode.Redirect);
}
