using System.Text.Json;

namespace Labinov.Tests.House;

/// <summary>Where a machine collects what the program writes, every line is an object that it understands.</summary>
public sealed class JsonLogTests
{
    [Fact]
    public async Task Every_line_of_the_output_is_one_object()
    {
        await using var real = await RealProcess.StartAsync(
            environment: new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Logging__Console__FormatterName"] = "json",
            }
        );
        using var visitor = await real.AsAsync("innovator");
        (await visitor.GetAsync(new Uri("/desk", UriKind.Relative))).EnsureSuccessStatusCode();
        real.AskToStop();
        await real.EndedAsync(TimeSpan.FromSeconds(20));

        Assert.True(real.Output.Count > 3, real.Log);
        Assert.All(
            real.Output,
            line =>
            {
                using var json = JsonDocument.Parse(line);
                var told = json.RootElement;
                Assert.Equal(
                    TimeSpan.Zero,
                    told.GetProperty("Timestamp").GetDateTimeOffset().Offset
                );
                Assert.NotEmpty(told.GetProperty("LogLevel").GetString()!);
                Assert.NotEmpty(told.GetProperty("Category").GetString()!);
                Assert.NotEmpty(told.GetProperty("Message").GetString()!);
            }
        );
    }
}
