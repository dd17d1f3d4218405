using Labinov.Data.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Labinov.Tests;

internal static class Loops
{
    /// <summary>
    /// Nothing of ours runs by itself: a test says when. Nor while the database is prepared: what a loop happened to do there, by the clock of the
    /// machine, would be done already in every copy.
    /// </summary>
    public static void StopLoops(this IServiceCollection services)
    {
        var loops = services.Where(row =>
            row.ServiceType == typeof(IHostedService)
            && row.ImplementationType?.Assembly == typeof(LedgerLoop).Assembly
        );
        loops.ToList().ForEach(loop => services.Remove(loop));
    }
}
