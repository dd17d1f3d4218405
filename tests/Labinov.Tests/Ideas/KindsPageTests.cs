using System.Net;
using Labinov.Modules.Ideas;

namespace Labinov.Tests.Ideas;

public sealed class KindsPageTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("/ideas/kinds", "Pertanyaan penentu:", "Pengembangan SDM")]
    [InlineData("/en/ideas/kinds", "Deciding question:", "Development of people")]
    public async Task Everybody_reads_the_eight_kinds_with_their_tests(
        string path,
        string test,
        string last
    )
    {
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        Assert.Equal(Enum.GetValues<InnovationKind>().Length, page.Text.Split(test).Length - 1);
        Assert.Contains(last, page.Text, StringComparison.Ordinal);
    }
}
