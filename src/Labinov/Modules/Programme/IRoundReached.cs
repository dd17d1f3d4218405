using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>The four figures that a round promises by quarter.</summary>
public enum TargetFigure
{
    Loci,
    Ideas,
    Implemented,
    StillRunning,
}

/// <summary>
/// Counts what a round has reached of figures that it promised. The module that keeps the rows registers it with
/// <c>services.AddScoped&lt;IRoundReached, …&gt;()</c>; a figure that nobody counts is shown as not measured, never as nought.
/// </summary>
public interface IRoundReached
{
    IReadOnlyList<TargetFigure> Figures { get; }

    /// <summary>A bounded number of queries, whatever the number of labs.</summary>
    /// <param name="before">Moments in rising order; each count takes in whatever happened earlier than its moment.</param>
    /// <returns>For each of <see cref="Figures"/>, one count for each moment.</returns>
    Task<IReadOnlyDictionary<TargetFigure, IReadOnlyList<int>>> ReadAsync(
        LabinovDb db,
        Id<Round> round,
        IReadOnlyList<DateTime> before,
        CancellationToken cancel
    );
}
