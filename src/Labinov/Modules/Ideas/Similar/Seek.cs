using System.Numerics;

namespace Labinov.Modules.Ideas.Similar;

/// <summary>
/// Which texts of the index come into question: those that hold telling words of a text, alone where they are rare, together where they
/// are not. The sample of the <see cref="Corpus"/> tells beforehand how many a combination would bring, so that the index never reads out
/// more than a bounded number, be there a hundred ideas or ten million, and an old idea comes as well as a new one.
/// </summary>
public static class Seek
{
    private const int GroupsOfThree = 9;

    /// <summary>Combinations, of which one is enough; of each its groups, of which all must be met, each by one of its stems.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Of(
        IdeaText text,
        Corpus corpus
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = SeekGroup.Of(text, corpus);
        var sample = new SeekSample(groups, corpus);
        var plan = new SeekPlan(groups, sample, corpus);
        foreach (var mask in Combinations(groups))
        {
            if (plan.IsFull)
            {
                break;
            }

            plan.Consider(mask);
        }

        // Whatever three words say is said by thousands: then all that some text of the sample shares with this one.
        foreach (var mask in sample.Heaviest())
        {
            if (!plan.IsThin)
            {
                break;
            }

            plan.Take(mask);
        }

        return plan.Told();
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
}
