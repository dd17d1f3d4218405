using System.Collections.Frozen;

namespace Labinov.Data.Search;

/// <summary>
/// Roots that public services write about. A word that leads to one of them by known affixes gets that root; only then is the general
/// stemmer asked, which guesses wrongly where a nasal swallowed a letter (<c>mengelola</c>, <c>memantau</c>) or where a loan word looks
/// prefixed (<c>digital</c>, <c>terminal</c>).
/// </summary>
internal static class Roots
{
    private const string Known = """
        abdi acara adil adu agama ajar ajak ajuan akses aktif alam alat alih alir aman ambil amdal anak anggar angkat angkut antar
        antisipasi antre antri antrean apotek arah arsip asah asap asuh atas atur awal awas ayom
        baca bagi bahan bahas bahasa baik bakti balita bangga bangkit bangun bantu banjir baru barang batas bayar bayi bebas beban beda
        bela beli belanja benah bencana bentuk beras bergizi berita berkas bersih biaya biasa bibit bidan bidang bimbing bina bisnis
        buat budaya budi bukti buku buru burung buruh buka
        cabut camat cari catat cegah cemar cepat cerita cerdas cetak cinta cipta coba contoh cuci cukup
        daftar dagang damai dampak dampingi damping dana dapat darurat data datang daur daya dekat delegasi demam desa desain dewasa
        diabetes diagnosa diagnosis dialog digital dinamis dinas direksi direktori direktur disabilitas disiplin diskon diskusi
        distribusi didik dokter dokumen donasi dorong duduk dukung dunia duga
        edar edukasi ekonomi elektronik embung emisi energi evaluasi
        gabung gagas galang galeri ganggu ganti gerak gerobak gizi gotong guna gunting guru gali gadai
        habis hadap hadir hamil harap harga hasil hati hemat hidup hijau hilang himpun hitung hubung hukum hulu hutan
        ibu identitas ikan ikut ilmu imunisasi indeks industri informasi ingat inovasi inklusi inklusif integrasi inti internet
        intip isi izin
        jabat jadwal jaga jahit jalan jaminan jamin janji jangkau jantung jaring jasa jelajah jemput jual juang jumlah jurus
        kaji kaget kampung kandung kantor karya karyawan kasih kawal kawasan kebun kekeringan kelola keluarga keluh kelompok kembali
        kembang kemas kendala kendali kendara kenal kepala kerajinan kerja kertas ketua kekal khusus kirim klaim klinik kolaborasi
        komisi komunikasi komunitas kompeten koordinasi korban koperasi kota kredit kualitas kuat kukuh kuliah kumpul kunjung
        kuratif kurang kursus
        labuh lahan lahir lanjut lansia lapor laku laut latih layan legal lelang lengkap lestari libat lihat limbah lindung lingkung
        listrik literasi lomba lulus lunas lurah luas lupa
        mahir main makam makan mandiri manfaat masak masyarakat masuk mati materi mekanis melek menara merdeka mesin mikro minat
        minum miskin mitra mobil modal modern mohon motor muda mudah mula musim mutu musyawarah
        nelayan nikah nikmat nilai normal nyala
        obat olah olahraga operasi operator opini orang organik
        padu pajak pakai pakan panas pandu panen pangan panggil pantau papar parkir pasang pasar pasien pasok patroli patuh pelihara
        pelayaran peduli pegang pelabuhan pemuda pemerintah penduduk pengaruh penjara pensiun penuh perahu peran perang perangkat
        perempuan perintah perinci periksa peringkat perkara permen permisi pesan pesisir petik petir petugas piagam piket pilah
        pilih pindah pinjam pinggir plastik posyandu potensi praktik prestasi prioritas produk produksi produktif program promosi
        proses puskesmas pusat pustaka putus putar pupuk pulih pungut punya
        rancang rawan rawat rekam rekan rekomendasi relawan rencana renovasi resep risiko resmi respon responsif retribusi rintis
        ringan rujuk ruang rumah rusak
        sadar saing saji sakit salur sama sambung sampah sampai sanding sanitasi sapa saran sarana sasar satu sayang sebar sedekah
        sedia segar sehat sejahtera sekolah selamat selaras selenggara selesai seleksi semangat sembuh sempurna semai seni sentuh
        serah serap serta sertifikat sertifikasi sewa siaga siap siar sidik sigap simpan singkat sinkron sistem situs siswa solusi
        sosial sosialisasi subsidi sulit sulap sumber sungai suluh sumbang sunting survei susun susu swadaya
        tabung tahan taman tambah tambak tampil tampung tanam tanah tandu tanding tangan tanggap tanggul tanggung tangguh tani
        target tari tarik tawar tebar tebus tegak teguh teknis teknologi teladan telepon teliti telusur temu tempat tempuh tenaga
        tenang tengah tenun tepat tera terang terampil terapi terap terbit terima terminal ternak tertib terus tes tetap tinggal
        tinggi tingkat tindak tinjau titip tolong tonton transaksi transparan tuan tuju tukar tular tulis tumbuh tunda tungku
        tunggak tunggal tunggu tunjang tunjuk tuntas turun tutup tutur
        ubah uji ukur ulang umum undang unduh unggah unggul ungsi unjuk unsur upah upaya urai urus usaha usul utama
        verifikasi virtual
        wabah wajib wakil warga waris warta waspada wisata wisuda wujud
        zakat zona
        """;

