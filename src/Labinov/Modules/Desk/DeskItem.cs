using Labinov.Modules.Programme;

namespace Labinov.Modules.Desk;

/// <summary>One line of a desk.</summary>
/// <param name="Words">Key of what it asks: <c>desk.decide</c>.</param>
/// <param name="Title">Of the idea or the lab.</param>
/// <param name="Path">Without language prefix.</param>
/// <param name="On">The day it is due, or since when it waits.</param>
/// <param name="Stage">Which stage of a lab is meant; null for an idea.</param>
/// <param name="IsLate">Its day has passed, or it waits longer than <see cref="Patience"/>.</param>
/// <param name="IsDeadline">The day is one by which it is due; false: one since which it waits.</param>
/// <param name="IsDecision">As in <see cref="Due"/>.</param>
public sealed record DeskItem(
    string Words,
    string Title,
    string Path,
    DateOnly On,
    bool IsLate,
    StageKind? Stage = null,
    bool IsDeadline = false,
    bool IsDecision = true
)
{
    /// <summary>Days after which silence is pointed out: the clock of the promise ticks by thirty, half of it is a fair warning.</summary>
    public const int Patience = 14;

    public static DeskItem Of(Due due)
    {
        ArgumentNullException.ThrowIfNull(due);
        return new(
            due.Words,
            due.Title,
            due.Path,
            due.On,
            due.IsLate,
            null,
            due.IsDeadline,
            due.IsDecision
        );
    }
}

/// <summary>The three lists of a desk and nothing else.</summary>
public sealed record DeskLists(
    IReadOnlyList<DeskItem> ForMe,
    IReadOnlyList<DeskItem> ForOthers,
    IReadOnlyList<DeskItem> New
)
{
    public static readonly DeskLists Empty = new([], [], []);
}
