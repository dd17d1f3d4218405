using System.Net;
using Labinov.House;
using Labinov.House.Web;

namespace Labinov.Tests.House;

/// <summary>An account counts for itself: whoever sends too much is asked to wait, and nobody else is.</summary>
public sealed class RateLimitTests(LabHost host) : IClassFixture<LabHost>
{
    [Theory]
    [InlineData("/ideas/import")]
    [InlineData("/units/import")]
    public async Task Files_of_one_account_are_limited_and_another_goes_on(string path)
    {
        var greedy = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        for (var i = 0; i < RateLimits.UploadsAtMost; i++)
        {
            (await greedy.PostAsync(path)).Shows(HttpStatusCode.BadRequest);
        }

        var refused = (await greedy.PostAsync(path)).Shows(HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused.Response.Headers.RetryAfter);
        (await greedy.OpenAsync(path)).Shows(HttpStatusCode.OK);

        var other = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        (await other.PostAsync(path)).Shows(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Forms_of_one_account_are_limited_and_a_stranger_still_signs_in()
    {
        var greedy = await host.AsAsync(Role.ProgrammeManager, Scope.Nation);
        for (var i = 0; i < RateLimits.FormsOfOneAtMost; i++)
        {
            (await greedy.PostAsync("/me/password")).Shows(HttpStatusCode.BadRequest);
        }

        (await greedy.PostAsync("/me/password")).Shows(HttpStatusCode.TooManyRequests);
        (await host.Stranger().PostAsync("/sign-in")).Shows(HttpStatusCode.BadRequest);
    }
}
