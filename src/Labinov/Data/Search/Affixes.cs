namespace Labinov.Data.Search;

/// <summary>
/// Takes known prefixes and suffixes off an Indonesian word until one of <see cref="Roots"/> is left, giving back the letter that a nasal
/// prefix swallowed (<c>menulis</c>: <c>tulis</c>, <c>penyediaan</c>: <c>sedia</c>). The longest root wins.
/// </summary>
internal static class Affixes
{
    public const int Longest = 40;
    private const int MostPrefixes = 3;

    private static readonly string[] Particles = ["", "lah", "kah", "pun", "nya", "ku", "mu"];
    private static readonly string[] Suffixes = ["", "i", "an", "kan", "isasi"];

    /// <summary>Each with the letters that it may have swallowed; a blank stands for none.</summary>
    private static readonly (string Prefix, string Swallowed)[] Prefixes =
    [
        ("meny", "s"),
        ("peny", "s"),
        ("menge", " "),
        ("penge", " "),
        ("meng", "k "),
        ("peng", "k "),
        ("mem", "p "),
        ("pem", "p "),
        ("men", "t "),
        ("pen", "t "),
        ("bel", " "),
        ("pel", " "),
        ("ber", " "),
        ("per", " "),
        ("ter", " "),
        ("me", " "),
        ("pe", " "),
        ("be", " "),
        ("te", " "),
        ("di", " "),
        ("ke", " "),
        ("se", " "),
    ];

    /// <summary>The root that a word is built on, or null when it is none that we know.</summary>
    public static string? RootOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return null;
        }

        if (Roots.TryGet(word, out var root))
        {
            return root;
        }

        Span<char> letters = stackalloc char[Longest];
        word.CopyTo(letters);
        string? best = null;
        foreach (var particle in Particles)
        {
            var bare = Without(letters[..word.Length], particle);
            foreach (var suffix in Suffixes)
            {
                var body = bare.IsEmpty ? bare : Without(bare, suffix);
                if (body.Length >= 3)
                {
                    Strip(body, 0, ref best);
                }
            }
        }

        return best;
    }

    private static void Strip(Span<char> rest, int taken, ref string? best)
    {
        if (Roots.TryGet(rest, out var root) && (best is null || root.Length > best.Length))
        {
            best = root;
        }

        if (taken == MostPrefixes)
        {
            return;
        }

        foreach (var (prefix, swallowed) in Prefixes)
        {
            if (rest.Length < prefix.Length + 2 || !rest.StartsWith(prefix))
            {
                continue;
            }

            foreach (var letter in swallowed)
            {
                if (letter == ' ')
                {
                    Strip(rest[prefix.Length..], taken + 1, ref best);
                    continue;
                }

                // The letter takes the place of the last one of the prefix, and leaves it again for the next try.
                var place = prefix.Length - 1;
                var kept = rest[place];
                rest[place] = letter;
                Strip(rest[place..], taken + 1, ref best);
                rest[place] = kept;
            }
        }
    }

    private static Span<char> Without(Span<char> word, string ending) =>
        word.EndsWith(ending) ? word[..^ending.Length] : [];
}
