using System.Runtime.InteropServices;
using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// A quick look at what the index holds of a text: which of the terms that are asked for does it share? Good enough to see which few of some
/// hundred are worth a whole portrait. Used by one search, on one thread.
/// </summary>
public sealed class Glance
{
    private const float OfFields = 0.3f;

    /// <summary>Added to the length of every text, so that a text of three words is not taken for the best.</summary>
    private const int Short = 8;

    private readonly Corpus corpus;
    private readonly Dictionary<ulong, float> asked = [];
    private readonly HashSet<ulong> shared = [];
    private readonly List<ulong> stems = [];
    private readonly List<FieldWords.Met> met = [];

    public Glance(Portrait portrait, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(portrait);
        ArgumentNullException.ThrowIfNull(corpus);
        this.corpus = corpus;
        Ask(portrait.Stems, 1);
        Ask(portrait.Concepts, 1);
        Ask(portrait.Fields, OfFields);
    }

    /// <summary>More is better; only comparable within one search.</summary>
    public float At(ReadOnlySpan<char> title, ReadOnlySpan<char> body)
    {
        shared.Clear();
        stems.Clear();
        met.Clear();
        Read(title);
        Read(body);
        var sum = 0f;
        foreach (var stem in stems)
        {
            sum += Share(stem);
        }

        corpus.Words.In(CollectionsMarshal.AsSpan(stems), met);
        foreach (var meaning in met)
        {
            sum += Share(meaning.Concept) + Share(meaning.Field);
        }

        return sum / MathF.Sqrt(stems.Count + Short);
    }

    private float Share(ulong term) =>
        asked.TryGetValue(term, out var weight) && shared.Add(term) ? weight : 0;

    private void Read(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var stem = text[range];
            if (!stem.IsEmpty && stem is not [SearchText.Break])
            {
                stems.Add(Terms.Of(stem));
            }
        }
    }

    private void Ask(Bag bag, float weight)
    {
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            var term = bag.Terms[i];
            asked[term] = weight * bag.Weights[i] / bag.Length * corpus.Telling(term);
        }
    }
}
