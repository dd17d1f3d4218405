using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Labinov.Modules.Surveys.Instruments;

/// <summary>
/// The questionnaires of the house. A version that was shipped is never changed: a better wording is a new file with the next number, so that
/// answers always stand beside the questions that were asked.
/// </summary>
public static class KnownInstruments
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>All versions, by code and version.</summary>
    public static IReadOnlyList<Instrument> All { get; } = Read();

    /// <summary>The newest version of each: what may be opened.</summary>
    public static IReadOnlyList<Instrument> Newest { get; } =
    [
        .. All.GroupBy(instrument => instrument.Code, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(instrument => instrument.Version)!),
    ];

    public static Instrument? Find(string? code, int? version = null) =>
        version is null
            ? Newest.FirstOrDefault(instrument => instrument.Code == code)
            : All.FirstOrDefault(instrument =>
                instrument.Code == code && instrument.Version == version
            );

    private static List<Instrument> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var all = new List<Instrument>();
        foreach (
            var file in assembly
                .GetManifestResourceNames()
                .Where(name =>
                    name.Contains(".Surveys.Data.instruments.", StringComparison.Ordinal)
                )
        )
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            all.Add(JsonSerializer.Deserialize<Instrument>(stream, Options)!);
        }

        return
        [
            .. all.OrderBy(instrument => instrument.Audience)
                .ThenBy(instrument => instrument.Code, StringComparer.Ordinal)
                .ThenBy(instrument => instrument.Version),
        ];
    }
}
