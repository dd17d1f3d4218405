namespace Labinov.House;

/// <summary>
/// An entity was told to do something impossible. The message is a key into the words; a filter shows it on the same page with status 409.
/// </summary>
public sealed class RuleBroken(string words, params object[] args) : Exception(words)
{
    public string Words { get; } = words;

    public IReadOnlyList<object> Args { get; } = args;
}
