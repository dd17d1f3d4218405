namespace Labinov.Modules.Surveys.Statistics;

/// <summary>A group of people and the parts that it falls into without remainder: whoever belongs to none is a part of its own.</summary>
public sealed record Group(string Key, int Count, params IReadOnlyList<Group> Parts);

/// <summary>Which groups may be shown so that nobody can be found among a few.</summary>
/// <remarks>
/// Hiding the small group alone hides nothing: total minus the others gives it back. So wherever a part is hidden, the first part that is large enough
/// is hidden with it. It is always hidden, also where the small ones together would be many, and it is chosen by its place, not by its size: a rule
/// that hides only as much as it must, or the smallest, can be worked backwards by whoever knows it (and the rule is open). A part without people is
/// hidden like a small one, for the same reason. Below a hidden group nothing is shown.
/// The guarantee holds for one division of one set of people; two different divisions of the same people are not to be shown side by side with small parts.
/// </remarks>
public static class SmallGroups
{
    /// <summary>Fewer than five are few.</summary>
    public const int Minimum = 5;

    /// <summary>The keys of what may be shown, the whole included when it is large enough.</summary>
    public static IReadOnlySet<string> Shown(Group whole, int minimum = Minimum)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        if (whole.Count >= minimum)
        {
            Show(whole, minimum, shown);
        }

        return shown;
    }

    /// <summary>The same for a plain list of groups whose total is shown elsewhere.</summary>
    public static IReadOnlySet<string> Shown(
        IReadOnlyDictionary<string, int> groups,
        int minimum = Minimum
    )
    {
        // The order of a dictionary is nobody's promise; that of the keys is, and it tells nothing about sizes.
        var parts = groups
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Group("=" + group.Key, group.Value))
            .ToList();
        var shown = Shown(new Group("", parts.Sum(part => part.Count), parts), minimum);
        return groups
            .Keys.Where(key => shown.Contains("=" + key))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static void Show(Group group, int minimum, HashSet<string> shown)
    {
        if (!shown.Add(group.Key))
        {
            throw new ArgumentException($"Two groups are called {group.Key}.", nameof(group));
        }

        if (group.Parts.Count == 0)
        {
            return;
        }

        if (group.Parts.Sum(part => part.Count) != group.Count)
        {
            throw new ArgumentException($"The parts of {group.Key} leave a rest.", nameof(group));
        }

        var large = group.Parts.Where(part => part.Count >= minimum).ToList();
        var hidden = large.Count < group.Parts.Count ? 1 : 0;
        foreach (var part in large.Skip(hidden))
        {
            Show(part, minimum, shown);
        }
    }
}
