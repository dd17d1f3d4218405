using System.Net;
using AngleSharp.Dom;

namespace Labinov.Tests.Ui;

public sealed class MoreFiltersTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("/innovations", false)]
    [InlineData("/innovations?q=perizinan&sort=Title", false)]
    [InlineData("/innovations?kind=Process", true)]
    [InlineData("/labs?year=&province=", false)]
    [InlineData("/regions?province=72", true)]
    [InlineData("/en/labs/published?nation=true", true)]
    public async Task What_narrows_a_list_is_folded_until_it_is_used(string path, bool open)
    {
        var page = (await host.Stranger().OpenAsync(path)).Shows(HttpStatusCode.OK);
        var fold = page.Document.QuerySelector("form.filters details.fold")!;
        Assert.Equal(open, fold.HasAttribute("open"));
        Assert.NotEmpty(fold.QuerySelectorAll("select, input"));
        // The search itself and the button always stand open.
        Assert.Empty(fold.QuerySelectorAll("input[type=search], button"));
    }
}
