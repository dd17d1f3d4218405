using System.Runtime.InteropServices;
using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// What a text says, as five bags of weighted terms: its stems, what they mean, the affairs they belong to, the letters they are made of,
/// and the office that speaks. A term that few texts hold weighs more (<see cref="Corpus.Telling"/>).
/// </summary>
public sealed class Portrait
{
    // Chosen with half of the benchmark's groups, judged by the other half: docs/similar.md.
    private const float InTitle = 1.25f;
    private const float Repeated = 0.7f;

    public Bag Stems { get; private init; } = Bag.Empty;
    public Bag Concepts { get; private init; } = Bag.Empty;
    public Bag Fields { get; private init; } = Bag.Empty;
    public Bag Letters { get; private init; } = Bag.Empty;
    public Bag Office { get; private init; } = Bag.Empty;
    public InnovationKind? Kind { get; private init; }

    private Portrait() { }

    /// <summary>The whole portrait.</summary>
    public static Portrait Of(IdeaText text, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(corpus);
        var drawing = new Drawing(corpus.Words);
        var stems = SearchText.Of(text.Title, text.Story);
        drawing.Read(stems.Title, InTitle);
        drawing.Spell(stems.Title, InTitle);
        drawing.Read(stems.Body, 1);
        drawing.Spell(stems.Body, 1);
        drawing.ReadOffice(SearchText.Of(text.Office, null).Title);
        return new Portrait
        {
            Stems = Weighed(drawing.Stems, corpus),
            Concepts = Weighed(drawing.Concepts, corpus),
            Fields = Weighed(drawing.Fields, corpus),
            Letters = Weighed(drawing.Letters, corpus, areLetters: true),
            Office = Weighed(drawing.Office, corpus),
            Kind = text.Kind,
        };
    }

    /// <summary>Every term of a text once, for counting how many texts hold it.</summary>
    internal static IEnumerable<ulong> TermsOf(
        string title,
        string body,
        FieldWords words,
        bool withLetters
    )
    {
        var drawing = new Drawing(words);
        foreach (var text in (string[])[title, body])
        {
            drawing.Read(text, 1);
            if (withLetters)
            {
                drawing.Spell(text, 1);
            }
        }

        return drawing
            .Stems.Keys.Concat(drawing.Concepts.Keys)
            .Concat(drawing.Fields.Keys)
            .Concat(drawing.Letters.Keys);
    }

    private static Bag Weighed(Dictionary<ulong, float> bag, Corpus corpus, bool areLetters = false)
    {
        foreach (var term in bag.Keys)
        {
            ref var weight = ref CollectionsMarshal.GetValueRefOrNullRef(bag, term);
            weight = MathF.Pow(weight, Repeated) * corpus.Telling(term, areLetters);
        }

        return Bag.Of(bag);
    }
}
