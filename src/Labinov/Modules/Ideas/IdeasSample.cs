using Labinov.Data;

namespace Labinov.Modules.Ideas;

/// <summary>Sample.</summary>
public sealed class IdeasSample : ISample
{
    public int Order => 50;

    public Task SowAsync(LabinovDb db, DateTime now, CancellationToken cancel) =>
        Task.CompletedTask;
}
