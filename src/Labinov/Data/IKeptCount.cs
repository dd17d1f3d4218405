namespace Labinov.Data;

/// <summary>A count that is kept so that no page has to count. <c>bin/labinov verify</c> counts it anew.</summary>
public interface IKeptCount
{
    /// <summary>As the verb prints it: <c>gallery.supports</c>.</summary>
    string Name { get; }

    /// <summary>Those that differ from what is there, as a stream.</summary>
    IAsyncEnumerable<Miscount> RecountAsync(LabinovDb db);
}

/// <param name="Of">What is counted: the number of an innovation, the code of a province.</param>
public sealed record Miscount(string Of, long Kept, long Counted);
