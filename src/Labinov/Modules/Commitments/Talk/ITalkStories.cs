using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Programme;

namespace Labinov.Modules.Commitments.Talk;

/// <summary>
/// Stories of regions like this one, for the talk at Drum-up: whoever shows innovations fills it. Register it with
/// <c>services.AddScoped&lt;ITalkStories, …&gt;()</c>.
/// </summary>
public interface ITalkStories
{
    /// <summary>One batched query and at most <see cref="TalkStory.Most"/> rows, the most alike first.</summary>
    Task<IReadOnlyList<TalkStory>> ReadAsync(LabinovDb db, LabFacts lab, CancellationToken cancel);
}

/// <summary>An innovation of a region that is like ours.</summary>
/// <param name="Path">Where everybody reads it, without language prefix.</param>
/// <param name="Why">Keys of what is alike, at least one.</param>
/// <param name="Before">With <paramref name="After"/> and <paramref name="Indicator"/>: the number that changed; null where none is told.</param>
public sealed record TalkStory(
    string Title,
    string Path,
    string Region,
    string Summary,
    IReadOnlyList<string> Why,
    string? Indicator,
    string? Before,
    string? After
)
{
    public const int Most = 6;
}
