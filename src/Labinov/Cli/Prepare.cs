using Labinov.Data;

namespace Labinov.Cli;

/// <summary>Brings the database to the present without starting the web server; for deployments with several nodes.</summary>
internal sealed class Prepare : Verb
{
    public override string Name => "prepare";
    public override string Usage => "prepare    migrates the database and loads the master data";

    public override async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        await services.GetRequiredService<Seeds>().PrepareAsync(CancellationToken.None);
        return 0;
    }
}
