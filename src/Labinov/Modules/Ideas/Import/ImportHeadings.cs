using Labinov.House;
using Labinov.Ui.Words;

namespace Labinov.Modules.Ideas.Import;

/// <summary>Guesses what a column means by its heading: the national directory's, our own exports' in both languages, and what offices write.</summary>
public static class ImportHeadings
{
    // The first that fits is taken; each is compared as a slug.
    private static readonly (ImportField Field, string Written)[] Written =
    [
        (
            ImportField.Title,
            "nama inovasi;nama_inovasi;judul inovasi;judul;inovasi;nama;title;name;innovation;nama inovasi daerah"
        ),
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
            "produk_inovasi;produk inovasi;produk;wujud inovasi;bentuk;bentuk inovasi;product"
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

    private static readonly Dictionary<string, ImportField> BySlug = Known()
        .DistinctBy(pair => pair.Slug, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Slug, pair => pair.Field, StringComparer.Ordinal);

    // Our own form's labels, whatever they come to be.
    private static IEnumerable<(string Slug, ImportField Field)> Known() =>
        Written
            .SelectMany(row =>
                row.Written.Split(';').Select(heading => (Slug.Of(heading), row.Field))
            )
            .Concat(
                new[] { Words.Read("id"), Words.Read("en") }.SelectMany(words =>
                    Enum.GetValues<ImportField>()
                        .Select(field => (Slug.Of(words[Key(field)]), field))
                )
            );

    /// <summary>Key of a field's name.</summary>
    public static string Key(ImportField field) =>
        "ideas.importfield."
        + string.Concat(
            field
                .ToString()
                .Select(
                    (c, i) =>
                        char.IsUpper(c)
                            ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c)
                            : c.ToString()
                )
        );

    public static bool IsKnown(string heading) => Find(heading) is not null;

    public static ImportField? Find(string heading) =>
        BySlug.TryGetValue(Slug.Of(heading), out var field) ? field : null;

    /// <summary>One field for each column, or null for those that mean nothing to us. No field is taken twice.</summary>
    /// <param name="remembered">What a person said of a heading before; the heading is a slug.</param>
    public static ImportField?[] Guess(
        IReadOnlyList<string> headings,
        IReadOnlyDictionary<string, ImportField?> remembered
    )
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(remembered);
        var guessed = headings
            .Select(heading =>
                remembered.TryGetValue(Slug.Of(heading), out var said) ? said : Find(heading)
            )
            .ToArray();
        var isOurs = guessed.Contains(ImportField.Address);
        var taken = new HashSet<ImportField>();
        for (var i = 0; i < guessed.Length; i++)
        {
            // Our own list carries a shortened text, which must never come back as the whole.
            var isSummary = isOurs && Slug.Of(headings[i]) is "ringkasan" or "summary";
            // "Nomor" is often just the line; beside an address it is our own number, which the address says already.
            var isOwnNumber = isOurs && guessed[i] == ImportField.SourceNumber;
            if (isSummary || isOwnNumber || (guessed[i] is { } field && !taken.Add(field)))
            {
                guessed[i] = null;
            }
        }

        return guessed;
    }

    /// <summary>Headings that stand there more than once and mean something: which of the two counts is for a person to say.</summary>
    public static IEnumerable<IGrouping<string, int>> Doubled(IReadOnlyList<string> headings) =>
        headings
            .Select((heading, i) => (Slug: Slug.Of(heading), i))
            .Where(pair => headings[pair.i].Length > 0)
            .GroupBy(pair => pair.Slug, pair => pair.i, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && IsKnown(headings[group.First()]));
}