    /// <summary>Words whose form hides their family.</summary>
    private const string Families = """
        inovatif:inovasi inovator:inovasi keinovasian:inovasi innovation:inovasi innovative:inovasi innovations:inovasi
        pengawasan:awas pengawas:awas pariwisata:wisata kepariwisataan:wisata wisatawan:wisata wisatawati:wisata
        digitalisasi:digital digitisasi:digital legalisasi:legal modernisasi:modern normalisasi:normal mekanisasi:mekanis
        ekonomis:ekonomi perekonomian:ekonomi administratif:administrasi administrator:administrasi
        kolaboratif:kolaborasi edukatif:edukasi edukator:edukasi informatif:informasi evaluatif:evaluasi komunikatif:komunikasi
        koordinator:koordinasi verifikator:verifikasi partisipatif:partisipasi integratif:integrasi terintegrasi:integrasi
        produsen:produksi sinkronisasi:sinkron optimalisasi:optimal
        kompetensi:kompeten transparansi:transparan inklusivitas:inklusif produktivitas:produktif
        antrian:antre antrean:antre antri:antre stunting:stunting pengangguran:anggur penganggur:anggur
        ijin:izin praktek:praktik apotik:apotek resiko:risiko analisa:analisis nasehat:nasihat obyek:objek subyek:subjek
        aktifitas:aktivitas efektifitas:efektivitas kreatifitas:kreativitas produktifitas:produktif aktip:aktif aktifasi:aktivasi
        standarisasi:standar standardisasi:standar kwalitas:kualitas kwantitas:kuantitas sistim:sistem metoda:metode tehnik:teknik
        tehnis:teknis tehnologi:teknologi tauladan:teladan jadual:jadwal nopember:november pebruari:februari propinsi:provinsi
         trampil:terampil ketrampilan:terampil silahkan:sila faham:paham fihak:pihak nafas:napas
        diagnosa:diagnosis hipotesa:hipotesis kwitansi:kuitansi merubah:ubah dirubah:ubah rubah:ubah
        handal:andal terhandal:andal himbau:imbau himbauan:imbau hutang:utang telpon:telepon telefon:telepon tilpon:telepon
        komplek:kompleks jamaah:jemaah ijasah:ijazah rejeki:rezeki sekedar:sekadar
        adzan:azan sholat:salat shalat:salat musholla:musala mushola:musala mesjid:masjid
        sertipikat:sertifikat sertipikasi:sertifikasi disertipikatkan:sertifikat aparatus:aparatur karir:karier team:tim
        vaksinasi:vaksin
        """;

    // Whatever a family leads to is a root as well, or its own members would go on to another.
    private static readonly FrozenSet<string> Set = Split(Known)
        .Concat(Split(Families).Select(pair => pair.Split(':')[1]))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Set.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string> Hidden = Split(Families)
        .Select(pair => pair.Split(':'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<
        ReadOnlySpan<char>
    > HiddenLookup = Hidden.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> word, out string root) =>
        HiddenLookup.TryGetValue(word, out root!) || Lookup.TryGetValue(word, out root!);

    private static string[] Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
