using Labinov.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Labinov.Tests.Data;

public sealed class NumbersTests(LabHost host) : IClassFixture<LabHost>
{
    [Fact]
    public async Task Two_nodes_that_number_at_once_never_hand_out_the_same_number()
    {
        var nodes = Enumerable
            .Range(0, 3)
            .Select(_ => new Numbers(host.Services.GetRequiredService<NewDb>()))
            .ToList();
        var taken = await Task.WhenAll(
            Enumerable
                .Range(0, 120)
                .Select(i => nodes[i % 3].TakeAsync("race", CancellationToken.None))
        );
        Assert.Equal(120, taken.Distinct().Count());
        Assert.Contains(1, taken);
    }

    [Fact]
    public async Task Numbers_begin_at_one_and_each_name_counts_for_itself()
    {
        var numbers = host.Services.GetRequiredService<Numbers>();
        Assert.Equal(1, await numbers.TakeAsync("a-name", CancellationToken.None));
        Assert.Equal(2, await numbers.TakeAsync("a-name", CancellationToken.None));
        Assert.Equal(1, await numbers.TakeAsync("another", CancellationToken.None));
    }
}
