using Labinov.Data;
using Labinov.House;
using Labinov.Modules.People;

namespace Labinov.Modules.Programme;

/// <summary>
/// How many written questions of units wait for coaches, counted by a room to the right. Register it with
/// <c>services.AddScoped&lt;ICoachQuestions, …&gt;()</c>.
/// </summary>
public interface ICoachQuestions
{
    /// <summary>One batched query; what nobody waits for may be left out.</summary>
    Task<IReadOnlyList<WaitingQuestions>> WaitingAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Lab>> labs,
        CancellationToken cancel
    );
}

/// <param name="Coach">Who was asked; null where it was put to all coaches of the lab.</param>
public sealed record WaitingQuestions(Id<Lab> Lab, Id<Person>? Coach, int Count);
