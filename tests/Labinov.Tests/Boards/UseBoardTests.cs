using System.Net;
using System.Xml.Linq;
using Labinov.House;
using Labinov.Modules.Boards;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Boards;

/// <summary>What becomes of a board: presented note by note, taken away as a list, a drawing or paper, and taken over as ideas.</summary>
public sealed class UseBoardTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Notes_are_presented_one_by_one_and_everybody_sees_which()
    {
        var (at, coach, reader) = await OpenAsync();
        await host.Given.NoteAsync(at, "satu");
        await host.Given.NoteAsync(at, "dua");
        var path = BoardsLinks.Present(at.Board.Number);
        var page = await coach.OpenAsync(path);
        page = await (await page.Form("Mulai dari catatan pertama").SendAsync()).FollowAsync();
        Assert.Contains("Catatan 1 dari 2", page.Text, StringComparison.Ordinal);
        page = await (await page.Form("Berikutnya").SendAsync()).FollowAsync();
        Assert.Contains("dua", page.Text, StringComparison.Ordinal);
        var seen = (await reader.OpenAsync(at.Path)).Document.GetElementById("board-presented")!;
        Assert.False(seen.HasAttribute("hidden"));
        Assert.Contains("dua", seen.TextContent, StringComparison.Ordinal);
        (await reader.PostAsync(path, ("Kind", "present"), ("Note", ""))).Shows(
            HttpStatusCode.Forbidden
        );
        await page.Form("Selesai membahas").SendAsync();
        Assert.True(
            (await reader.OpenAsync(at.Path))
                .Document.GetElementById("board-presented")!
                .HasAttribute("hidden")
        );
    }

    [Fact]
    public async Task The_list_leaves_as_csv_without_names_or_hidden_votes()
    {
        var (at, coach, _) = await OpenAsync();
        await host.Given.NoteAsync(at, "=1+1", new(null, null, "x", "Nama Rahasia", false));
        var csv = (await coach.OpenAsync(at.Path + "?format=csv")).Body;
        Assert.Contains("Ide,'=1+1,Kuning", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Nama Rahasia", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Titik", csv, StringComparison.Ordinal);
        await host.Given.ChangedAsync(
            at,
            new() { Id = ChanceId.New(), Kind = "votes" },
            Given.Leader
        );
        Assert.Contains(
            "Titik",
            (await coach.OpenAsync(at.Path + "?format=csv")).Body,
            StringComparison.Ordinal
        );
        (await coach.OpenAsync(at.Path + "?format=xlsx")).Shows(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_drawing_is_well_formed_whatever_is_written()
    {
        var (at, coach, _) = await OpenAsync();
        await host.Given.NoteAsync(at, "<script>alert('x')</script> & " + new string('w', 90));
        var page = await coach.OpenAsync(BoardsLinks.Picture(at.Board.Number, "svg"));
        Assert.Equal("image/svg+xml", page.Response.Content.Headers.ContentType?.MediaType);
        var svg = XDocument.Parse(page.Body);
        Assert.Contains(
            svg.Descendants(),
            part =>
                part.Name.LocalName == "text"
                && part.Value.StartsWith("<script>", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(svg.Descendants(), part => part.Name.LocalName == "script");
    }

    [Fact]
    public async Task The_worksheet_has_every_heading_and_no_note()
    {
        var (at, _, reader) = await OpenAsync();
        await host.Given.NoteAsync(at, "loket tutup siang");
        var page = await reader.OpenAsync(BoardsLinks.Worksheet(at.Board.Number));
        Assert.Contains("Perlu dibahas", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("loket tutup siang", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_takes_notes_over_once_and_takes_no_credit()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var at = await host.Given.BoardAsync(lab, unit: unit);
        var note = await host.Given.NoteAsync(at, "Perahu jemput ibu hamil");
        var browser = await host.AsAsync(Role.UnitOperator, unit.Scope);
        var page = await browser.OpenAsync(BoardsLinks.Ideas(at.Board.Number));
        (await page.Form("Buat draf ide").SendAsync()).Shows(HttpStatusCode.BadRequest);
        var form = page.Form("Buat draf ide").Tick("Perahu jemput ibu hamil");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        var idea = await db.Ideas.SingleAsync(row => row.LabId == lab.Id);
        Assert.Equal(
            (TakeOverNotes.IdeaOf(new Id<Note>(note)), unit.Id, "Perahu jemput ibu hamil"),
            (idea.Id, idea.UnitId, idea.Title)
        );
        Assert.Equal((null, "Perahu jemput ibu hamil"), (idea.InitiatorId, idea.Description));
        Assert.Equal(["IdeaDrafted"], await host.LedgerOfAsync(idea.Id.Value));
        Assert.Contains(
            $"sudah menjadi ide {idea.Number}",
            (await browser.OpenAsync(BoardsLinks.Ideas(at.Board.Number))).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_long_note_becomes_an_idea_whose_title_ends_with_a_whole_sign()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var at = await host.Given.BoardAsync(lab, unit: unit);
        var begin = new string('a', Idea.TitleMax - 2);
        await host.Given.NoteAsync(at, begin + "🌾 untuk petani");
        var browser = await host.AsAsync(Role.UnitOperator, unit.Scope);
        var page = await browser.OpenAsync(BoardsLinks.Ideas(at.Board.Number));
        var form = page.Form("Buat draf ide").Tick(begin + "🌾 untuk petani");
        (await form.SendAsync()).Shows(HttpStatusCode.Redirect);
        await using var db = host.Db();
        Assert.Equal(begin + "…", (await db.Ideas.SingleAsync(row => row.LabId == lab.Id)).Title);
    }

    [Fact]
    public async Task An_innovator_cannot_make_somebody_elses_note_an_own_idea()
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        var at = await host.Given.BoardAsync(lab, unit: unit);
        var theirs = await host.Given.NoteAsync(at, "Milik orang lain");
        var browser = await host.AsAsync(Role.Innovator, unit.Scope);
        var path = BoardsLinks.Ideas(at.Board.Number);
        var page = await browser.OpenAsync(path);
        Assert.Contains("Belum ada catatan Anda", page.Text, StringComparison.Ordinal);
        var refused = await browser.PostAsync(
            path,
            ("Unit", $"{unit.Id}"),
            ("Ticked", $"{theirs}")
        );
        refused.Shows(HttpStatusCode.Conflict);
        Assert.Contains("catatan orang lain", refused.Text, StringComparison.Ordinal);
        await (await browser.OpenAsync(at.Path))
            .Form("Tempel")
            .Fill("Isi catatan", "Milik saya")
            .SendAsync();
        page = await browser.OpenAsync(BoardsLinks.Ideas(at.Board.Number));
        (await page.Form("Buat draf ide").Tick("Milik saya").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        await using var db = host.Db();
        Assert.NotNull((await db.Ideas.SingleAsync(row => row.LabId == lab.Id)).InitiatorId);
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
}
