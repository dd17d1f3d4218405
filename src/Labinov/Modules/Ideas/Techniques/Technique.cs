namespace Labinov.Modules.Ideas.Techniques;

/// <summary>
/// A way to come to an idea where no problem leads there (<c>labinov-5d.md</c> 3): a few short questions whose answers are the beginning of
/// a draft. Its words are <c>ideas.technique.borrow…</c>.
/// </summary>
/// <param name="Code">Its part of the address.</param>
/// <param name="Questions">How many it asks, before it asks for a name.</param>
public sealed record Technique(string Code, int Questions)
{
    public const int AnswerMax = 1500;

    /// <summary>The easiest first.</summary>
    public static IReadOnlyList<Technique> All { get; } =
    [
        new("borrow", 4),
        new("deletion", 4),
        new("inversion", 3),
        new("extension", 4),
        new("combination", 4),
        new("exaggeration", 3),
        new("upside-down", 4),
        new("morphology", 4),
    ];

    /// <summary>Key of its name.</summary>
    public string Key => "ideas.technique." + Code;

    public string Lead => Key + ".lead";

    public string Example => Key + ".example";

    public IEnumerable<int> Numbers => Enumerable.Range(1, Questions);

    public static Technique? Find(string? code) =>
        All.FirstOrDefault(technique => technique.Code == code);

    /// <summary>Key of a question.</summary>
    /// <param name="number">From 1.</param>
    public string Question(int number) => $"{Key}.{number}";

    /// <summary>What was answered, each beneath its question; null when nothing was.</summary>
    /// <param name="asked">The questions in the words of whoever answered.</param>
    public static string? Told(IEnumerable<string> asked, IEnumerable<string?> answers)
    {
        var told = string.Join(
            "\n\n",
            asked
                .Zip(answers)
                .Where(pair => !string.IsNullOrWhiteSpace(pair.Second))
                .Select(pair => $"{pair.First}\n{pair.Second!.Trim()}")
        );
        return told.Length == 0 ? null : told;
    }
}
