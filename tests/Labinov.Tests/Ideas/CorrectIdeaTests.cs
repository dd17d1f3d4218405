using System.Net;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class CorrectIdeaTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task A_correction_is_kept_with_its_reason_and_told_to_the_author()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var sent = await (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/correct"))
            .Form("Simpan perbaikan")
            .Fill("Judul", "Perahu Layanan Terpadu")
            .Fill("Kontak kantor", "Bagian Organisasi")
            .Fill("Apa yang Anda perbaiki, dan mengapa?", "Nomor pribadi dihapus.")
            .SendAsync();
        Assert.EndsWith("perahu-layanan-terpadu", sent.RedirectsTo, StringComparison.Ordinal);
        var row = await RowAsync(idea.Number);
        Assert.Equal(
            ("Perahu Layanan Terpadu", "Bagian Organisasi", IdeaState.Applied),
            (row.Title, row.Contact, row.State)
        );
        Assert.Contains("IdeaCorrected", await LedgerAsync(idea));
        var page = await place.Writer.OpenAsync(sent.RedirectsTo);
        Assert.Contains("Nomor pribadi dihapus.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_corrected_and_nothing_typed_is_lost()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var page = await (await place.Coordinator.OpenAsync($"/ideas/{idea.Number}/correct"))
            .Form("Simpan perbaikan")
            .Fill("Manfaat", "Manfaat yang baru.")
            .SendAsync();
        page.Shows(HttpStatusCode.BadRequest);
        Assert.Equal("Manfaat yang baru.", page.Form("Simpan perbaikan").ValueOf("Manfaat"));
        Assert.NotEmpty(page.ErrorOf("Apa yang Anda perbaiki, dan mengapa?"));
        Assert.Empty((await RowAsync(idea.Number)).Words);
    }

    [Fact]
    public async Task The_second_of_two_coordinators_sees_both_versions()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.PublishedAsync(place.Unit, place.Author);
        var path = $"/ideas/{idea.Number}/correct";
        var late = await place.Coordinator.OpenAsync(path);
        await (await place.Coordinator.OpenAsync(path))
            .Form("Simpan perbaikan")
            .Fill("Uraian", "Uraian dari yang pertama.")
            .Fill("Apa yang Anda perbaiki, dan mengapa?", "Ejaan.")
            .SendAsync();
        var page = await late.Form("Simpan perbaikan")
            .Fill("Uraian", "Uraian dari yang kedua.")
            .Fill("Apa yang Anda perbaiki, dan mengapa?", "Angka.")
            .SendAsync();
        page.Shows(HttpStatusCode.Conflict);
        Assert.Contains("Uraian dari yang pertama.", page.Text, StringComparison.Ordinal);
        var form = page.Form("Simpan perbaikan");
        Assert.Equal("Uraian dari yang kedua.", form.ValueOf("Uraian"));
        Assert.NotEmpty((await form.SendAsync()).RedirectsTo);
        var row = await RowAsync(idea.Number);
        Assert.Equal("Uraian dari yang kedua.", row.Description);
        Assert.Equal(2, row.Words.Count);
    }
}
