using System.Runtime.InteropServices;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// What is known of all ideas without reading them: the vocabulary of the field, and from a sample of texts how many hold a term, alone or
/// together with others. Never changes; a newer one takes its place (<see cref="KeptCorpus"/>).
/// </summary>
public sealed class Corpus
{
    /// <summary>So many texts of the sample are spelled by their letters too; more would not change what letters tell.</summary>
    private const int Spelled = 2_000;

    private readonly Dictionary<ulong, int> counts = [];
    private readonly Dictionary<ulong, List<int>> holders = [];
    private readonly int sampled;
    private readonly int spelled;

    /// <param name="texts">Stems of a sample, title and body.</param>
    /// <param name="all">How many texts there are in all.</param>
    public Corpus(
        FieldWords words,
        IReadOnlyCollection<(string Title, string Body)> texts,
        long all
    )
    {
        ArgumentNullException.ThrowIfNull(texts);
        (Words, All) = (words, Math.Max(all, texts.Count));
        sampled = texts.Count;
        // Every so many, so that the newest and the oldest are both among them.
        var every = Math.Max(1, sampled / Spelled);
        spelled = (sampled + every - 1) / every;
        var at = 0;
        foreach (var (title, body) in texts)
        {
            foreach (var term in Portrait.TermsOf(title, body, words, at % every == 0))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
            }

            foreach (var term in StemsOf(title, body))
            {
                ref var docs = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, term, out _);
                docs ??= [];
                docs.Add(at);
            }

            at++;
        }
    }

    public FieldWords Words { get; }

    /// <summary>How many texts there are, sampled or not.</summary>
    public long All { get; }

    public int Sampled => sampled;

    /// <summary>One text of the sample stands for so many.</summary>
    public double Each => sampled == 0 ? 1 : (double)All / sampled;

    /// <summary>How much a term tells: the logarithm of how rare it is.</summary>
    /// <param name="ofLetters">A piece of a word; fewer texts were looked at for these.</param>
    public float Telling(ulong term, bool ofLetters = false) =>
        MathF.Log(
            1
                + (
                    ((ofLetters ? spelled : sampled) + 1f)
                    / Math.Max(1, counts.GetValueOrDefault(term))
                )
        );

    /// <summary>Which texts of the sample hold a stem, as the index knows it.</summary>
    public ReadOnlySpan<int> Holding(ulong stem) =>
        CollectionsMarshal.AsSpan(holders.GetValueOrDefault(stem));

    private static HashSet<ulong> StemsOf(string title, string body)
    {
        var stems = new HashSet<ulong>();
        foreach (var text in (string[])[title, body])
        {
            foreach (var range in text.AsSpan().Split(' '))
            {
                if (!text.AsSpan()[range].IsEmpty)
                {
                    stems.Add(Terms.Of(text.AsSpan()[range]));
                }
            }
        }

        return stems;
    }
}
