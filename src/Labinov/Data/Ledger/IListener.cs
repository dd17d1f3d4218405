using Labinov.House;

namespace Labinov.Data.Ledger;

/// <summary>A sealed line as a listener hears it.</summary>
public sealed record Heard(long Position, DateTime At, Happening Happening);

/// <summary>
/// Work that follows from what another module did. Adds to the context and does not save: its work and its bookmark are one save.
/// May be called again with the same line after a failure, so it looks before it adds.
/// </summary>
public interface IListener
{
    /// <summary>The name of its bookmark; never changed once released.</summary>
    string Name { get; }

    /// <summary>The happenings it wants to hear, others are passed over.</summary>
    IReadOnlyCollection<Type> Hears { get; }

    Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel);
}
