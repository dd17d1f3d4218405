namespace Labinov.Data.Search;

/// <summary>A word that found nothing, and the one that was taken instead.</summary>
public readonly record struct Correction(string Typed, string Meant);

/// <summary>
/// What the words of a query may have meant: as typed, a near word of the vocabulary, or two words written as one. One search asks for all
/// of it at once; what comes back decides, so that a correction always finds something where the visitor looks.
/// </summary>
internal sealed partial class Meanings
{
    private const int MostNear = 5;
    private const int LeastOfSplit = 3;

    /// <summary>A word that others write too is doubted last.</summary>
    private const int Doubt = 2;
    private const int LongEnoughToDoubt = 7;
    private const int InTitleCounts = 4;

    private readonly Sought sought;
    private readonly List<Reading>[] readings;
    private readonly Dictionary<string, UInt128> bits = new(StringComparer.Ordinal);

    // Bits: all of them must be met.
    private sealed record Reading(
        string Word,
        int Cost,
        UInt128 Bits,
        IReadOnlyList<string>[] Parts
    );

    /// <summary>Which parts of which readings a document holds.</summary>
    public readonly record struct Met(UInt128 InTitle, UInt128 All)
    {
        public bool Has(UInt128 bits) => (All & bits) == bits;

        /// <summary>A title that says it speaks for more than one text.</summary>
        public int Weight(UInt128 bits) => (InTitle & bits) == bits ? InTitleCounts : 1;
    }

    private Meanings(Sought sought, Vocabulary vocabulary)
    {
        this.sought = sought;
        var bit = 0;
        readings = [.. sought.Words.Select(word => ReadingsOf(word, vocabulary, ref bit).ToList())];
        Wide = sought.With(sought.Words.Select((word, i) => Widened(word, readings[i])));
    }

    /// <summary>Every word with all that it may have meant.</summary>
    public Sought Wide { get; }

    /// <summary>Null when no word has a near one.</summary>
    public static Meanings? Of(Sought sought, Vocabulary vocabulary)
    {
        var meanings = new Meanings(sought, vocabulary);
        return Array.Exists(meanings.readings, words => words.Count > 1) ? meanings : null;
    }

    /// <summary>
    /// The reading of the query that changes least and, of those, is met most often, above all in titles; null when no document meets every word.
    /// </summary>
    public (Sought Meant, IReadOnlyList<Correction> Corrections)? OfAll(IEnumerable<Met> docs)
    {
        var found = new Dictionary<string, (int Cost, int Count, Reading[] Chosen)>(
            StringComparer.Ordinal
        );
        foreach (var doc in docs)
        {
            Reading[] chosen =
            [
                .. readings
                    .Select(words => words.Find(reading => doc.Has(reading.Bits)))
                    .OfType<Reading>(),
            ];
            if (chosen.Length == readings.Length)
            {
                var key = string.Join(' ', chosen.Select(reading => reading.Word));
                var before = found.GetValueOrDefault(key);
                var all = chosen.Aggregate(UInt128.Zero, (bits, reading) => bits | reading.Bits);
                found[key] = (
                    chosen.Sum(reading => reading.Cost),
                    before.Count + doc.Weight(all),
                    chosen
                );
            }
        }

        return found.Count == 0
            ? null
            : Taken(
                found
                    .Values.OrderBy(row => row.Cost)
                    .ThenByDescending(row => row.Count)
                    .First()
                    .Chosen
            );
    }

    /// <summary>The same for each word alone.</summary>
    public (Sought Meant, IReadOnlyList<Correction> Corrections) OfEach(List<Met> docs) =>
        Taken(
            Array.ConvertAll(
                readings,
                words =>
                    words
                        .Select(reading =>
                            (
                                reading,
                                count: docs.Sum(doc =>
                                    doc.Has(reading.Bits) ? doc.Weight(reading.Bits) : 0
                                )
                            )
                        )
                        .Where(row => row.count > 0)
                        .OrderBy(row => row.reading.Cost)
                        .ThenByDescending(row => row.count)
                        .Select(row => row.reading)
                        .FirstOrDefault(words[0])
            )
        );

    /// <summary>Which readings a document meets.</summary>
    public Met MetBy(ReadOnlySpan<char> title, ReadOnlySpan<char> body)
    {
        var inTitle = BitsOf(title);
        return new Met(inTitle, inTitle | BitsOf(body));
    }

    private UInt128 BitsOf(ReadOnlySpan<char> stems)
    {
        var unfinished = sought.Words[^1].Prefix;
        var lookup = bits.GetAlternateLookup<ReadOnlySpan<char>>();
        UInt128 met = 0;
        foreach (var range in stems.Split(' '))
        {
            var stem = stems[range];
            if (lookup.TryGetValue(stem, out var bit))
            {
                met |= bit;
            }

            if (unfinished is not null && stem.StartsWith(unfinished))
            {
                met |= readings[^1][0].Bits;
            }
        }

        return met;
    }

    private (Sought, IReadOnlyList<Correction>) Taken(Reading[] chosen)
    {
        var (text, corrections) = (sought.Text, new List<Correction>());
        for (var i = chosen.Length - 1; i >= 0; i--)
        {
            var word = sought.Words[i];
            if (chosen[i].Cost > 0)
            {
                var rest = Math.Min(text.Length, word.Start + word.Length);
                text = $"{text[..word.Start]}{chosen[i].Word}{text[rest..]}";
                corrections.Insert(0, new Correction(word.Word, chosen[i].Word));
            }
        }

        return (sought.Meaning(text), corrections);
    }
}
