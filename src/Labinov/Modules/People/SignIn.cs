using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>
/// One time somebody came to the door of an account, shown to its owner alone so that a stranger is noticed; once in, the visit itself, which
/// its owner ends from anywhere. Not in the ledger: it is no decision. No network address is kept.
/// </summary>
public sealed class SignIn : Entity<SignIn>
{
    public const int DeviceMax = 60;

    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>However often one clicks, after so long one signs in again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public Guid AccountId { get; private set; }

    [Personal("people.kept.visit", "people.why.device", "people.until.visit")]
    public DateTime At { get; private set; }

    /// <summary>Browser and system only: <c>Chrome, Android</c>.</summary>
    [Personal("people.kept.visit", "people.why.device", "people.until.visit")]
    public string Device { get; private set; } = "";

    /// <summary>Came in, with every key that was asked for.</summary>
    public bool Succeeded { get; private set; }

    /// <summary>The first key fitted, the second was still owed; without <see cref="Succeeded"/> it never came.</summary>
    public bool OwedSecond { get; private set; }

    /// <summary>Signed out, or ended from elsewhere.</summary>
    public DateTime? EndedAt { get; private set; }

    private SignIn() { }

    public static SignIn Of(
        Account account,
        string device,
        bool succeeded,
        DateTime now,
        bool owedSecond = false
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(device);
        return new()
        {
            Id = Id<SignIn>.New(now),
            AccountId = account.Id,
            At = now,
            Device = device.Start(DeviceMax),
            Succeeded = succeeded,
            OwedSecond = owedSecond,
        };
    }

    /// <summary>The first key fitted; in, unless a second is owed.</summary>
    public static SignIn Begun(Account account, string device, Owed owed, DateTime now) =>
        Of(account, device, owed == Owed.Nothing, now, owed != Owed.Nothing);

    /// <summary>The second key fitted too.</summary>
    public void CameIn() => Succeeded = true;

    /// <summary>Its cookie opens nothing any more.</summary>
    public void End(DateTime now) => EndedAt ??= now;
}

internal sealed class SignInTable : IEntityTypeConfiguration<SignIn>
{
    public void Configure(EntityTypeBuilder<SignIn> builder)
    {
        builder.Property(signIn => signIn.Device).HasMaxLength(SignIn.DeviceMax);
        builder.HasOne<Account>().WithMany().HasForeignKey(signIn => signIn.AccountId);
        builder.HasIndex(signIn => new { signIn.AccountId, signIn.At });
    }
}
