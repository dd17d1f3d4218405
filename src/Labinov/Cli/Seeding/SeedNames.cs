using System.Globalization;
using Labinov.House;

namespace Labinov.Cli.Seeding;

/// <summary>Invented people and offices with names of the usual kind.</summary>
internal static class SeedNames
{
    /// <summary>Reserved for examples (RFC 2606): no letter ever arrives.</summary>
    public const string MailHost = "example.org";

    public static string Person(Chance chance)
    {
        var phrases = Phrases.All;
        var (first, middle, last) = (
            chance.Early(phrases.First),
            chance.Any(phrases.Middle),
            chance.Early(phrases.Last)
        );
        return middle.Length == 0 ? $"{first} {last}" : $"{first} {middle} {last}";
    }

    public static string Mail(string name, int number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Slug.Of(name).Replace('-', '.')}.{number}@{MailHost}"
        );

    /// <summary>
    /// The offices of a region, the same whenever and by whatever seed they are asked for: first those that every region has, then the
    /// many small ones, without two of a name.
    /// </summary>
    public static List<(string Name, Topic Topic)> Offices(SeedRegion region)
    {
        var chance = new Chance(Chance.HashOf(region.Code));
        var phrases = Phrases.All;
        var offices = new List<(string, Topic)>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var patterns = Topic
            .All.SelectMany(topic =>
                topic.Offices.Select(pattern => (Pattern: pattern, Topic: topic))
            )
            .Where(row => !region.IsProvince || !IsOfMunicipality(row.Pattern))
            .ToList();
        chance.Shuffle(patterns);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (pattern, topic) in patterns)
            {
                var name = pattern
                    .Replace(
                        "{p}",
                        $"{chance.Any(phrases.PlaceHeads)} {chance.Any(phrases.PlaceTails)}",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "{k}",
                        chance.Between(1, 12).ToString(CultureInfo.InvariantCulture),
                        StringComparison.Ordinal
                    );
                if (known.Add(Slug.Of(name)))
                {
                    offices.Add((name, topic));
                }
            }
        }

        return offices;
    }

    // How often the list is gone through for places of other names.
    private const int Rounds = 4;

    private static bool IsOfMunicipality(string pattern) =>
        pattern.StartsWith("Puskesmas", StringComparison.Ordinal)
        || pattern.StartsWith("Kecamatan", StringComparison.Ordinal)
        || pattern.StartsWith("Kelurahan", StringComparison.Ordinal)
        || pattern.StartsWith("Desa", StringComparison.Ordinal)
        || pattern.StartsWith("SD ", StringComparison.Ordinal)
        || pattern.StartsWith("TK ", StringComparison.Ordinal);
}
