using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Journeys;

/// <summary>
/// What operators read names nobody. Here after the pages that name most; <see cref="World"/> reads the whole log once more when all
/// journeys are over.
/// </summary>
public sealed class LogTests(World world)
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task The_log_names_nobody_after_pages_full_of_names(string language)
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, 1280, false, language)
        );
        await visitor.OpenAsync(PeopleLinks.SignIn);
        await visitor.FillAsync("people.email", SampleAccounts.AddressOf(Role.Researcher));
        await visitor.FillAsync("people.password", "bukan kata sandinya");
        await visitor.PressAsync("people.sign-in.do");
        await visitor.SignInAsync(Role.ProgrammeManager);
        foreach (var path in new[] { "/people", "/people?Q=Ratna", "/me", "/audit", "/upkeep" })
        {
            await visitor.OpenAsync(path);
        }

        var (marked, named) = await NamedInLog.FindAsync(world.Product);
        Assert.True(marked > 50, $"only {marked} marked values");
        Assert.Empty(named);
        Assert.Contains("people/{number:int}", world.Product.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_names_somebody_is_caught() =>
        Assert.Equal(
            ["Ratna Widya", "x@contoh.id"],
            NamedInLog.Naming(
                "GET /people?Q=Ratna%20Widya\nmail to X@contoh.id",
                ["Ratna Widya", "x@contoh.id", "nobody@contoh.id", "mail"]
            )
        );
}
