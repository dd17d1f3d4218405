namespace Labinov.House;

/// <summary>What a module wants to say on the console once the doors are open.</summary>
public interface IGreeting
{
    /// <param name="sample">Whether this installation holds sample data.</param>
    Task<IReadOnlyList<string>> LinesAsync(bool sample, CancellationToken cancel);
}
