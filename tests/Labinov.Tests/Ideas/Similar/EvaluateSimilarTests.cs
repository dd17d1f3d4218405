using System.Text.Json;
using Labinov.Cli.Comparing;

namespace Labinov.Tests.Ideas.Similar;

/// <summary>The benchmark itself, on a file of which one sees at a glance what belongs together.</summary>
public sealed class EvaluateSimilarTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Rows = """
        name,region,unit,kind,description_id,cluster
        Bank Sampah Melati,Kota A,Dinas Lingkungan Hidup,Metode,Warga menabung sampah plastik.,sampah
        Tabungan Limbah Kita,Kota B,Kelurahan Sukun,Metode,"Limbah rumah tangga dipilah, lalu ditimbang.",sampah
        e-Kinerja,Kota A,BKPSDM,Teknologi,Penilaian pegawai lewat aplikasi.,kinerja
        e-Performance,Kota C,Sekretariat Daerah,Teknologi,Prestasi kerja aparatur dicatat harian.,kinerja
        Seorang Diri,Kota D,Dinas Sosial,Proses,Rumah singgah bagi lansia telantar.,
        Bayi Lahir Bawa Akta,Kota D,Disdukcapil,Proses,Akta kelahiran terbit di rumah sakit.,akta
        """;

    [Fact]
    public async Task It_asks_for_each_row_whose_kind_has_another_and_finds_it_first()
    {
        var well = await EvaluateAsync(Rows);
        Assert.Equal((4, 1, 1, 1), (well.N, well.Hit1, well.Hit5, well.Mrr));
        using var json = JsonDocument.Parse(well.Json());
        Assert.Equal(
            ["n", "hit1", "hit5", "hit10", "mrr", "p99_ms"],
            json.RootElement.EnumerateObject().Select(field => field.Name)
        );
    }

    [Fact]
    public async Task A_file_without_descriptions_or_with_nothing_in_common_is_read_as_well()
    {
        var well = await EvaluateAsync("name,cluster\nqwrt,a\nzxcv,a\n");
        Assert.Equal((2, 0, 0), (well.N, well.Hit10, well.Mrr));
    }

    [Theory]
    [InlineData()]
    [InlineData("--evaluate")]
    [InlineData("nilai.csv")]
    public async Task Nonsense_is_answered_with_how_to_call(params string[] args) =>
        Assert.Equal(2, await host.RunVerbAsync("similar", args));

    [Fact]
    public async Task A_file_that_is_not_there_is_said() =>
        Assert.Equal(1, await host.RunVerbAsync("similar", "--evaluate", "/tidak/ada.csv"));

    private static async Task<HowWell> EvaluateAsync(string rows)
    {
        var file = Path.Combine(Path.GetTempPath(), $"serupa-{Guid.CreateVersion7():N}.csv");
        await File.WriteAllTextAsync(file, rows, TestContext.Current.CancellationToken);
        await using var store = await ThrowawayStore.OpenAsync();
        try
        {
            return await new EvaluateSimilar(store).RunAsync(file, null, Range.All);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
