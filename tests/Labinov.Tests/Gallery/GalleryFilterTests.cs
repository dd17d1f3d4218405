using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;

namespace Labinov.Tests.Gallery;

public sealed class GalleryFilterTests
{
    private static GalleryFilter Read(
        string? q = null,
        string? province = null,
        string? region = null,
        string? year = null,
        string? kind = null,
        string? unit = null,
        string? sort = null
    ) => GalleryFilter.Read(q, province, region, year, kind, unit, sort);

    [Fact]
    public void A_filter_is_written_as_it_was_read()
    {
        var filter = Read(
            "izin & usaha",
            "72",
            "72.09",
            "2024",
            "process",
            "health-centre",
            "title"
        );
        Assert.Equal(
            "/innovations?q=izin%20%26%20usaha&region=72.09&year=2024&kind=process&unit=health-centre&sort=title",
            GalleryLinks.List(filter)
        );
        Assert.Equal(
            ("72", "72.09", 2024, InnovationKind.Process, OrganisationKind.HealthCentre),
            (filter.Province, filter.Region, filter.Year, filter.Kind, filter.UnitKind)
        );
    }

    [Theory]
    [InlineData("7", null, null, null, null)]
    [InlineData("7\0", "72.0", "0", "Process", "rumah")]
    [InlineData("'--", "72.09.01", "abc", "9", "1")]
    [InlineData("٧٢", "٧٢.٠٩", "99999999999", "", "")]
    public void What_is_written_wrongly_is_left_out(
        string province,
        string? region,
        string? year,
        string? kind,
        string? unit
    ) => Assert.False(Read("", province, region, year, kind, unit, "sideways").IsNarrowed);

    [Fact]
    public void Another_province_drops_the_region_of_the_old_one()
    {
        var filter = Read(province: "32", region: "72.09");
        Assert.Equal(("32", null), (filter.Province, filter.Region));
    }

    [Fact]
    public void A_search_is_sorted_by_what_fits_best_until_somebody_wishes_otherwise()
    {
        Assert.Equal(GallerySort.Newest, Read().Sort);
        Assert.Equal(GallerySort.Newest, Read(sort: "relevance").Sort);
        Assert.Equal(GallerySort.Relevance, Read("izin").Sort);
        Assert.Equal(GallerySort.Year, Read("izin", sort: "year").Sort);
    }
}
