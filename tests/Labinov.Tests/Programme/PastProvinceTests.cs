using System.Net;
using Labinov.Modules.Programme;

namespace Labinov.Tests.Programme;

public sealed class PastProvinceTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData(2021, "Papua Barat (kini Papua Barat Daya)")]
    [InlineData(2022, "Papua Barat Daya")]
    [InlineData(2026, "Papua Barat Daya")]
    public async Task A_lab_stands_in_the_province_of_its_own_year(int year, string province)
    {
        var sorong = await host.Given.RegionAsync("96.01");
        Assert.Equal("Kabupaten Sorong", sorong.Name);
        var lab = await host.Given.LabAsync(sorong, await host.Given.RoundAsync(year));
        var page = await host.Stranger().OpenAsync(ProgrammeLinks.To(lab.Number, lab.Name));
        var facts = page.Shows(HttpStatusCode.OK)
            .Document.QuerySelectorAll("dd")
            .Select(fact => fact.TextContent.Trim());
        Assert.Contains(province, facts);
        var list = await host.Stranger().OpenAsync($"/labs?Year={year}");
        Assert.Contains($"{province} · ", list.Text, StringComparison.Ordinal);
    }
}
