using Labinov.House;

namespace Labinov.Journeys;

/// <summary>Every page that somebody can reach, as everybody may meet it. The engine behind makes no difference here, so it runs on one.</summary>
[Trait("engine", "any")]
public sealed class PageTests(World world)
{
    private static readonly HashSet<string> Seen = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(360, false, "id")]
    [InlineData(1280, true, "en")]
    public async Task Public_pages_have_no_barriers(int width, bool dark, string language)
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, width, dark, language)
        );
        var walk = await Walk.FromAsync(visitor, [visitor.At("/"), visitor.At("/house/parts")]);
        Assert.Empty(walk.DeadLinks.Concat(await BarriersAsync(visitor, walk.Pages)));
    }

    [Fact]
    public async Task Pages_that_explain_a_problem_have_no_barriers()
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, 360, Dark: true, "id")
        );
        Assert.Empty(
            await BarriersAsync(visitor, ["/no-such-page", "/language/xx"], isProblem: true)
        );
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Rooms_for_working_have_no_barriers(Role role)
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, 360, Dark: false, "id")
        );
        await visitor.SignInAsync(role);
        var walk = await Walk.FromAsync(visitor, await visitor.MenuAsync(), Seen);
        Assert.Empty(walk.DeadLinks.Concat(await BarriersAsync(visitor, walk.Pages)));
    }

    [Fact]
    public async Task A_page_with_barriers_is_caught()
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, 360, Dark: false, "id")
        );
        await visitor.Page.SetContentAsync(
            """
            <!doctype html><html lang="id"><title>x</title><main><h1>x</h1>
            <img src="data:,"><table width="500"><tr><td>x</td></tr></table><a href="/a" tabindex="-1">a</a><a href="/b">b</a></main></html>
            """
        );
        Assert.Contains(
            await visitor.BarriersAsync(),
            line => line.StartsWith("image-alt", StringComparison.Ordinal)
        );
        Assert.Equal(
            ["<a href=\"/a\" tabindex=\"-1\" data-reach=\"0\">a</a>"],
            await visitor.UnreachedByKeyboardAsync()
        );
        Assert.InRange(await visitor.OverflowAsync(320), 150, 250);
        await visitor.Page.EvaluateAsync("fetch('http://192.0.2.1/').catch(() => 0)");
        Assert.Contains(
            visitor.Troubles,
            trouble =>
                trouble.StartsWith("left the machine: http://192.0.2.1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_page_without_a_heading_is_caught_for_what_is_asked_of_it_as_a_whole()
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, 360, Dark: false, "id")
        );
        await visitor.Page.SetContentAsync(
            """<!doctype html><html lang="id"><title>x</title><p>x</p></html>"""
        );
        var rules = (await visitor.BarriersAsync()).Select(line => line.Split(':')[0]).ToList();
        Assert.Contains("page-has-heading-one", rules);
        Assert.Contains("landmark-one-main", rules);
    }

    public static TheoryData<Role> Roles() => [.. Enum.GetValues<Role>()];

    private static async Task<List<string>> BarriersAsync(
        Visitor visitor,
        IEnumerable<string> pages,
        bool isProblem = false
    )
    {
        var found = new List<string>();
        foreach (var path in pages)
        {
            TestContext.Current.SendDiagnosticMessage(path);
            await visitor.Page.GotoAsync(path);
            found.AddRange((await visitor.BarriersAsync()).Select(barrier => $"{path}: {barrier}"));
            found.AddRange(
                (await visitor.UnreachedByKeyboardAsync()).Select(element =>
                    $"{path}: the Tab key does not reach {element}"
                )
            );
            foreach (var width in new[] { 320, 360, visitor.How.Width })
            {
                if (await visitor.OverflowAsync(width) is > 0 and var pixels)
                {
                    found.Add($"{path}: {pixels} px too wide at {width} px");
                }
            }
        }

        // Chromium notes each answer of 400 and more in the console; here such answers are wanted.
        found.AddRange(
            visitor.Troubles.Where(trouble =>
                !isProblem || !trouble.Contains("404", StringComparison.Ordinal)
            )
        );
        return found;
    }
}
