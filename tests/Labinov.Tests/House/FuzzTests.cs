using System.Text;
using CsCheck;
using Labinov.Data.Search;
using Labinov.Data.Tables;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Import;
using Labinov.Tests.Ideas.Import;

namespace Labinov.Tests.House;

/// <summary>
/// Whatever bytes and letters come in: the readers of files answer with rows or say what is wrong, the readers of words answer with words,
/// within a size that the input bounds. What fails is made as small as can be and printed with its seed.
/// </summary>
[Trait("engine", "any")]
public sealed class FuzzTests
{
    private const int MostRows = 5_000;

    private static readonly byte[] Csv = Encoding.UTF8.GetBytes(
        "Nama Inovasi;OPD;Tahun\r\n\"Kapal \"\"Sehat\"\"\";Dinas A;2020\r\nLumbung;Dinas B;2021\r\n"
    );
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(
        "{\"nama_inovasi\": \"Kapal\", \"opd\": \"Dinas\"}\n{\"nama_inovasi\": \"Lumbung\"}\n"
    );
    private static readonly byte[] Xlsx = XlsxFile.Of(
        XlsxFile.Row(1, "Nama Inovasi", "OPD"),
        XlsxFile.Row(2, "Kapal", "Dinas A")
    );

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char['\0', '\uffff'], 0, 200],
        Gen.String[
            OneOf(" -+\"'*():^~%_#{}[]\\/.,0129aeKTPiz\u0301\ud800\udc00".ToCharArray()),
            0,
            80
        ]
    );

    [Fact]
    public void Any_bytes_are_rows_or_a_plain_word_about_what_is_wrong() =>
        Gen.Byte.Array[0, 4_000].Sample(Read, iter: 2_000);

    [Fact]
    public void A_broken_copy_of_a_good_file_is_rows_or_a_plain_word() =>
        Gen.Select(
                OneOf([Csv, Json, Xlsx]),
                Gen.Select(Gen.Int[0, 10_000], Gen.Byte).Array[1, 8],
                Gen.Int[0, 10_000]
            )
            .Sample(
                (good, changes, cut) =>
                {
                    var bytes = good.ToArray();
                    foreach (var (place, value) in changes)
                    {
                        bytes[place % bytes.Length] = value;
                    }

                    Read(cut % 3 == 0 ? bytes[..(cut % bytes.Length)] : bytes);
                },
                iter: 2_000
            );

    [Fact]
    public void Whatever_is_sought_gives_a_slug_that_a_path_may_hold() =>
        Text.Sample(
            typed =>
            {
                Assert.NotNull(Sought.Of(typed, false));
                Assert.Matches("^[a-z0-9-]*$", Slug.Of(typed));
            },
            iter: 10_000
        );

    [Fact]
    public void What_leads_on_leads_to_no_other_house() =>
        Text.Select(text => "/" + text)
            .Where(LocalPath.Is)
            .Sample(
                path =>
                    Assert.Equal(
                        "ours.example",
                        new Uri(new Uri("http://ours.example"), path).Host
                    ),
                iter: 5_000
            );

    [Fact]
    public void What_is_cleaned_keeps_no_script_and_grows_by_no_more_than_its_marks() =>
        Text.Sample(
            typed =>
            {
                var dirty = $"<p>{typed.Replace('<', '(')}</p><script>TANDA</script>";
                var clean = CleanText.Of(dirty).Text;
                Assert.DoesNotContain("TANDA", clean, StringComparison.Ordinal);
                Assert.DoesNotContain('\0', clean);
                Assert.True(clean.Length <= dirty.Length);
            },
            iter: 5_000
        );

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static void Read(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        try
        {
            var table = TableFile.Open(file, ImportHeadings.IsKnown);
            Assert.True(table.Rows().Take(MostRows).Count() <= bytes.Length + 1);
        }
        catch (TableBroken told)
        {
            Assert.StartsWith("data.table.", told.Words, StringComparison.Ordinal);
        }
    }
}
