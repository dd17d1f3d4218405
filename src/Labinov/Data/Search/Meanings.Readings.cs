namespace Labinov.Data.Search;

/// <summary>Which words of the vocabulary come into question for each word of a query.</summary>
internal sealed partial class Meanings
{
    private IEnumerable<Reading> ReadingsOf(SoughtWord word, Vocabulary vocabulary, ref int bit)
    {
        var found = new List<Reading> { New(word.Word, 0, [word.Stems], ref bit) };
        var isKnown = sought.Words.Count > 1 && vocabulary.Has(word.Word);
        var stems = new HashSet<string>(StringComparer.Ordinal) { word.Stems[0] };
        foreach (var (near, slips) in Spelling.Near(word.Word, vocabulary))
        {
            if (isKnown && (slips > 1 || word.Word.Length < LongEnoughToDoubt))
            {
                break;
            }

            if (found.Count > MostNear)
            {
                break;
            }

            if (Sought.Of(near + " ").Words is [var meant] && stems.Add(meant.Stems[0]))
            {
                found.Add(New(near, slips + (isKnown ? Doubt : 0), [meant.Stems], ref bit));
            }
        }

        if (!isKnown && SplitOf(word.Word, vocabulary) is var (one, other))
        {
            found.Add(New($"{one} {other}", 1, [Forms(one), Forms(other)], ref bit));
        }

        return found;
    }

    private Reading New(string word, int cost, IReadOnlyList<string>[] parts, ref int bit)
    {
        UInt128 all = 0;
        foreach (var part in parts)
        {
            var mine = UInt128.One << bit++;
            all |= mine;
            foreach (var stem in part)
            {
                bits[stem] = bits.GetValueOrDefault(stem) | mine;
            }
        }

        return new Reading(word, cost, all, parts);
    }

    private static (string One, string Other)? SplitOf(string word, Vocabulary vocabulary)
    {
        for (var at = word.Length - LeastOfSplit; at >= LeastOfSplit; at--)
        {
            if (vocabulary.Has(word[..at]) && vocabulary.Has(word[at..]))
            {
                return (word[..at], word[at..]);
            }
        }

        return null;
    }

    private static IReadOnlyList<string> Forms(string word) =>
        Sought.Of(word + " ").Words is [var only] ? only.Stems : [word];

    private static SoughtWord Widened(SoughtWord word, List<Reading> readings) =>
        word with
        {
            Stems =
            [
                .. readings
                    .Where(reading => reading.Parts.Length == 1)
                    .SelectMany(reading => reading.Parts[0])
                    .Distinct(StringComparer.Ordinal),
            ],
            Split =
            [
                .. readings
                    .Where(reading => reading.Parts.Length == 2)
                    .Select(reading => (reading.Parts[0], reading.Parts[1])),
            ],
        };
}
