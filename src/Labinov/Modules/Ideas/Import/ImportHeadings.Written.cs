namespace Labinov.Modules.Ideas.Import;

/// <content>The headings that files bear.</content>
public static partial class ImportHeadings
{
    // The first that fits is taken; each is compared as a slug.
    private static (ImportField Field, string Written)[] Written =>
        [
            (
                ImportField.Title,
                "nama inovasi;nama_inovasi;judul inovasi;judul;inovasi;nama;title;name;innovation;nama inovasi daerah"
            ),
            (ImportField.Acronym, "singkatan;akronim;nama pendek;nama singkat;acronym;short name"),
            (
                ImportField.Agency,
                "nama_instansi;nama instansi;instansi;pemerintah daerah;pemda;kementerian;kementerian/lembaga;agency;institution;nama pemda"
            ),
            (
                ImportField.Unit,
                "unit_instansi;unit instansi;unit;unit kerja;opd;nama opd;skpd;perangkat daerah;dinas;unit pelaksana;office;lead unit;inisiator opd"
            ),
            (
                ImportField.Region,
                "daerah;nama daerah;kabupaten/kota;kabupaten;kab/kota;kab kota;kota;region;wilayah;lokasi"
            ),
            (
                ImportField.RegionCode,
                "kode_kabkota;kode kabkota;kode daerah;kode wilayah;kode kemendagri;region code"
            ),
            (ImportField.Province, "provinsi;propinsi;nama provinsi;province;kode_provinsi"),
            (
                ImportField.Kind,
                "jenis_inovasi;jenis inovasi;jenis;kategori;kategori inovasi;kind of innovation;kind;type"
            ),
            (
                ImportField.Product,
                "produk_inovasi;produk inovasi;produk;wujud inovasi;bentuk;product"
            ),
            (
                ImportField.Group,
                "kelompok_inovator;kelompok inovator;inovator;kelompok;who innovated;innovator group"
            ),
            (
                ImportField.State,
                "keadaan;status;status inovasi;tahap;tahapan inovasi;tahap inovasi;state;stage"
            ),
            (
                ImportField.YearBegun,
                "tahun_inisiasi;tahun inisiasi;tahun mulai;tahun mulai digagas;waktu uji coba;year begun"
            ),
            (
                ImportField.YearCarriedOut,
                "tahun_implementasi;tahun implementasi;tahun penerapan;waktu penerapan;waktu implementasi;tahun mulai dijalankan;tahun;year;since"
            ),
            (
                ImportField.Trouble,
                "masalah;masalah yang dijawab;permasalahan;isu strategis;problem;problem faced"
            ),
            (
                ImportField.Intervention,
                "intervensi;yang akan dilakukan;tindakan;metode pembaharuan;metode pembaruan;intervention"
            ),
            (
                ImportField.Newness,
                "kebaruan;unsur kebaruan;keunggulan;keunggulan dan kebaharuan;keunggulan atau kebaharuan;novelty;newness"
            ),
            (
                ImportField.WhoGains,
                "penerima manfaat;sasaran;kelompok sasaran;target group;who gains;beneficiaries"
            ),
            (ImportField.Form, "bentuk inovasi;bentuk inovasi daerah;form of innovation"),
            (
                ImportField.MainAffair,
                "urusan;urusan utama;urusan pemerintahan;urusan inovasi daerah;affair;main affair"
            ),
            (ImportField.OtherAffairs, "urusan lain;urusan beririsan;other affairs"),
            (
                ImportField.Proposer,
                "inisiator;inisiator inovasi;inisiator inovasi daerah;asal ide;asal gagasan;proposer;initiator"
            ),
            (ImportField.Cost, "biaya;kebutuhan biaya;cost"),
            (ImportField.BudgetYear, "tahun anggaran;budget year"),
            (ImportField.BudgetRupiah, "perkiraan biaya;anggaran;jumlah anggaran;pagu;budget"),
            (ImportField.LegalBasis, "dasar hukum;landasan hukum;regulasi;legal basis"),
            (ImportField.LegalUrl, "alamat dasar hukum;tautan dasar hukum;legal address"),
            (
                ImportField.Description,
                "deskripsi;deskripsi inovasi;uraian;uraian inovasi;rancang bangun;keterangan inovasi;latar belakang;description;ringkasan;summary"
            ),
            (
                ImportField.Drivers,
                "faktor_pendorong;faktor pendorong;pendorong;yang mendorong;drivers;what helped"
            ),
            (
                ImportField.Obstacles,
                "faktor_penghambat;faktor penghambat;penghambat;kendala;yang menghambat;obstacles"
            ),
            (
                ImportField.Process,
                "tahapan_proses;tahapan proses;tahapan;tahapan pelaksanaan;langkah;proses;process;steps"
            ),
            (ImportField.Output, "keluaran;output;hasil"),
            (ImportField.Outcome, "dampak;outcome;hasil guna"),
            (ImportField.Benefit, "manfaat;manfaat inovasi;kegunaan;benefit;benefits;tujuan"),
            (ImportField.Indicator, "yang diukur;indikator;ukuran;what was measured;indicator"),
            (ImportField.Before, "sebelum;kondisi sebelum;nilai sebelum;before"),
            (ImportField.After, "sesudah;kondisi sesudah;nilai sesudah;after"),
            (
                ImportField.ReplicationConditions,
                "prasyarat_replikasi;prasyarat replikasi;syarat replikasi;syarat untuk meniru;conditions"
            ),
            (ImportField.Contact, "kontak;kontak kantor;narahubung;contact"),
            (ImportField.Source, "sumber;sumber data;source"),
            (ImportField.SourceUrl, "alamat sumber;tautan;url;link;website;source address"),
            (ImportField.Validation, "teknik_validasi;teknik validasi;cara pemeriksaan;validation"),
            (ImportField.Address, "alamat halaman;page address"),
            (
                ImportField.SourceNumber,
                "id;nomor;nomor catatan;no registrasi;kode inovasi;id inovasi;number"
            ),
        ];
}
