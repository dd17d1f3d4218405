using System.Globalization;
using Labinov.Cli.Comparing;
using Labinov.Data;

namespace Labinov.Cli;

/// <summary>
/// How well, and how fast, same-kind ideas are found. With a file: in a store of its own that is thrown away afterwards. Without: among the
/// ideas of this installation, which stay as they are.
/// </summary>
internal sealed class Similar : Verb
{
    private const int Asked = 500;

    public override string Name => "similar";
    public override string Usage =>
        "similar --evaluate FILE.csv [--without description|unit] [--rows FROM-TO] [--thresholds] | --measure [COUNT]    how well and how fast ideas of the same kind are found";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        switch (args)
        {
            case ["--evaluate", var file, .. var rest] when File.Exists(file):
                var without = After(rest, "--without");
                await using (var store = await ThrowawayStore.OpenAsync())
                {
                    var well = await new EvaluateSimilar(store).RunAsync(
                        file,
                        without,
                        Rows(After(rest, "--rows"))
                    );
                    await Console.Out.WriteLineAsync(well.Json());
                    // Beside the one line of figures, for whoever chooses a threshold.
                    if (rest.Contains("--thresholds"))
                    {
                        foreach (var line in well.Thresholds())
                        {
                            await Console.Error.WriteLineAsync(line);
                        }
                    }
                }

                return 0;
            case ["--evaluate", var missing, ..]:
                await Console.Error.WriteLineAsync(missing);
                return 1;
            case ["--measure", .. var rest]:
                await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
                var count =
                    rest.Length > 0
                    && int.TryParse(rest[0], CultureInfo.InvariantCulture, out var number)
                        ? number
                        : Asked;
                await Console.Out.WriteLineAsync(
                    await MeasureSimilar.RunAsync(services.GetRequiredService<NewDb>(), count)
                );
                return 0;
            default:
                await Console.Error.WriteLineAsync("bin/labinov " + Usage);
                return 2;
        }
    }

    private static string? After(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    // "47-178", counted from one; everything when nothing else is said.
    private static Range Rows(string? text) =>
        text?.Split('-') is [var from, var to]
        && int.TryParse(from, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(to, CultureInfo.InvariantCulture, out var last)
        && first >= 1
        && last >= first
            ? (first - 1)..last
            : Range.All;
}
