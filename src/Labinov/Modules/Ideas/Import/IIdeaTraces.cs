using Labinov.Data;
using Labinov.House;

namespace Labinov.Modules.Ideas.Import;

/// <summary>
/// What a module to the right made of an idea by itself (its place in the gallery) goes in the same save when the idea is taken back.
/// What people made of it is no trace: it keeps the idea here. Register with <c>services.AddSingleton&lt;IIdeaTraces, …&gt;()</c>.
/// </summary>
public interface IIdeaTraces
{
    /// <summary>Ideas of which people made something.</summary>
    IQueryable<Id<Idea>> Kept(LabinovDb db);

    /// <summary>Adds to the context and does not save.</summary>
    Task ForgetAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Idea>> ideas,
        DateTime now,
        CancellationToken cancel
    );
}
