using System.Globalization;
using Labinov.Data;

namespace Labinov.Cli;

/// <summary>Proves that what is counted beside what people vote on is what they voted: counts it anew and changes nothing.</summary>
internal sealed class Votes : Verb
{
    /// <summary>Kept counts of single voices; <c>verify</c> looks at these and all others.</summary>
    private static readonly string[] Voices =
    [
        "screening.dots",
        "screening.compared",
        "screening.half-wins",
        "boards.dots",
        "gallery.supports",
    ];

    public override string Name => "votes";
    public override string Usage =>
        "votes verify    counts every vote anew and says the drift; exit 1 when there is one";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (args is not ["verify"])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
        var counts = services
            .GetServices<IKeptCount>()
            .ToDictionary(count => count.Name, StringComparer.Ordinal);
        var drift = 0L;
        foreach (var name in Voices)
        {
            var here = 0L;
            await using var db = services.GetRequiredService<NewDb>()();
            await foreach (var miscount in counts[name].RecountAsync(db))
            {
                here += Math.Abs(miscount.Kept - miscount.Counted);
                await Console.Error.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name} of={miscount.Of} kept={miscount.Kept} counted={miscount.Counted}"
                    )
                );
            }

            drift += here;
            await Console.Out.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{name} drift={here}")
            );
        }

        await Console.Out.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"drift={drift}")
        );
        return drift == 0 ? 0 : 1;
    }
}
