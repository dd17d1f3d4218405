namespace Labinov.Tests.Cli;

public sealed class SeedCallTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData()]
    [InlineData("--ideas")]
    [InlineData("--ideas", "0")]
    [InlineData("--ideas", "-5")]
    [InlineData("--ideas", "banyak")]
    [InlineData("--ideas", "99999999999")]
    [InlineData("--ideas", "10000001")]
    [InlineData("--ideas", "10", "--seed")]
    [InlineData("--ideas", "10", "--benih", "3")]
    [InlineData("1000")]
    public async Task Nonsense_is_answered_with_how_to_call(params string[] args) =>
        Assert.Equal(2, await host.RunVerbAsync("seed", args));
}
