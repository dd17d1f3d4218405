namespace Labinov.House;

/// <summary>One page of a list that is walked by key, never by offset.</summary>
/// <param name="Rows">At most <see cref="Size"/> rows.</param>
/// <param name="Newer">The key to go back with; null on the first page.</param>
/// <param name="Older">The key to go on with; null on the last page.</param>
/// <param name="Count">How many there are, never counted beyond <see cref="CountLimit"/>; a larger value means "more than".</param>
public sealed record Paged<T>(IReadOnlyList<T> Rows, string? Newer, string? Older, int Count)
{
    public const int Size = 20;
    public const int CountLimit = 1000;

    public bool IsMore => Count > CountLimit;
}
