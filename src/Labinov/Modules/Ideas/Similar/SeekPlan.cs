namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// The combinations that are asked of the index, and what that costs: how many texts come back, and over how many the index has to walk.
/// </summary>
internal sealed class SeekPlan(List<SeekGroup> groups, SeekSample sample, Corpus corpus)
{
    /// <summary>About so many texts are wanted.</summary>
    private const int Wanted = 500;

    /// <summary>One combination brings at most this share of them, so that no single word fills the table.</summary>
    private const int Share = 4;

    /// <summary>
    /// So many steps the index takes in all: for each text that holds the rarest group of a combination, one for each word of the others.
    /// </summary>
    private const double MostSteps = 500_000;
    private const int MostTogether = 40;
    private const int MostUnheard = 8;

    /// <summary>So many texts of the sample stand for a combination that none of them holds.</summary>
    private const double Unheard = 0.1;

    private readonly List<uint> chosen = [];
    private readonly HashSet<int> walked = [];

    // While all together are few, everything that shares a word comes into question.
    private readonly bool isSmall = corpus.All <= Wanted;
    private double brings;
    private double steps;
    private int unheard;

    public bool IsFull => chosen.Count == MostTogether || (brings >= Wanted && !isSmall);

    public bool IsThin => chosen.Count == 0 || brings < Wanted / 2;

    /// <summary>Takes a combination where it brings something new, and not too much.</summary>
    public void Consider(uint mask)
    {
        if (IsBrought(mask))
        {
            return;
        }

        var held = sample.Holding(mask);
        if (held == 0 && unheard++ >= MostUnheard)
        {
            return;
        }

        var more = Math.Max(held, Unheard) * corpus.Each;
        if (
            isSmall
            || ((held <= 1 || more <= Wanted / Share) && brings + more <= Wanted && MayWalk(mask))
        )
        {
            Add(mask, more);
        }
    }

    /// <summary>Takes it although it may bring many: of those the newest.</summary>
    public void Take(uint mask)
    {
        if (!IsBrought(mask) && (chosen.Count == 0 || MayWalk(mask)))
        {
            Add(mask, sample.Holding(mask) * corpus.Each);
        }
    }

    /// <summary>Each with its rarest group first.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Told() =>
        [
            .. chosen.Select(mask =>
            {
                var (rarest, _) = sample.Rarest(mask);
                return (IReadOnlyList<IReadOnlyList<string>>)
                    [
                        groups[rarest].Any,
                        .. groups
                            .Where((_, i) => i != rarest && (mask & (1u << i)) != 0)
                            .Select(group => group.Any),
                    ];
            }),
        ];

    // By a smaller combination.
    private bool IsBrought(uint mask) => chosen.Exists(other => (other & mask) == other);

    private bool MayWalk(uint mask) => steps + StepsOf(mask) <= MostSteps;

    // Combinations with the same rarest group share the walk over it.
    private double StepsOf(uint mask)
    {
        var (rarest, texts) = sample.Rarest(mask);
        var words = walked.Contains(rarest) ? 0 : groups[rarest].Any.Count;
        for (var i = 0; i < groups.Count; i++)
        {
            words += i != rarest && (mask & (1u << i)) != 0 ? groups[i].Any.Count : 0;
        }

        return texts * corpus.Each * words;
    }

    private void Add(uint mask, double more)
    {
        chosen.Add(mask);
        brings += more;
        steps += StepsOf(mask);
        walked.Add(sample.Rarest(mask).Group);
    }
}
