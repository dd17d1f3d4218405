using System.Net;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class EditStepsTests(LabHost host) : IdeaPages(host)
{
    [Fact]
    public async Task Each_step_saves_the_row_and_goes_on_to_the_check()
    {
        var place = await PlaceAsync();
        var idea = await Host.Given.DraftAsync(place.Unit, place.Author);
        var page = await place.Writer.OpenAsync($"/ideas/{idea.Number}/edit/basics");
        page = await Next(
            page.Form("Simpan dan lanjut")
                .Fill("Judul", "Perahu Sehat")
                .Tick("Metode")
                .Tick("Melembaga")
                .Fill("Tahun mulai dijalankan", "2025")
                .Fill("Nama pendek", "PERAHU SEHAT")
        );
        page = await Next(
            page.Form("Simpan dan lanjut")
                .Fill("Masalah yang dijawab", "Ibu hamil menyewa perahu.")
                .Fill("Yang baru", "Jadwal yang tetap.")
        );
        page = await Next(
            page.Form("Simpan dan lanjut").Fill("Uraian", "Perahu singgah di 14 pulau.")
        );
        page = await Next(
            page.Form("Simpan dan lanjut")
                .Fill("Yang diukur", "Ibu hamil diperiksa (persen)")
                .Fill("Sebelum", "38")
                .Fill("Sesudah", "81")
        );
        page = await Next(
            page.Form("Simpan dan lanjut")
                .Tick("Pelayanan publik")
                .Fill("Urusan utama", "Kesehatan")
                .Tick("Perhubungan")
                .Fill("Asal gagasan", "Pegawai (ASN)")
                .Fill("Perkiraan biaya (rupiah)", "Rp25.000.000")
                .Fill("Dasar hukum", "Perbup 12/2025")
        );
        page = await Next(page.Form("Simpan dan periksa").Fill("Kontak kantor", "Dinas Kesehatan"));
        Assert.Contains("Perahu singgah di 14 pulau.", page.Text, StringComparison.Ordinal);
        var row = await RowAsync(idea.Number);
        Assert.Equal(
            ("Perahu Sehat", InnovationKind.Method, IdeaState.Embedded, 2025, "81"),
            (row.Title, row.Kind, row.StandsAt, row.YearCarriedOut, row.After)
        );
        Assert.Equal(
            new Ground(
                InnovationForm.PublicService,
                "1.02",
                "2.15 7.01",
                Proposer.CivilServant,
                IdeaCost.Budgeted,
                2027,
                25_000_000,
                "Perbup 12/2025"
            ),
            row.Facts.Ground
        );
        Assert.Equal(
            ("PERAHU SEHAT", "Ibu hamil menyewa perahu.", "Jadwal yang tetap."),
            (row.Acronym, row.Trouble, row.Newness)
        );
        Assert.Equal(["IdeaDrafted"], await LedgerAsync(idea));

        static async Task<Page> Next(Form form) =>
            (await (await form.SendAsync()).FollowAsync()).Shows(HttpStatusCode.OK);
    }
}
