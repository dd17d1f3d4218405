using System.Text.RegularExpressions;

namespace Labinov.Tests.House;

/// <summary>
/// The keys that the sources mention. A key is written whole (<c>"ideas.submit.title"</c>), or built from a beginning that ends in a dot
/// (<c>"ideas.state." + …</c>, <c>$"ideas.kind.{…}.help"</c>). When the beginning's last part is the name of an enum, every value of it, in
/// kebab-case, must have its text.
/// </summary>
internal sealed partial class WordsUsed
{
    public SortedSet<string> Whole { get; } = new(StringComparer.Ordinal);

    /// <summary>Beginning and end of keys that are built while running.</summary>
    public SortedSet<(string Beginning, string End)> Built { get; } = [];

    /// <param name="areas">First parts of keys: <c>ideas</c>, <c>ui</c> …; other strings with dots are not keys.</param>
    public void Read(string source, IReadOnlySet<string> areas)
    {
        foreach (Match found in Key().Matches(NoWords().Replace(source, "")))
        {
            var key = found.Groups["key"].Value;
            if (!areas.Contains(key[..key.IndexOf('.', StringComparison.Ordinal)]))
            {
                continue;
            }

            if (key.EndsWith('.'))
            {
                Built.Add((key, found.Groups["end"].Value));
            }
            else
            {
                Whole.Add(key);
            }
        }
    }

    /// <summary>Keys that must exist and do not. <c>Many</c> asks for <c>key.other</c>.</summary>
    public IEnumerable<string> MissingFrom(
        IReadOnlyDictionary<string, string> words,
        IEnumerable<Type> enums
    )
    {
        var whole = Whole.Where(key =>
            !words.ContainsKey(key)
            && !words.ContainsKey(key + ".other")
            && !FileName().IsMatch(key)
        );
        var empty = Built
            .Where(built => !words.Keys.Any(key => IsBuiltFrom(key, built)))
            .Select(built => $"{built.Beginning}…{built.End}");
        var values =
            from built in Built
            from type in enums
            where IsKnownIn(built.Beginning, type)
            where
                string.Equals(
                    LastPart(built.Beginning),
                    type.Name,
                    StringComparison.OrdinalIgnoreCase
                )
            from value in Enum.GetNames(type)
            let key = built.Beginning + Kebab(value) + built.End
            where !words.ContainsKey(key)
            select key;
        return whole.Concat(empty).Concat(values);
    }

    public bool Uses(string key) =>
        Whole.Contains(key)
        || (Plural().Match(key) is { Success: true } plural && Whole.Contains(key[..plural.Index]))
        || Built.Any(built => IsBuiltFrom(key, built));

    private static bool IsBuiltFrom(string key, (string Beginning, string End) built) =>
        key.StartsWith(built.Beginning, StringComparison.Ordinal)
        && (
            key.EndsWith(built.End, StringComparison.Ordinal)
            || Plural().Replace(key, "").EndsWith(built.End, StringComparison.Ordinal)
        );

    // Two modules may have an enum of the same name; their keys begin with the module.
    private static bool IsKnownIn(string beginning, Type type) =>
        type.Namespace is not { } home
        || !home.Contains(".Modules.", StringComparison.Ordinal)
        || home.Split('.')[2].Equals(beginning.Split('.')[0], StringComparison.OrdinalIgnoreCase);

    private static string LastPart(string beginning) =>
        beginning.TrimEnd('.').Split('.')[^1].Replace("-", "", StringComparison.Ordinal);

    private static string Kebab(string name) => Hump().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex(
        """
            "(?<key>[a-z][a-z0-9-]*\.([a-z0-9-]+\.)*[a-z0-9-]*)("|(?<=\.)\{.*?\}(?<end>[a-z0-9.-]*)")
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Key();

    // Comments, and the names of listeners: they look like keys.
    [GeneratedRegex(@"^\s*//.*$|string Name => ""[^""]*"";", RegexOptions.Multiline)]
    private static partial Regex NoWords();

    [GeneratedRegex(@"\.(csv|xlsx|json|jsonl|css|js|svg|png|db|xml|txt|zip)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"\.(one|other)$")]
    private static partial Regex Plural();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();
}
