using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>What a room of a lab asks of somebody, by date: the desk gathers it. Register it with <c>services.AddScoped&lt;IDue, …&gt;()</c>.</summary>
public interface IDue
{
    /// <summary>A bounded number of queries and at most <see cref="Due.Most"/> rows, whatever the actor's roles are.</summary>
    Task<IReadOnlyList<Due>> ReadAsync(
        LabinovDb db,
        Actor actor,
        DateOnly today,
        CancellationToken cancel
    );
}

/// <param name="Words">Key of the line; gets the day as its only argument.</param>
/// <param name="Title">Of the lab or the thing.</param>
/// <param name="Path">Where it is done, without language prefix.</param>
/// <param name="On">The day it is due, or since when it waits.</param>
/// <param name="IsLate">Its day has passed, or it waits too long.</param>
/// <param name="IsDeadline">The day is one by which it is due; false: one since which it waits.</param>
/// <param name="IsDecision">Something to decide, sign or hand in; false: an invitation, which no leader's sheet needs.</param>
public sealed record Due(
    string Words,
    string Title,
    string Path,
    DateOnly On,
    bool IsLate,
    bool IsDeadline = false,
    bool IsDecision = true
)
{
    /// <summary>So many of one kind; the rest is seen when these are done.</summary>
    public const int Most = 20;
}
