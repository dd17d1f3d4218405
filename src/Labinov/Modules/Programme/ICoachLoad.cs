using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Programme;

/// <summary>
/// What coaches have to serve in labs, counted by a room to the right. Register it with <c>services.AddScoped&lt;ICoachLoad, …&gt;()</c>.
/// </summary>
public interface ICoachLoad
{
    /// <summary>One batched query: ideas that were sent and have not ended, by lab; labs without any may be left out.</summary>
    Task<IReadOnlyDictionary<Id<Lab>, int>> IdeasAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Lab>> labs,
        CancellationToken cancel
    );
}
