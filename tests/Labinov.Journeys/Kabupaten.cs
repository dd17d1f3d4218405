using System.Text;
using Labinov.House;
using Labinov.Modules.Regions;
using Labinov.Ui;
using Microsoft.Playwright;
using MiniExcelLibs;

namespace Labinov.Journeys;

/// <summary>
/// An invented kabupaten of the shape that Kebumen had in 2016: a tree of 110 units, of which 40 take part in the lab with three people each.
/// No office and nobody in it is real.
/// </summary>
internal sealed class Kabupaten
{
    private static readonly string[] Affairs = Words(
        """
        Kesehatan, Pendidikan, Pariwisata, Perhubungan, Sosial, Pertanian, Perikanan, Perdagangan, Perindustrian,
        Perumahan Rakyat, Pekerjaan Umum, Lingkungan Hidup, Komunikasi dan Informatika, Kependudukan dan Pencatatan
        Sipil, Pemberdayaan Masyarakat, Koperasi dan Usaha Kecil, Tenaga Kerja, Ketahanan Pangan, Kebudayaan,
        Kepemudaan dan Olahraga, Perpustakaan dan Kearsipan, Penanaman Modal
        """
    );

    private static readonly string[] Boards = Words(
        """
        Pendapatan, Keuangan dan Aset, Perencanaan, Kepegawaian, Penanggulangan Bencana, Kesatuan Bangsa, Riset,
        Pengelola Perbatasan
        """
    );

    private static readonly string[] Divisions = Words(
        """
        Organisasi, Hukum, Umum, Pemerintahan, Kesejahteraan Rakyat, Perekonomian, Pengadaan, Protokol, Kerja Sama
        """
    );

    private static readonly string[] Lands = ["Tanjung", "Teluk", "Muara", "Batu", "Gunung"];
    private static readonly string[] Marks = Words(
        "Seroja, Kenari, Cengkih, Mawar, Pandan, Soga, Indah"
    );

    private static readonly string[] Given = Words(
        """
        Abner, Betsina, Costantinus, Debora, Elifas, Fransina, Gasper, Hermina, Ishak, Jumiati, Kornelis, Lodewik
        """
    );

    private static readonly string[] Family = Words(
        """
        Anakotapari, Belseran, Dasfordate, Elwarin, Fofidora, Gaspersz, Hukubun, Isakyarpuma, Kelbulang, Lololuangsi
        """
    );

    public const int TakePart = 40;

    public Kabupaten()
    {
        var places = Lands.SelectMany(land => Marks.Select(mark => $"{land} {mark}")).ToList();
        List<List<(string Name, OrganisationKind Kind)>> kinds =
        [
            [.. Affairs.Select(what => ($"Dinas {what}", OrganisationKind.Agency))],
            [.. Boards.Select(what => ($"Badan {what}", OrganisationKind.Board))],
            [.. Divisions.Select(what => ($"Bagian {what}", OrganisationKind.Division))],
            [("RSUD Harapan Pulau", OrganisationKind.Hospital)],
            [.. places.Take(26).Select(at => ($"Kecamatan {at}", OrganisationKind.District))],
            [.. places.Select(at => ($"Puskesmas {at}", OrganisationKind.HealthCentre))],
            [.. Affairs.Take(9).Select(what => ($"UPTD {what}", OrganisationKind.TechnicalUnit))],
        ];
        Units = [.. kinds.SelectMany(units => units)];
        int[] taking = [20, 5, 3, 1, 5, 4, 2];
        Offices =
        [
            .. kinds
                .Zip(taking, (units, some) => units.Take(some))
                .SelectMany(units => units)
                .Select(
                    (unit, i) =>
                        new Office(unit.Name, Name(3 * i), Name(3 * i + 1), Name(3 * i + 2))
                ),
        ];
    }

    /// <summary>All 110.</summary>
    public IReadOnlyList<(string Name, OrganisationKind Kind)> Units { get; }

    /// <summary>The 40 that take part.</summary>
    public IReadOnlyList<Office> Offices { get; }

    public IEnumerable<string> People => Offices.SelectMany(office => office.People);

    /// <summary>The region's list of units, as csv.</summary>
    public FilePayload UnitFile(string region)
    {
        var text = new StringBuilder("Kode wilayah,Nama unit,Jenis unit,Induk\r\n");
        foreach (var (name, kind) in Units)
        {
            var above = kind == OrganisationKind.TechnicalUnit ? $"Dinas {name[5..]}" : "";
            text.Append(region).Append(',').Append(name).Append(',');
            text.Append(kind.Code()).Append(',').Append(above).Append("\r\n");
        }

        return File("daftar-unit.csv", "text/csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Units, heads and teams of the lab, as a workbook.</summary>
    public async Task<FilePayload> TeamFileAsync()
    {
        await using var book = new MemoryStream();
        await book.SaveAsAsync(
            Offices.Select(office => new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["Nama OPD"] = office.Name,
                ["Kepala"] = office.Head,
                ["Anggota 1"] = office.First,
                ["Anggota 2"] = office.Second,
            })
        );
        return File("peserta.xlsx", Sheet.WorkbookType, book.ToArray());
    }

    /// <summary>A sheet that somebody signed and put on a scanner.</summary>
    public static FilePayload Scan(string name)
    {
        const string page =
            "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj";
        return File(
            $"{name}.pdf",
            "application/pdf",
            Encoding.ASCII.GetBytes($"%PDF-1.4\n{page}\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        );
    }

    private static FilePayload File(string name, string type, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = type,
            Buffer = content,
        };

    private static string[] Words(string listed) =>
        listed.ReplaceLineEndings(" ").Split(',', StringSplitOptions.TrimEntries);

    // Twelve times ten: nobody is called like another.
    private static string Name(int person) =>
        $"{Given[person % Given.Length]} {Family[person / Given.Length % Family.Length]}";

    /// <summary>A unit that takes part, with the three who come for it.</summary>
    internal sealed record Office(string Name, string Head, string First, string Second)
    {
        public IEnumerable<string> People => [Head, First, Second];
    }
}
