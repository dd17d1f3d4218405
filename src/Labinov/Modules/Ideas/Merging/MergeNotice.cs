using Labinov.House;

namespace Labinov.Modules.Ideas.Merging;

/// <summary>The people of an idea are told that it was merged, that it took another in, or that this was undone.</summary>
public sealed class MergeNotice
{
    public Id<Merge> MergeId { get; private init; }
    public Id<Idea> IdeaId { get; private init; }

    /// <summary>About the undoing, not the merge.</summary>
    public bool IsUndone { get; private init; }
    public DateTime At { get; private init; }

    /// <summary>When the first of its people said to have read it; null until then.</summary>
    public DateTime? ReadAt { get; private set; }

    private MergeNotice() { }

    internal MergeNotice(Id<Merge> merge, Id<Idea> idea, bool isUndone, DateTime at, bool isRead)
    {
        (MergeId, IdeaId, IsUndone, At) = (merge, idea, isUndone, at);
        ReadAt = isRead ? at : null;
    }

    /// <summary>A keystroke, no decision: the ledger stays silent.</summary>
    internal void Read(DateTime now) => ReadAt ??= now;
}
