using System.Globalization;
using Labinov.Data;

namespace Labinov.Cli;

/// <summary>Proves that what is counted beside what people vote on is what they voted: counts it anew and changes nothing.</summary>
internal sealed class Votes : Verb
{
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
        var drift = 0L;
        foreach (var count in services.GetServices<IKeptCount>().Where(count => count.IsOfVotes))
        {
            var here = 0L;
            await using var db = services.GetRequiredService<NewDb>()();
            await foreach (var miscount in count.RecountAsync(db))
            {
                here += Math.Abs(miscount.Kept - miscount.Counted);
                await Console.Error.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{count.Name} of={miscount.Of} kept={miscount.Kept} counted={miscount.Counted}"
                    )
                );
            }

            drift += here;
            await Console.Out.WriteLineAsync(
                string.Create(CultureInfo.InvariantCulture, $"{count.Name} drift={here}")
            );
        }

        await Console.Out.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"drift={drift}")
        );
        return drift == 0 ? 0 : 1;
    }
}
