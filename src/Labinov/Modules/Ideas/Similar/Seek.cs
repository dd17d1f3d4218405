using System.Numerics;
using System.Runtime.InteropServices;
using Labinov.Data.Search;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// Which texts of the index come into question: those that hold telling words of a text, alone where they are rare, together where they
/// are not. The sample of the <see cref="Corpus"/> tells beforehand how many a combination would bring, so that the index never reads out
/// more than a bounded number, be there a hundred ideas or ten million, and an old idea comes as well as a new one.
/// </summary>
public static class Seek
{
    /// <summary>About so many are wanted.</summary>
    private const int Wanted = 500;

    /// <summary>One combination brings at most this share of them, so that no single word fills the table.</summary>
    private const int Share = 4;

    private const int GroupsOfThree = 9;
    private const int MostTogether = 40;
    private const int MostUnheard = 8;

    /// <summary>So many texts of the sample stand for a combination that none of them holds.</summary>
    private const double Unheard = 0.1;
    private const int MostWhole = 16;

    /// <summary>Combinations, of which one is enough; of each its groups, of which all must be met, each by one of its stems.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Of(
        IdeaText text,
        Corpus corpus
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = SeekGroup.Of(text, corpus);
        var masks = MasksOf(groups, corpus);
        // While all together are few, everything that shares a word comes into question.
        var isSmall = corpus.All <= Wanted;
        var chosen = new List<uint>();
        var (brings, unheard) = (0d, 0);
        foreach (var mask in Combinations(groups))
        {
            if (chosen.Count == MostTogether || (brings >= Wanted && !isSmall))
            {
                break;
            }

            // What a smaller combination brings already.
            if (chosen.Exists(other => (other & mask) == other))
            {
                continue;
            }

            var held = Holding(masks, mask);
            if (held == 0 && unheard++ >= MostUnheard)
            {
                continue;
            }

            var more = Math.Max(held, Unheard) * corpus.Each;
            if (isSmall || (more <= Wanted / Share && brings + more <= Wanted))
            {
                chosen.Add(mask);
                brings += more;
            }
        }

        // Whatever three words say is said by thousands: then all that some text of the sample shares with this one.
        foreach (var (mask, _) in Heaviest(masks, groups))
        {
            if (chosen.Count > 0 && brings >= Wanted / 2)
            {
                break;
            }

            if (!chosen.Exists(other => (other & mask) == other))
            {
                chosen.Add(mask);
                brings += Holding(masks, mask) * corpus.Each;
            }
        }

        return
        [
            .. chosen.Select(mask =>
                (IReadOnlyList<IReadOnlyList<string>>)
                    [.. groups.Where((_, i) => (mask & (1u << i)) != 0).Select(group => group.Any)]
            ),
        ];
    }

    // Which groups the texts of the sample hold together, and how many texts hold just these; those that hold none are left out.
    private static (uint Mask, int Texts)[] MasksOf(List<SeekGroup> groups, Corpus corpus)
    {
        var masks = new uint[corpus.Sampled];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var stem in groups[i].Any)
            {
                foreach (var doc in corpus.Holding(Terms.Of(stem)))
                {
                    masks[doc] |= 1u << i;
                }
            }
        }

        var texts = new Dictionary<uint, int>();
        foreach (var mask in masks)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(texts, mask, out _)++;
        }

        texts.Remove(0);
        return [.. texts.Select(pair => (pair.Key, pair.Value))];
    }

    private static int Holding((uint Mask, int Texts)[] masks, uint wanted)
    {
        var held = 0;
        foreach (var (mask, texts) in masks)
        {
            held += (mask & wanted) == wanted ? texts : 0;
        }

        return held;
    }

    // One group, then two, then three together, the most telling first.
    private static IEnumerable<uint> Combinations(List<SeekGroup> groups)
    {
        var all = new List<(uint Mask, float Weight)>();
        for (var i = 0; i < groups.Count; i++)
        {
            all.Add((1u << i, groups[i].Weight));
            for (var j = i + 1; j < groups.Count; j++)
            {
                var two = (1u << i) | (1u << j);
                all.Add((two, groups[i].Weight + groups[j].Weight));
                for (var k = j + 1; k < Math.Min(groups.Count, GroupsOfThree); k++)
                {
                    all.Add(
                        (two | (1u << k), groups[i].Weight + groups[j].Weight + groups[k].Weight)
                    );
                }
            }
        }

        return all.OrderBy(one => BitOperations.PopCount(one.Mask))
            .ThenByDescending(one => one.Weight)
            .Select(one => one.Mask);
    }

    private static IEnumerable<(uint Mask, float Weight)> Heaviest(
        (uint Mask, int Texts)[] masks,
        List<SeekGroup> groups
    ) =>
        masks
            .Select(one =>
                (
                    one.Mask,
                    groups
                        .Select((group, i) => (one.Mask & (1u << i)) == 0 ? 0 : group.Weight)
                        .Sum()
                )
            )
            .OrderByDescending(one => one.Item2)
            .Take(MostWhole);
}
