using Labinov.House;

namespace Labinov.Tests.House;

/// <summary>An address says where a page of a list begins; one that says it wrongly begins at the beginning.</summary>
public sealed class RowKeyTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("dinas-laut.7", false, "dinas-laut.7")]
    [InlineData("2026.7", true, "2026.7")]
    [InlineData("dinas.7", true, null)]
    [InlineData("dinas.99999999999", false, null)]
    [InlineData("dinas.-7", false, null)]
    [InlineData(".7", false, null)]
    [InlineData("a.b.7", false, null)]
    [InlineData(null, false, null)]
    public void A_key_is_a_head_and_a_number(string? text, bool byYear, string? key) =>
        Assert.Equal(key, RowKey.Parse(text, byYear)?.ToString());

    [Theory]
    [InlineData("/labs?sort=name")]
    [InlineData("/labs?sort=")]
    [InlineData("/rounds?x=")]
    [InlineData("/units?x=")]
    [InlineData("/people?x=")]
    [InlineData("/ideas?x=")]
    public async Task A_broken_key_leads_to_the_first_page(string path)
    {
        var manager = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        var first = await manager.OpenAsync(path);
        foreach (var key in new[] { "before=garbage", "after=garbage", "before=a.b&after=-" })
        {
            Assert.Equal(first.Text, (await manager.OpenAsync($"{path}&{key}")).Text);
        }
    }
}
