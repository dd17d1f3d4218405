using System.Threading.RateLimiting;

namespace Labinov.Modules.People;

/// <summary>One attempt at a time for each address, so that many guesses sent at once are counted one after another.</summary>
public sealed class SignInQueue : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<
        string,
        string
    >(address =>
        RateLimitPartition.GetConcurrencyLimiter(
            Account.Normal(address),
            _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 3 }
        )
    );

    /// <summary>Dispose the lease after saving; not acquired when too many wait already.</summary>
    public ValueTask<RateLimitLease> EnterAsync(string address, CancellationToken cancel) =>
        limiter.AcquireAsync(address, 1, cancel);

    public void Dispose() => limiter.Dispose();
}
