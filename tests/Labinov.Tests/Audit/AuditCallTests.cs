namespace Labinov.Tests.Audit;

public sealed class AuditCallTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData()]
    [InlineData("prove")]
    [InlineData("verify", "--roots")]
    public async Task A_wrong_call_is_answered_with_how_to_call(params string[] args) =>
        Assert.Equal(2, await host.RunVerbAsync("audit", args));

    [Fact]
    public async Task A_copy_that_is_no_copy_is_refused() =>
        Assert.Equal(1, await host.RunVerbAsync("audit", "verify", "--roots", "/no/such/file"));
}
