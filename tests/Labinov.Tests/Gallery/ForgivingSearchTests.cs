using Labinov.Data;
using Labinov.Modules.Gallery;

namespace Labinov.Tests.Gallery;

/// <summary>What people type, and what must stand first, on both engines alike.</summary>
public sealed class ForgivingSearchTests(KnownCorpus corpus) : IClassFixture<KnownCorpus>
{
    /// <summary>A query, a part of the title that is meant, and among how many first ones it must be.</summary>
    public static TheoryData<string, string, int> Queries { get; } =
        new()
        {
            // As typed, by stem.
            { "minyak jelantah", "Minyak Jelantah Menjadi Biodiesel", 3 },
            { "gelandangan dan odgj", "Penanganan Gelandangan dan ODGJ", 3 },
            // Slips of the pen.
            { "jelantha", "Jelantah", 3 },
            { "biodisel", "Biodiesel", 3 },
            { "ambulan gratis", "Ambulans Gratis", 1 },
            { "ambulance gratis", "Ambulans Gratis", 3 },
            { "gelang ibu hamiil", "Gelang Ibu Hamil", 1 },
            { "kemitran bidan dukun", "Kemitraan Bidan dan Dukun", 1 },
            { "transjkarta", "Layanan Transjakarta Gratis", 3 },
            { "transjakrata gratis", "Layanan Transjakarta Gratis", 1 },
            { "kredit angkrigan", "Kredit Angkringan", 1 },
            { "tenun enddek", "Pemberdayaan Perajin Tenun Endek", 1 },
            { "belimbng dewa", "Belimbing Dewa sebagai Ikon Kota", 1 },
            { "revitalsasi kota lama", "Revitalisasi", 2 },
            { "laboratorum keliling", "Mobil Laboratorium Keliling", 1 },
            { "nikah masal", "Nikah Massal Sekali Jalan", 1 },
            { "kampng inggris", "Kampung Inggris Jatijajar", 1 },
            { "bebas pasng", "Bebas Pasung", 1 },
            { "gerakan biopri", "Gerakan 1.000 Biopori", 1 },
            { "sedimen jadi batubata", "Sedimen Menjadi Batu Bata", 1 },
            { "intelligen transport", "Intelligent Transport System", 2 },
            { "comunity development", "Community Development", 2 },
            { "weekend servise pertanahan", "Weekend Service Pertanahan", 1 },
            { "pelyanan peduli bunda", "Pelayanan Peduli Bunda", 2 },
            { "sapaan anak kos plus", "Sapaan Anak Kost Plus", 1 },
            { "swara wraga", "Swara Warga", 1 },
            { "rumah tramplil keparakan", "Rumah Terampil Keparakan", 1 },
            { "combine harvestng", "COMBAT (Combine Harvesting)", 1 },
            // Short forms, either way.
            { "orang dengan gangguan jiwa", "Penanganan Gelandangan dan ODGJ", 3 },
            { "keluarga berencana responsif gender", "KB Responsif Gender", 1 },
            {
                "aplikasi perusahaan daerah air minum surya",
                "Mobile Application PDAM Surya Sembada",
                1
            },
            { "badan layanan umum daerah kredit", "BLUD Kredit Mikro", 3 },
            { "ekstensi rumah sakit umum daerah", "Ekstensi Pelayanan RSUD", 1 },
            { "pegawai negeri sipil guru", "Distribusi Guru PNS Proporsional", 1 },
            { "tanggung jawab sosial perusahaan bantaran", "Optimalisasi CSR Bantaran Sungai", 1 },
            { "penerimaan peserta didik baru", "PPDB", 2 },
            { "sanitasi total berbasis masyarakat", "STBM", 3 },
            { "sumber daya manusia bank jatim", "SDM Bank Jatim", 2 },
            { "litbang", "Pendayagunaan Hasil Litbang", 2 },
            // Prefixes, suffixes, spellings, joined and split words.
            { "memberdayakan perajin", "Pemberdayaan Perajin Tenun Endek", 3 },
            { "diklat pertanian", "Kurikulum Diklat Pertanian", 2 },
            { "olah air limbah", "Pengolahan Air Limbah", 3 },
            { "einventory", "e-Inventory Barang", 1 },
            { "e inventory", "e-Inventory Barang", 1 },
            { "homecare", "Home Care", 1 },
            { "nightmarket", "Night Market Ngarsopuro", 1 },
            { "kotalama", "Revitalisasi", 3 },
            { "anak-anak kos", "Sapaan Anak Kost Plus", 1 },
            { "kampoeng ramah anak", "Kampung Ramah Anak", 1 },
            { "roemah pintar petani", "Gerakan Rumah Pintar Petani", 2 },
            { "sertipikasi tanah desa", "Sertifikasi Tanah", 2 },
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task What_was_meant_stands_first(string query, string title, int among)
    {
        var page = await SearchAsync(query);
        Assert.Contains(
            page.List.Rows.Take(among),
            row => row.Title.Contains(title, StringComparison.OrdinalIgnoreCase)
        );
    }

    private async Task<GalleryPage> SearchAsync(string query)
    {
        await using var db = corpus.Host.Db();
        return await db.GalleryAsync(
            GalleryFilter.Read(query, null, null, null, null, null, null),
            null,
            null,
            corpus.Host.Kept,
            CancellationToken.None
        );
    }
}
