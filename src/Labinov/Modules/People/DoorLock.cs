using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>
/// Counts wrong passwords for one typed address, whether it has an account or not: so that being locked out tells a stranger nothing.
/// Holds a hash, never the address.
/// </summary>
public sealed class DoorLock : Entity<DoorLock>
{
    public const int Tries = 5;
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    /// <summary>After so long a pause, counting starts anew.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromHours(1);
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public int Failures { get; private set; }
    public DateTime LastAt { get; private set; }
    public DateTime? ClosedUntilAt { get; private set; }

    private DoorLock() { }

    /// <summary>The first wrong password for an address.</summary>
    public static DoorLock For(string address, DateTime now)
    {
        var door = new DoorLock { Id = IdOf(address), LastAt = now };
        door.Fail(now);
        return door;
    }

    public static Id<DoorLock> IdOf(string address) => new(ChanceId.Of(Account.Normal(address)));

    public bool IsClosed(DateTime now) => ClosedUntilAt > now;

    /// <summary>One more wrong password; the fifth closes the door for ten minutes.</summary>
    public void Fail(DateTime now)
    {
        if (LastAt < now - Memory)
        {
            Failures = 0;
        }

        LastAt = now;
        Failures++;
        if (Failures >= Tries)
        {
            Failures = 0;
            ClosedUntilAt = now + Wait;
        }
    }
}

internal sealed class DoorLockTable : IEntityTypeConfiguration<DoorLock>
{
    public void Configure(EntityTypeBuilder<DoorLock> builder) =>
        builder.HasIndex(door => door.LastAt);
}
