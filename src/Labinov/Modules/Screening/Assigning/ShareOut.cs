namespace Labinov.Modules.Screening.Assigning;

/// <summary>
/// Shares ideas out evenly. Whoever has least takes the next; of those who have equally much, whoever sat least with the others of the same idea,
/// so that all judges come to be tied to each other by ideas that both saw (without which severe and mild cannot be told apart). The same
/// question has the same answer, and what is assigned stays.
/// </summary>
public static class ShareOut
{
    /// <param name="wanted">Reviewers for each idea.</param>
    /// <param name="ideas">In their order; <c>Has</c> are the judges it has already, by place.</param>
    /// <param name="judges">How many there are.</param>
    /// <param name="isTied">The judge at this place must not see the idea at this place.</param>
    /// <returns>New pairs of places: idea and judge. An idea for which nobody is free gets fewer.</returns>
    public static IReadOnlyList<(int Idea, int Judge)> Run(
        int wanted,
        IReadOnlyList<IReadOnlyList<int>> ideas,
        int judges,
        Func<int, int, bool> isTied
    )
    {
        ArgumentNullException.ThrowIfNull(ideas);
        ArgumentNullException.ThrowIfNull(isTied);
        var load = new int[judges];
        var together = new int[judges, judges];
        var seen = ideas.Select(has => has.ToList()).ToList();
        foreach (var has in seen)
        {
            has.ForEach(judge => Take(has, judge, load, together));
        }

        var free = Enumerable
            .Range(0, ideas.Count)
            .ToDictionary(
                idea => idea,
                idea => Enumerable.Range(0, judges).Where(judge => !isTied(idea, judge)).ToList()
            );
        var shared = new List<(int Idea, int Judge)>();
        // Those with the fewest who may see them come first: later there is no choice any more.
        foreach (var idea in free.Keys.OrderBy(idea => free[idea].Count).ThenBy(idea => idea))
        {
            while (
                seen[idea].Count < wanted
                && Next(free[idea], seen[idea], load, together) is { } judge
            )
            {
                seen[idea].Add(judge);
                Take(seen[idea], judge, load, together);
                shared.Add((idea, judge));
            }
        }

        return shared;
    }

    private static int? Next(List<int> free, List<int> has, int[] load, int[,] together) =>
        free.Where(judge => !has.Contains(judge))
            .OrderBy(judge => load[judge])
            .ThenBy(judge => has.Sum(other => together[judge, other]))
            .ThenBy(judge => judge)
            .Select(judge => (int?)judge)
            .FirstOrDefault();

    private static void Take(List<int> has, int judge, int[] load, int[,] together)
    {
        load[judge]++;
        foreach (var other in has.Where(other => other != judge))
        {
            together[judge, other]++;
            together[other, judge]++;
        }
    }
}
