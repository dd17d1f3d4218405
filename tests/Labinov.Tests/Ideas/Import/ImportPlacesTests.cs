using Labinov.Modules.Ideas.Import;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Tests.Ideas.Import;

/// <summary>Regions as files write them.</summary>
public sealed class ImportPlacesTests(LabHost host) : IClassFixture<LabHost>
{
    private const string Heading = "Nama Inovasi;Daerah;OPD;Jenis;Tahun";
    private static int titles;

    private async Task<IdeaImport> VerbAsync(params string[] lines)
    {
        using var file = new MemoryStream(Given.Csv(lines));
        return await host.ByVerbAsync(file, "a.csv");
    }

    [Theory]
    [InlineData("Kab. Kebumen", "33.05")]
    [InlineData("KABUPATEN KEBUMEN", "33.05")]
    [InlineData("Pemkab Kebumen", "33.05")]
    [InlineData("Kabupaten Kebumem", "33.05")]
    [InlineData("Pemerintah Kota Surakarta", "33.72")]
    [InlineData("Kab. Mamuju Utara", "76.01")]
    [InlineData("33.1", "33.10")]
    public async Task Names_of_regions_are_understood_as_people_write_them(
        string written,
        string code
    )
    {
        var title = $"Inovasi nomor {Interlocked.Increment(ref titles)}";
        var import = await VerbAsync(Heading, $"{title};{written};Dinas Sosial;Proses;2020");
        Assert.Equal("rows=1 created=1 updated=0 unchanged=0 rejected=0", import.Counts());
        await using var db = host.Db();
        Assert.Equal(
            code,
            await db
                .Ideas.Where(idea => idea.Title == title)
                .Join(
                    db.Regions,
                    idea => idea.RegionId,
                    region => region.Id,
                    (_, region) => region.Code
                )
                .SingleAsync(TestContext.Current.CancellationToken)
        );
    }
}
