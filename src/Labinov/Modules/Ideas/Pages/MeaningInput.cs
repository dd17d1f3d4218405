using Labinov.House;
using Labinov.Modules.Ideas.Similar;

namespace Labinov.Modules.Ideas.Pages;

/// <summary>What may be changed of a meaning.</summary>
public sealed class MeaningInput
{
    [Needed, AtMost(FieldMeaning.FieldMax)]
    public string? Field { get; set; }

    /// <summary>One a line.</summary>
    [Needed, AtMost(FieldMeaning.WordsMax)]
    public string? Words { get; set; }

    [AtMost(FieldMeaning.SourceMax)]
    public string? Source { get; set; }
}
