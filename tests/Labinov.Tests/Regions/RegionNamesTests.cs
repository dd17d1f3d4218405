using Labinov.Modules.Regions;

namespace Labinov.Tests.Regions;

public sealed class RegionNamesTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("Kabupaten Tojo Una-Una", null, "72.09")]
    [InlineData("Kab. Tojo Una-una", null, "72.09")]
    [InlineData("KAB TOJO UNA UNA", null, "72.09")]
    [InlineData("tojo una-una", null, "72.09")]
    [InlineData("Kota Yogyakarta", null, "34.71")]
    [InlineData("DI Yogyakarta", null, "34")]
    [InlineData("Provinsi D.I. Yogyakarta", null, "34")]
    [InlineData("DKI Jakarta", null, "31")]
    [InlineData("Prov. Sulawesi Tengah", null, "72")]
    [InlineData("Kodya Bandung", null, "32.73")]
    [InlineData("Kab. Bandung", "Jawa Barat", "32.04")]
    [InlineData("Fakfak", null, "92.03")]
    [InlineData("Kab. Kep. Tanimbar", null, "81.03")]
    [InlineData("Maluku Tenggara Barat", null, "81.03")]
    [InlineData("Mamuju Utara", "Sulbar", "76.01")]
    [InlineData("Kab. Sorong", "Papua Barat", "96.01")]
    [InlineData("92.01", null, "96.01")]
    [InlineData("Jakarta Pusat", null, "31.71")]
    [InlineData("Kotabaru", null, "63.02")]
    [InlineData("Banjar", "Kalimantan Selatan", "63.03")]
    public async Task A_name_as_people_write_it_finds_its_region(
        string written,
        string? province,
        string code
    )
    {
        await using var db = host.Db();
        var names = await RegionNames.ReadAsync(db, CancellationToken.None);
        var wanted = await db.RegionByCodeAsync(code, CancellationToken.None);
        Assert.Equal(wanted!.Id, names.Find(written, province));
    }

    [Theory]
    [InlineData("Sorong")]
    [InlineData("Bandung")]
    [InlineData("Yogyakarta")]
    [InlineData("Negeri Antah Berantah")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public async Task What_fits_several_or_none_is_left_to_a_person(string? written)
    {
        await using var db = host.Db();
        var names = await RegionNames.ReadAsync(db, CancellationToken.None);
        Assert.Null(names.Find(written));
    }
}
