using System.Net;
using System.Reflection;
using Labinov.House;
using Labinov.House.Web;
using Microsoft.AspNetCore.Authorization;

namespace Labinov.Tests.House;

/// <summary>Pages that are kept for strangers are the pages that would be drawn now.</summary>
public sealed class KeptForStrangersTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/innovations")]
    [InlineData("/innovations/feed.atom")]
    [InlineData("/labs")]
    [InlineData("/regions?q=bali")]
    public async Task The_second_stranger_costs_the_database_nothing(string path)
    {
        var first = await host.Stranger().OpenAsync(path);
        host.Queries.Reset();
        var drawn = await host.Stranger().OpenAsync(path);
        Assert.NotEqual(0, host.Queries.Count);
        var before = host.Queries.Count;
        var kept = await host.Stranger().OpenAsync(path);
        Assert.Equal(before, host.Queries.Count);
        Assert.Equal((drawn.Body, first.Status), (kept.Body, kept.Status));
    }

    [Fact]
    public async Task Whoever_is_signed_in_has_the_page_drawn_and_leaves_nothing_of_it_behind()
    {
        var unit = await host.Given.UnitAsync(await host.Given.RegionAsync());
        var person = await host.AsAsync(Role.Innovator, new Scope(ScopeKind.Unit, unit.Id.Value));
        host.DrawAnew();
        var own = await person.OpenAsync("/labs?q=milik");
        Assert.Null(own.Response.Headers.ETag);
        var kept = await host.Stranger().OpenAsync("/labs?q=milik");
        Assert.Null(kept.Document.QuerySelector("details.me"));
        Assert.NotNull(
            (await person.OpenAsync("/labs?q=milik")).Document.QuerySelector("details.me")
        );
    }

    [Fact]
    public async Task Each_language_and_each_question_is_a_page_of_its_own()
    {
        var asked = await host.Stranger().OpenAsync("/innovations?q=kambingsatu");
        var other = await host.Stranger().OpenAsync("/innovations?q=dua");
        var english = await host.Stranger().OpenAsync("/en/innovations?q=kambingsatu");
        Assert.DoesNotContain("kambingsatu", other.Body, StringComparison.Ordinal);
        Assert.NotEqual(asked.Title, english.Title);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_that_it_still_holds()
    {
        var etag = (await host.Stranger().OpenAsync("/regions")).Response.Headers.ETag!;
        var again = host.Stranger();
        again.Client.DefaultRequestHeaders.IfNoneMatch.Add(etag);
        Assert.Equal(HttpStatusCode.NotModified, (await again.OpenAsync("/regions")).Status);
        host.DrawAnew();
        Assert.Equal(HttpStatusCode.OK, (await again.OpenAsync("/regions")).Status);
    }

    [Fact]
    public async Task Compressed_and_plain_are_kept_apart()
    {
        var squeezing = host.Stranger();
        squeezing.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        for (var i = 0; i < 2; i++)
        {
            var small = await squeezing.Client.GetAsync("/regions?q=aceh");
            Assert.Equal("br", Assert.Single(small.Content.Headers.ContentEncoding));
            var plain = await host.Stranger().OpenAsync("/regions?q=aceh");
            Assert.Contains("</html>", plain.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Only_public_pages_are_kept() =>
        Assert.DoesNotContain(
            typeof(KeptForStrangersAttribute).Assembly.GetTypes(),
            page =>
                page.GetCustomAttribute<KeptForStrangersAttribute>() is not null
                && page.GetCustomAttribute<AllowAnonymousAttribute>() is null
        );
}
