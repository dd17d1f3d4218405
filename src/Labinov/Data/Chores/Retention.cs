namespace Labinov.Data.Chores;

/// <summary>A kind of row that is forgotten by itself. A module declares its own; the privacy page and the administrator's page read them.</summary>
/// <param name="Words">Key of what it is called; names its row among the chores, too.</param>
/// <param name="Kept">So long after the moment that <paramref name="Forget"/> compares.</param>
/// <param name="Forget">Deletes what is older than the moment; how many rows.</param>
public sealed record Retention(
    string Words,
    TimeSpan Kept,
    Func<LabinovDb, DateTime, CancellationToken, Task<int>> Forget
)
{
    public int Days => (int)Kept.TotalDays;
}
