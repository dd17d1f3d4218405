using System.Net;
using Labinov.House;
using Labinov.Modules.Boards;

namespace Labinov.Tests.Boards;

/// <summary>The page of one note: its text, colour, place, links and comments.</summary>
public sealed class ShowNoteTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task On_its_own_page_a_note_is_edited_painted_linked_talked_about_taken_down_and_put_back()
    {
        var (at, browser) = await OpenAsync(Role.Facilitator);
        var note = await host.Given.NoteAsync(at, "satu");
        await host.Given.NoteAsync(at, "dua");
        var path = BoardsLinks.Note(at.Board.Number, note);
        var page = await (await browser.OpenAsync(at.Path)).ClickAsync("Ubah, warnai, komentari");
        (await page.Form("Simpan").Fill("Isi catatan", "satu, lebih jelas").SendAsync()).Shows(
            HttpStatusCode.Redirect
        );
        await (await browser.OpenAsync(path)).Form("Warnai").Fill("Warna", "Merah").SendAsync();
        await (await browser.OpenAsync(path)).Form("Kaitkan").SendAsync();
        await (await browser.OpenAsync(path))
            .Form("Kirim komentar")
            .Fill("Tulis komentar", "Setuju")
            .SendAsync();
        page = await browser.OpenAsync(path);
        Assert.Contains("satu, lebih jelas", page.Text, StringComparison.Ordinal);
        Assert.Contains("Setuju", page.Text, StringComparison.Ordinal);
        Assert.Contains("Putuskan", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll(".note-mengkudu"));
        var empty = await page.Form("Kirim komentar").SendAsync();
        empty.Shows(HttpStatusCode.BadRequest);

        page = await (await page.Form("Lepas catatan ini").SendAsync()).FollowAsync();
        Assert.DoesNotContain("satu, lebih", page.Text, StringComparison.Ordinal);
        page = await browser.OpenAsync(path);
        await page.Form("Pasang lagi").SendAsync();
        Assert.Contains(
            "satu, lebih jelas",
            (await browser.OpenAsync(at.Path)).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_edit_that_comes_too_late_keeps_both_texts_and_says_so()
    {
        var (at, browser) = await OpenAsync(Role.Facilitator);
        var note = await host.Given.NoteAsync(at, "satu");
        var path = BoardsLinks.Note(at.Board.Number, note);
        var (one, two) = (await browser.OpenAsync(path), await browser.OpenAsync(path));
        await one.Form("Simpan").Fill("Isi catatan", "lebih dulu").SendAsync();
        var late = await two.Form("Simpan").Fill("Isi catatan", "terlambat").SendAsync();
        Assert.Contains(
            "Kedua isi disimpan",
            (await late.FollowAsync()).Text,
            StringComparison.Ordinal
        );
        var page = await browser.OpenAsync(at.Path);
        Assert.Contains("lebih dulu", page.Text, StringComparison.Ordinal);
        Assert.Contains("Versi lain dari catatan ini", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_text_is_not_changed_by_those_who_do_not_lead()
    {
        var (at, browser) = await OpenAsync(Role.Innovator);
        var note = await host.Given.NoteAsync(at, "satu");
        var path = BoardsLinks.Note(at.Board.Number, note);
        var page = await browser.OpenAsync(path);
        Assert.Contains("hanya diubah oleh penulisnya", page.Text, StringComparison.Ordinal);
        (await browser.PostAsync(path, ("Kind", "delete"))).Shows(HttpStatusCode.Conflict);
        (await browser.PostAsync(path, ("Kind", "freeze"), ("On", "true"))).Shows(
            HttpStatusCode.Forbidden
        );
    }

    private async Task<(BoardAt, Browser)> OpenAsync(Role role)
    {
        var region = await host.Given.RegionAsync();
        var lab = await host.Given.LabAsync(region);
        var unit = await host.Given.UnitAsync(region);
        await host.Given.TakingPartAsync(lab, unit);
        return (
            await host.Given.BoardAsync(lab),
            await host.AsAsync(role, role == Role.Innovator ? unit.Scope : lab.Scope)
        );
    }
}
