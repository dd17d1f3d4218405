using Labinov.Modules.Ideas.Import;

namespace Labinov.Tests.Ideas.Import;

/// <summary>
/// What is too long for every run: <c>dotnet test --project tests/Labinov.Tests --filter-trait "Run=bench" --explicit only</c>.
/// </summary>
public sealed class LargeImportTests(LabHost host) : IClassFixture<LabHost>
{
    private const long MostGrowth = 300L * 1024 * 1024;

    [Fact]
    public Task Ten_thousand_rows_go_in_and_each_is_accounted_for() => BringInAsync(10_000);

    // Alone, for other tests use the same memory.
    [Theory(Explicit = true)]
    [Trait("Run", "bench")]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task So_many_rows_go_in_and_memory_does_not_grow_with_them(int rows)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await BringInAsync(rows);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, 0, MostGrowth);
    }

    private async Task BringInAsync(int rows)
    {
        var path = Path.GetTempFileName();
        try
        {
            await WriteAsync(path, rows);
            await using var file = File.OpenRead(path);
            var import = await host.ByVerbAsync(file, "besar.csv");
            Assert.Equal(
                $"rows={rows} created={rows} updated=0 unchanged=0 rejected=0",
                import.Counts()
            );
            Assert.Equal(ImportState.Done, import.State);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task WriteAsync(string path, int rows)
    {
        string[] places = ["33.05", "33.72", "35.78", "72.09", "73.71", "96.71"];
        await using var text = new StreamWriter(path);
        await text.WriteLineAsync("Nama Inovasi;Kode Daerah;OPD;Jenis;Tahun;Uraian");
        for (var i = 0; i < rows; i++)
        {
            await text.WriteLineAsync(
                $"Layanan nomor {rows} {i};{places[i % places.Length]};Dinas {(char)('A' + (i / 7 % 20))};Proses;2020;Warga dilayani di tempat ke-{i}."
            );
        }
    }
}
