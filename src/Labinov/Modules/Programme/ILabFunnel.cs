using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// What became of the ideas of several labs at once, so that they can stand side by side. The module that keeps the ideas registers it with
/// <c>services.AddScoped&lt;ILabFunnel, …&gt;()</c>.
/// </summary>
public interface ILabFunnel
{
    /// <summary>A bounded number of queries; a lab without any idea may be left out.</summary>
    Task<IReadOnlyDictionary<Id<Lab>, LabFunnel>> ReadAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Lab>> labs,
        CancellationToken cancel
    );
}

/// <summary>Counts, which everybody may know.</summary>
/// <param name="Received">Sent at least once.</param>
/// <param name="CarriedOut">Of those: tried, applied or made ordinary work at some time, whatever became of them afterwards.</param>
/// <param name="Ended">Of those: ended by somebody, with a reason.</param>
public sealed record LabFunnel(int Received, int CarriedOut, int Ended)
{
    /// <summary>Received = moving + ended, as a lab's balance says.</summary>
    public int Moving => Received - Ended;
}
