using System.Runtime.InteropServices;
using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// Draws the unweighed bags of a <see cref="Portrait"/>: reads stems as the index keeps them, those in order, then the other forms behind a
/// break.
/// </summary>
internal sealed class Drawing(FieldWords words)
{
    private const float OfOffice = 0.3f;
    private const float AsPhrase = 1.5f;
    private const float WithinWord = 0.5f;
    private const int LettersTogether = 4;
    private const int LongWord = 6;
    private const int ShortestWithin = 5;
    private const string ShortForm = "zx";

    private readonly List<ulong> inOrder = [];
    private readonly List<ulong> others = [];

    // What a short form stands for is as good as a stem.
    private readonly List<ulong> forms = [];
    private readonly List<FieldWords.Met> met = [];

    public Dictionary<ulong, float> Stems { get; } = [];
    public Dictionary<ulong, float> Concepts { get; } = [];
    public Dictionary<ulong, float> Fields { get; } = [];
    public Dictionary<ulong, float> Letters { get; } = [];
    public Dictionary<ulong, float> Office { get; } = [];

    public void Read(ReadOnlySpan<char> stems, float weight)
    {
        Listen(stems);
        foreach (var meaning in met)
        {
            var heard = weight * (meaning.Count > 1 ? AsPhrase : 1);
            Add(Concepts, meaning.Concept, heard);
            Add(Fields, meaning.Field, heard);
        }

        foreach (var range in stems.Split(' '))
        {
            var stem = stems[range];
            if (stem is [SearchText.Break])
            {
                break;
            }

            if (stem.Length >= LongWord)
            {
                Within(stem, weight * WithinWord);
            }
        }

        foreach (var stem in inOrder.Concat(forms))
        {
            Add(Stems, stem, weight);
        }
    }

    public void ReadOffice(ReadOnlySpan<char> stems)
    {
        Listen(stems);
        foreach (var meaning in met)
        {
            Add(Office, meaning.Concept, 1);
            Add(Office, meaning.Field, 1);
            Add(Concepts, meaning.Concept, OfOffice);
            Add(Fields, meaning.Field, OfOffice);
        }

        foreach (var stem in inOrder.Concat(forms))
        {
            Add(Office, stem, 1);
        }
    }

    public void Spell(ReadOnlySpan<char> stems, float weight)
    {
        Span<char> padded = stackalloc char[SearchWord.WordMax + 2];
        foreach (var range in stems.Split(' '))
        {
            var stem = stems[range];
            if (stem is [SearchText.Break])
            {
                return;
            }

            if (stem.IsEmpty || stem.Length > SearchWord.WordMax)
            {
                continue;
            }

            padded[0] = ' ';
            stem.CopyTo(padded[1..]);
            padded[stem.Length + 1] = ' ';
            var word = padded[..(stem.Length + 2)];
            var last = Math.Max(0, word.Length - LettersTogether);
            for (var i = 0; i <= last; i++)
            {
                var piece = word[i..Math.Min(word.Length, i + LettersTogether)];
                Add(Letters, Terms.Of(piece, Terms.Letters), weight);
            }
        }
    }

    // Meanings of the stems in order, and of each other form by itself.
    private void Listen(ReadOnlySpan<char> stems)
    {
        inOrder.Clear();
        others.Clear();
        forms.Clear();
        met.Clear();
        var isBehind = false;
        foreach (var range in stems.Split(' '))
        {
            var stem = stems[range];
            if (stem is [SearchText.Break])
            {
                isBehind = true;
            }
            else if (!stem.IsEmpty)
            {
                (isBehind ? others : inOrder).Add(Terms.Of(stem));
                if (isBehind && stem.StartsWith(ShortForm))
                {
                    forms.Add(Terms.Of(stem));
                }
            }
        }

        words.In(CollectionsMarshal.AsSpan(inOrder), met);
        foreach (var other in others)
        {
            words.In([other], met);
        }
    }

    // "Basekolah", "SiKarisma": names are glued together of words that mean something.
    private void Within(ReadOnlySpan<char> stem, float weight)
    {
        for (var cut = 1; cut <= stem.Length - ShortestWithin; cut++)
        {
            Hear(stem[cut..]);
            Hear(stem[..^cut]);
        }

        void Hear(ReadOnlySpan<char> part)
        {
            met.Clear();
            words.In([Terms.Of(part)], met);
            foreach (var meaning in met)
            {
                Add(Concepts, meaning.Concept, weight);
                Add(Fields, meaning.Field, weight);
            }
        }
    }

    private static void Add(Dictionary<ulong, float> bag, ulong term, float weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(bag, term, out _) += weight;
}
