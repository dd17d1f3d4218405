using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Words by which something is sought that mean the same here: any of them will do.</summary>
internal sealed record SeekGroup(IReadOnlyList<string> Any, float Weight)
{
    /// <summary>More words than these are not combined: the rest tells less.</summary>
    private const int Most = 16;
    private const int StemsOfMeaning = 6;
    private const float InTitle = 1.25f;
    private const float OfOffice = 0.4f;

    /// <summary>The most telling words and meanings of a text, the most telling first.</summary>
    public static List<SeekGroup> Of(IdeaText text, Corpus corpus)
    {
        var groups = new Dictionary<ulong, SeekGroup>();
        var met = new List<FieldWords.Met>();
        foreach (
            var (part, weight) in (ReadOnlySpan<(string, float)>)
                [(text.Title, InTitle), (text.Story, 1), (text.Office, OfOffice)]
        )
        {
            var words = ShortForms.Words(part);
            var stems = words.ConvertAll(word => Stems.Of(word.Word));
            for (var i = 0; i < words.Count; i++)
            {
                string[] forms = words[i].Joined is { } joined
                    ? [stems[i], Stems.Of(joined)]
                    : [stems[i]];
                Keep(Terms.Of(stems[i]), forms, weight);
            }

            met.Clear();
            corpus.Words.In([.. stems.Select(stem => Terms.Of(stem))], met);
            foreach (var meaning in met)
            {
                var said = corpus
                    .Words.Saying(meaning.Concept)
                    .Where(stem => !corpus.Holding(Terms.Of(stem)).IsEmpty)
                    .OrderByDescending(stem => corpus.Holding(Terms.Of(stem)).Length)
                    .Take(StemsOfMeaning)
                    .ToList();
                Keep(meaning.Concept, said, weight);
            }
        }

        return [.. groups.Values.OrderByDescending(group => group.Weight).Take(Most)];

        void Keep(ulong key, IReadOnlyList<string> any, float weight)
        {
            if (any.Count == 0 || groups.ContainsKey(key))
            {
                return;
            }

            var held = any.Sum(stem => corpus.Holding(Terms.Of(stem)).Length);
            var telling = MathF.Log(1 + ((corpus.Sampled + 1f) / Math.Max(1, held)));
            groups.Add(key, new SeekGroup(any, weight * telling));
        }
    }
}
