using System.Net;
using Labinov.House;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class EditIdeaTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task A_draft_is_saved_and_stays_at_its_step()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var sent = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/story"))
            .Form("Simpan draf")
            .Fill("Uraian", "Baru satu kalimat.")
            .SendAsync();
        Assert.EndsWith("/edit/story", sent.RedirectsTo, StringComparison.Ordinal);
        Assert.Contains(
            "Draf tersimpan.",
            (await sent.FollowAsync()).AllText,
            StringComparison.Ordinal
        );
        Assert.Equal("Baru satu kalimat.", (await RowAsync(idea.Number)).Description);
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field_with_everything_typed_kept()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var page = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/basics"))
            .Form("Simpan draf")
            .Fill("Judul", "")
            .Fill("Wujud inovasi", "Perahu")
            .Fill("Tahun mulai digagas", "dua ribu")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Isi bagian ini.", page.ErrorOf("Judul"));
        Assert.NotEmpty(page.ErrorOf("Tahun mulai digagas"));
        var form = page.Form("Simpan draf");
        Assert.Equal("Perahu", form.ValueOf("Wujud inovasi"));
        Assert.Equal("dua ribu", form.ValueOf("Tahun mulai digagas"));
        var contact = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/contact"))
            .Form("Simpan draf")
            .Fill("Alamat sumber", "javascript:alert(1)")
            .SendAsync();
        contact.Shows(HttpStatusCode.BadRequest);
        Assert.Contains("https://", contact.ErrorOf("Alamat sumber"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_out_of_order_are_refused_with_a_sentence()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var page = await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/basics"))
            .Form("Simpan draf")
            .Fill("Tahun mulai digagas", "2025")
            .Fill("Tahun mulai dijalankan", "2024")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Equal("2025", page.Form("Simpan draf").ValueOf("Tahun mulai digagas"));
        Assert.Contains("mendahului", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_editors_sees_both_versions_and_chooses()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var path = $"/ideas/{idea.Number}/edit/story";
        var first = (await place.Writer.OpenAsync(path)).Form("Simpan draf");
        var second = (await place.Writer.OpenAsync(path)).Form("Simpan draf");
        await first.Fill("Uraian", "Versi Rina.").SendAsync();
        var page = await second
            .Fill("Uraian", "Versi Sari.")
            .Fill("Yang mendorong", "Keluhan warga.")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Versi Rina.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Versi Sari.", page.Form("Simpan isian saya").ValueOf("Uraian"));
        Assert.Equal("Versi Rina.", (await RowAsync(idea.Number)).Description);
        var chosen = await page.Form("Simpan isian saya").SendAsync();
        Assert.NotEmpty(chosen.RedirectsTo);
        var row = await RowAsync(idea.Number);
        Assert.Equal(("Versi Sari.", "Keluhan warga."), (row.Description, row.Drivers));
    }

    [Fact]
    public async Task What_was_sent_meanwhile_is_not_changed_and_nothing_typed_is_lost()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var open = (await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/story")).Form(
            "Simpan draf"
        );
        await (await place.Writer.OpenAsync($"/ideas/{idea.Number}/check"))
            .Form("Kirim")
            .SendAsync();
        var page = await open.Fill("Uraian", "Terlambat.").SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("sudah dikirim", page.Text, StringComparison.Ordinal);
        Assert.Contains("Terlambat.", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_nothing_to_others_and_a_submission_is_not_theirs_to_write()
    {
        var place = await PlaceAsync();
        var draft = await Host.Given.DraftAsync(place.Unit, place.Author);
        var sent = await Host.Given.SubmittedAsync(place.Unit, place.Author);
        foreach (var step in new[] { "basics", "story", "results", "contact" })
        {
            var path = $"/ideas/{draft.Number}/edit/{step}";
            (await place.Coordinator.OpenAsync(path)).Shows(HttpStatusCode.NotFound);
            (await place.Coordinator.PostAsync(path, ("Version", "0"), ("Input.Title", "x"))).Shows(
                HttpStatusCode.NotFound
            );
        }

        var other = $"/ideas/{sent.Number}/edit/story";
        (await place.Coordinator.OpenAsync(other)).Shows(HttpStatusCode.Forbidden);
        (await place.Coordinator.PostAsync(other, ("Version", "0"))).Shows(
            HttpStatusCode.Forbidden
        );
        var stranger = await Host.Stranger().OpenAsync(other);
        Assert.Contains("/sign-in", stranger.RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_of_the_unit_types_for_it()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var clerk = await Host.AsAsync(
            Role.UnitOperator,
            new Scope(ScopeKind.Unit, place.Unit.Id.Value)
        );
        await (await clerk.OpenAsync($"/ideas/{idea.Number}/edit/results"))
            .Form("Simpan draf")
            .Fill("Keluaran", "Diketik operator.")
            .SendAsync();
        Assert.Equal("Diketik operator.", (await RowAsync(idea.Number)).Output);
    }
}
