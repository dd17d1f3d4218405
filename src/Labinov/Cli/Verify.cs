using System.Globalization;
using Labinov.Data;

namespace Labinov.Cli;

/// <summary>Counts every kept count anew and names each that differs. Changes nothing.</summary>
internal sealed class Verify : Verb
{
    public override string Name => "verify";
    public override string Usage =>
        "verify    counts every kept count anew; exit 1 when one differs";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
        var (counts, wrong) = (0, 0);
        foreach (var count in services.GetServices<IKeptCount>())
        {
            counts++;
            await using var db = services.GetRequiredService<NewDb>()();
            await foreach (var miscount in count.RecountAsync(db))
            {
                wrong++;
                await Console.Error.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{count.Name} of={miscount.Of} kept={miscount.Kept} counted={miscount.Counted}"
                    )
                );
            }
        }

        await Console.Out.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"counts={counts} wrong={wrong}")
        );
        return wrong == 0 ? 0 : 1;
    }
}
