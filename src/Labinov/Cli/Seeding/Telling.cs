using System.Globalization;
using System.Text;
using System.Text.Json;
using Labinov.Modules.Ideas;
using Results = Labinov.Modules.Ideas.Results;

namespace Labinov.Cli.Seeding;

/// <summary>
/// Tells an innovation in two to five sentences. Slots of the sentences: <c>{s}</c> service, <c>{w}</c> and <c>{W}</c> people, <c>{t}</c>
/// region, <c>{n1}</c> a small number, <c>{n2}</c> a larger one, <c>{n3}</c> hundreds.
/// </summary>
internal sealed class Telling(
    Chance chance,
    Topic topic,
    string service,
    string people,
    string region
)
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly InnovationKind[] Kinds =
    [
        InnovationKind.Process,
        InnovationKind.Technology,
        InnovationKind.Method,
        InnovationKind.Product,
        InnovationKind.Relation,
        InnovationKind.People,
        InnovationKind.Concept,
        InnovationKind.Structure,
    ];
    private static readonly InnovatorGroup[] Groups =
    [
        .. Enumerable.Repeat(InnovatorGroup.RegionalGovernment, 18),
        InnovatorGroup.Citizens,
        InnovatorGroup.CivilSociety,
    ];

    public string Title(Titles titles, Guid office) =>
        titles.Give(chance, office, topic, service, people);

    /// <summary>One to three sentences as people write them below an innovation.</summary>
    public string Comment()
    {
        var phrases = Phrases.All;
        var text = Fill(
            chance.Early(
                chance.Below(3) switch
                {
                    0 => phrases.Questions,
                    1 => phrases.Remarks,
                    _ => phrases.Praise,
                }
            )
        );
        return chance.Is(0.4) ? $"{text} {Fill(chance.Any(phrases.Questions))}" : text;
    }

    /// <param name="isLaunched">It runs already and tells since when.</param>
    /// <param name="share">How much is told, from 0 to 1; what must be told is always there.</param>
    public IdeaFacts Facts(string title, string office, bool isLaunched, int year, double share)
    {
        var phrases = Phrases.All;
        var since = Math.Max(Idea.FirstYear, year - chance.Below(4));
        var measure = chance.Is(share) ? chance.Early(topic.Measures) : null;
        return new(
            new Basics(
                title,
                chance.Early(Kinds),
                Sometimes(phrases.Products, 0.5 * share),
                chance.Any(Groups),
                isLaunched ? StandsAt() : null,
                chance.Is(0.7) ? since - chance.Below(3) : null,
                isLaunched ? since : null
            ),
            new Story(
                Description(),
                Sometimes(phrases.Drivers, 0.4 * share),
                Sometimes(phrases.Obstacles, 0.4 * share),
                chance.Is(0.4 * share) ? Steps() : null
            ),
            new Results(
                Sometimes(phrases.Outputs, 0.4 * share),
                Sometimes(phrases.Outcomes, 0.3 * share),
                Fill(chance.Early(topic.Gains)),
                measure?[0].GetString(),
                measure is null ? null : Value(measure[1], measure[2]),
                measure is null ? null : Value(measure[3], measure[4]),
                Sometimes(phrases.Conditions, 0.35 * share)
            ),
            new Sources($"{office}, {region}")
        );
    }

    private IdeaState StandsAt() =>
        chance.Below(20) switch
        {
            < 3 => IdeaState.Launched,
            < 8 => IdeaState.Trial,
            < 17 => IdeaState.Applied,
            _ => IdeaState.Embedded,
        };

    private string Description()
    {
        var text = new StringBuilder(400).Append(Fill(chance.Any(topic.Problems)));
        var ways = chance.Between(1, 3);
        var first = chance.Below(topic.Ways.Length);
        for (var i = 0; i < ways; i++)
        {
            text.Append(' ').Append(Fill(topic.Ways[(first + i) % topic.Ways.Length]));
        }

        if (chance.Is(0.5))
        {
            text.Append(' ').Append(Fill(chance.Any(topic.Gains)));
        }

        return text.ToString();
    }

    private string Steps()
    {
        var first = chance.Below(3);
        return string.Join('\n', Phrases.All.Steps.Skip(first).Take(chance.Between(3, 5)));
    }

    private string? Sometimes(string[] texts, double share) =>
        chance.Is(share) ? Fill(chance.Early(texts)) : null;

    private string Value(JsonElement least, JsonElement most) =>
        chance.Between(least.GetInt32(), most.GetInt32()).ToString("N0", Indonesian);

    private string Fill(string text) =>
        !text.Contains('{', StringComparison.Ordinal)
            ? text
            : new StringBuilder(text)
                .Replace("{s}", service.ToLower(Indonesian))
                .Replace("{w}", people)
                .Replace("{W}", char.ToUpper(people[0], Indonesian) + people[1..])
                .Replace("{t}", region)
                .Replace("{n1}", Number(2, 9))
                .Replace("{n2}", Number(12, 60))
                .Replace("{n3}", Number(120, 9_000))
                .ToString();

    private string Number(int least, int most) =>
        chance.Between(least, most).ToString("N0", Indonesian);
}
