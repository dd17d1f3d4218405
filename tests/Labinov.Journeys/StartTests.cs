namespace Labinov.Journeys;

public sealed class StartTests(World world)
{
    [Fact]
    public async Task The_published_program_opens_its_doors()
    {
        await using var visitor = await world.VisitorAsync(
            new Combination(Product.Engine, true, 1280, false, "id")
        );
        Assert.Equal(200, (await visitor.OpenAsync("/healthz")).Status);
    }
}
