namespace Labinov.Modules.Ideas.Similar;

/// <summary>Terms as numbers of sixty-four bits: that two of a million share one is a chance of one in thirty-seven million.</summary>
public static class Terms
{
    /// <summary>Terms of different kinds never meet.</summary>
    public const char Stems = 's';
    public const char Concepts = 'c';
    public const char Fields = 'f';
    public const char Letters = 'g';

    // FNV-1a.
    private const ulong Start = 14695981039346656037UL;
    private const ulong Step = 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> text, char space = Stems)
    {
        var hash = (Start ^ space) * Step;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Step;
        }

        return hash;
    }
}
