using System.Text.Json;

namespace Labinov.Cli.Seeding;

/// <summary>What the offices of one field do, for whom, what went wrong before and what was measured. Slots: see <see cref="Telling"/>.</summary>
/// <param name="Offices">Names with <c>{p}</c> for a place and <c>{k}</c> for a number.</param>
/// <param name="Measures">Name with its unit, then least and most before, least and most after.</param>
internal sealed record Topic(
    string[] Offices,
    string[] Services,
    string[] People,
    string[] Problems,
    string[] Ways,
    string[] Gains,
    JsonElement[][] Measures
)
{
    public static IReadOnlyList<Topic> All { get; } = SeedTexts.Read<Topic[]>("topics");
}

/// <summary>Words that every field shares. All names of people and places are put together by chance.</summary>
internal sealed record Phrases(
    string[] Ways,
    string[] Rooms,
    string[] Returned,
    string[] Withdrawn,
    string[] Unpublished,
    string[] Published,
    string[] Drivers,
    string[] Obstacles,
    string[] Steps,
    string[] Conditions,
    string[] Products,
    string[] Outputs,
    string[] Outcomes,
    string[] Praise,
    string[] Questions,
    string[] Remarks,
    string[] Hidden,
    string[] First,
    string[] Middle,
    string[] Last,
    string[] PlaceHeads,
    string[] PlaceTails
)
{
    public static Phrases All { get; } = SeedTexts.Read<Phrases>("phrases");
}

internal static class SeedTexts
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string name)
    {
        using var stream = typeof(SeedTexts).Assembly.GetManifestResourceStream(
            $"Labinov.Cli.Seeding.Data.{name}.json"
        )!;
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}
