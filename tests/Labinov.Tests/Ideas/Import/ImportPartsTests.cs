using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;

namespace Labinov.Tests.Ideas.Import;

/// <summary>What an import understands, without a database.</summary>
public sealed class ImportPartsTests
{
    [Theory]
    [InlineData("PELAYANAN KTP DI DESA", "Pelayanan KTP di Desa")]
    [InlineData("SISTEM INFORMASI (SIMANIS)", "Sistem Informasi (SIMANIS)")]
    [InlineData("E-PAYMENT PAJAK DAERAH", "e-Payment Pajak Daerah")]
    [InlineData("e-KTP UNTUK ANAK DESA", "e-KTP untuk Anak Desa")]
    [InlineData("BPJS DAN RSUD BERSAMA WARGA", "BPJS dan RSUD Bersama Warga")]
    [InlineData("KLINIK TAHAP II KELURAHAN", "Klinik Tahap II Kelurahan")]
    public void Shouted_titles_become_titles_and_acronyms_stay(string shouted, string gentle)
    {
        Assert.True(GentleCapitals.Shouts(shouted));
        Assert.Equal(gentle, GentleCapitals.Of(shouted));
    }

    [Theory]
    [InlineData("PELNI")]
    [InlineData("Sistem SPPT dan OSS")]
    [InlineData("ULaMM PNM")]
    public void What_does_not_shout_is_left_alone(string title) =>
        Assert.False(GentleCapitals.Shouts(title));

    [Fact]
    public void What_the_record_itself_spells_in_capitals_is_an_acronym() =>
        Assert.Equal(
            "Layanan GERTAK Kelurahan",
            GentleCapitals.Of("LAYANAN GERTAK KELURAHAN", "Layanan ini disebut GERTAK oleh warga.")
        );

    [Theory]
    [InlineData("biaya < 5 juta & R&D > 3", "biaya < 5 juta & R&D > 3", false)]
    [InlineData("<p>satu</p><p>dua</p>", "satu\n\ndua", true)]
    [InlineData("a&nbsp;b<br>c", "a b\nc", true)]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,iVBO", "", true)]
    public void Remains_of_web_editors_are_taken_out(string written, string plain, bool hadMarkup)
    {
        var cleaned = CleanText.Of(written);
        Assert.Equal((plain, hadMarkup), (cleaned.Text, cleaned.HadMarkup));
    }

    [Theory]
    [InlineData("2014", 2014)]
    [InlineData("2014.0", 2014)]
    [InlineData("2014-05-17", 2014)]
    [InlineData("17/05/2014", 2014)]
    [InlineData("Tahun 2014", 2014)]
    [InlineData("41640", 2014)]
    [InlineData("2013/2014", null)]
    [InlineData("lama", null)]
    [InlineData("14", null)]
    public void Years_are_read_out_of_what_people_write(string written, int? year) =>
        Assert.Equal(year, ImportValues.Year(written, out _));

    [Theory]
    [InlineData("Sumber Daya Manusia", InnovationKind.People)]
    [InlineData("organisational structure", InnovationKind.Structure)]
    [InlineData("TEKNOLOGI", InnovationKind.Technology)]
    [InlineData("Sihir", null)]
    public void Kinds_are_known_by_their_names_in_both_languages(
        string written,
        InnovationKind? kind
    ) => Assert.Equal(kind, ImportValues.Kind(written));

    [Fact]
    public void Columns_of_the_national_directory_and_of_our_own_lists_are_guessed()
    {
        Dictionary<string, ImportField?> nothing = [];
        Assert.Equal(
            [
                ImportField.SourceNumber,
                ImportField.Title,
                ImportField.Agency,
                ImportField.Unit,
                null,
                ImportField.RegionCode,
            ],
            ImportHeadings.Guess(
                ["id", "nama_inovasi", "nama_instansi", "unit_instansi", "tanggal", "kode_kabkota"],
                nothing
            )
        );
        // Our list's text is shortened and its number is said by its address already.
        Assert.Equal(
            [null, ImportField.Title, null, ImportField.Address],
            ImportHeadings.Guess(["Nomor", "Judul", "Ringkasan", "Alamat halaman"], nothing)
        );
        Assert.Equal(
            [null, ImportField.Title, ImportField.Address],
            ImportHeadings.Guess(["Number", "Title", "Page address"], nothing)
        );
    }

    [Fact]
    public void What_a_person_said_of_a_heading_wins() =>
        Assert.Equal(
            [ImportField.Benefit, null],
            ImportHeadings.Guess(
                ["Catatan", "Judul"],
                new Dictionary<string, ImportField?>(StringComparer.Ordinal)
                {
                    ["catatan"] = ImportField.Benefit,
                    ["judul"] = null,
                }
            )
        );

    [Theory]
    [InlineData("Perahu Sekolah", "Perahu sekolah!", 1.0)]
    [InlineData("Perahu Sekolah Gratis", "Perahu Sekolah Gratiss", 0.9)]
    [InlineData("Kurikulum 2013", "Kurikulum 2014", 0.0)]
    public void Titles_are_alike_by_their_letters_and_never_across_numbers(
        string one,
        string other,
        double least
    ) => Assert.InRange(Likeness.OfTitles(one, other), least, least == 0 ? 0 : 1);

    [Theory]
    [InlineData("kebumen", "kebumem", 1)]
    [InlineData("kebumen", "kebmuen", 1)]
    [InlineData("kebumen", "jepara", 3)]
    public void Slips_of_the_pen_are_counted(string one, string other, int typos) =>
        Assert.Equal(typos, Likeness.Typos(one, other, 2));

    [Fact]
    public void A_stranger_begins_no_import()
    {
        var broken = Assert.Throws<RuleBroken>(() =>
            IdeaImport.Begin(
                Actor.Stranger,
                1,
                "a.csv",
                "",
                new TableLook("csv", null, [], [], [], [], []),
                DateTime.UnixEpoch
            )
        );
        Assert.Equal("ideas.import.rule.not-yours", broken.Words);
    }
}
