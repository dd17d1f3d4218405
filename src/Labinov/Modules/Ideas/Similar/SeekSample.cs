using System.Runtime.InteropServices;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>Which of the groups of a search the texts of the sample hold together; combinations are bits.</summary>
internal sealed class SeekSample
{
    private const int MostWhole = 16;

    private readonly List<SeekGroup> groups;
    private readonly (uint Mask, int Texts)[] masks;
    private readonly int[] alone;

    public SeekSample(List<SeekGroup> groups, Corpus corpus)
    {
        this.groups = groups;
        var held = new uint[corpus.Sampled];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var stem in groups[i].Any)
            {
                foreach (var text in corpus.Holding(Terms.Of(stem)))
                {
                    held[text] |= 1u << i;
                }
            }
        }

        var texts = new Dictionary<uint, int>();
        foreach (var mask in held)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(texts, mask, out _)++;
        }

        texts.Remove(0);
        masks = [.. texts.Select(pair => (pair.Key, pair.Value))];
        alone = [.. groups.Select((_, i) => Holding(1u << i))];
    }

    /// <summary>How many texts of the sample hold all of these.</summary>
    public int Holding(uint wanted)
    {
        var held = 0;
        foreach (var (mask, texts) in masks)
        {
            held += (mask & wanted) == wanted ? texts : 0;
        }

        return held;
    }

    /// <summary>The rarest group of a combination, and how many texts hold it: the index has to walk over these.</summary>
    public (int Group, int Texts) Rarest(uint mask)
    {
        var rarest = -1;
        for (var i = 0; i < groups.Count; i++)
        {
            if ((mask & (1u << i)) != 0 && (rarest < 0 || alone[i] < alone[rarest]))
            {
                rarest = i;
            }
        }

        return (rarest, alone[rarest]);
    }

    /// <summary>What single texts of the sample share with the search, the most telling first.</summary>
    public IEnumerable<uint> Heaviest() =>
        masks
            .Select(one => one.Mask)
            .OrderByDescending(mask =>
                groups.Select((group, i) => (mask & (1u << i)) == 0 ? 0 : group.Weight).Sum()
            )
            .Take(MostWhole);
}
