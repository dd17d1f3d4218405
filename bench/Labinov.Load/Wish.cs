using System.Globalization;

namespace Labinov.Load;

/// <summary>What is to be measured, as the command line says.</summary>
/// <param name="Database">Connection string: <c>Host=…</c> is PostgreSQL, everything else SQLite.</param>
/// <param name="App">Folder of the published program.</param>
/// <param name="Bare">Folder of the bare page.</param>
/// <param name="ImportRows">Only brings a csv of so many rows in.</param>
/// <param name="PostgresLog">Where the server writes its plans; null: no blocks are counted.</param>
internal sealed record Wish(
    int Ideas,
    string Data,
    string Database,
    string App,
    string Bare,
    string? PostgresLog,
    int Seconds,
    int Warm,
    int? ImportRows
)
{
    public bool IsPostgres => Database.Contains("Host=", StringComparison.Ordinal);

    public static Wish Of(string[] args)
    {
        var said = args.Chunk(2)
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(
            Number("--ideas", 10_000),
            said["--data"],
            said["--database"],
            said["--app"],
            said["--bare"],
            said.GetValueOrDefault("--postgres-log"),
            Number("--seconds", 10),
            Number("--warm", 15),
            said.ContainsKey("--import") ? Number("--import", 0) : null
        );

        int Number(string name, int otherwise) =>
            said.TryGetValue(name, out var text)
                ? int.Parse(text, CultureInfo.InvariantCulture)
                : otherwise;
    }
}
