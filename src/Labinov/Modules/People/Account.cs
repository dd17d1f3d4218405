using System.Security.Cryptography;
using Labinov.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>The key to the door of one person. Its fields are ASP.NET Core Identity's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int EmailMax = 256;
    public const int PasswordLeast = 10;

    /// <summary>Longer than any password that a person remembers; keeps hashing cheap for us.</summary>
    public const int PasswordMost = 128;

    public Id<Person> PersonId { get; init; }

    /// <summary>For the day on which the identity provider is down: its password lies in an envelope, and its use is told to everybody.</summary>
    public bool IsSealed { get; private init; }

    /// <summary>Opens nothing while this is set: closed by whoever keeps the person's entry.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>What one signs in with.</summary>
    [Personal("people.kept.sign-in", "people.why.sign-in", "people.until.erased")]
    public override string? Email
    {
        get => base.Email;
        set => base.Email = value;
    }

    /// <summary>Never the password itself: only what it can be compared with.</summary>
    [Personal("people.kept.password", "people.why.password", "people.until.erased")]
    public override string? PasswordHash
    {
        get => base.PasswordHash;
        set => base.PasswordHash = value;
    }

    /// <summary>An account without a password yet; the address is what one signs in with.</summary>
    /// <param name="isSealed">See <see cref="IsSealed"/>.</param>
    public static Account For(
        Id<Person> person,
        string address,
        DateTime now,
        bool isSealed = false
    ) =>
        new()
        {
            IsSealed = isSealed,
            Id = Id<Account>.New(now).Value,
            PersonId = person,
            UserName = address,
            NormalizedUserName = Normal(address),
            Email = address,
            NormalizedEmail = Normal(address),
            SecurityStamp = NewStamp(),
        };

    /// <summary>The row by which an identity provider finds this account again.</summary>
    /// <param name="subject">What the provider calls the person.</param>
    public IdentityUserLogin<Guid> LoginOf(string provider, string subject) =>
        new()
        {
            UserId = Id,
            LoginProvider = provider,
            ProviderKey = subject,
        };

    /// <summary>How an address is compared, whatever way it was typed.</summary>
    public static string Normal(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Trim().Normalize().ToUpperInvariant();
    }

    /// <summary>From now on this password opens the door, and every place where one was signed in is signed out.</summary>
    /// <exception cref="RuleBroken">The password is too short, too long, or easy to guess.</exception>
    public void TakePassword(string password, IPasswordHasher<Account> hasher)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(hasher);
        if (WrongWith(password) is { } words)
        {
            throw new RuleBroken(words, PasswordLeast, PasswordMost);
        }

        PasswordHash = hasher.HashPassword(this, password);
        SecurityStamp = NewStamp();
    }

    /// <summary>Key of what is wrong with a new password and would make it better; null when it will do.</summary>
    /// <param name="name">The person's name, which others try first.</param>
    public string? WrongWith(string password, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(password);
        return password.Length < PasswordLeast ? "people.rule.password-short"
            : password.Length > PasswordMost ? "people.rule.password-long"
            : password.Distinct().Count() < 4
            || string.Equals(password, Email, StringComparison.OrdinalIgnoreCase)
                ? "people.rule.password-easy"
            : PasswordStrength.WrongWith(password, name, Email);
    }

    /// <summary>Whether this is the password; never for an account that has none.</summary>
    public bool Fits(string? password, IPasswordHasher<Account> hasher)
    {
        ArgumentNullException.ThrowIfNull(hasher);
        return hasher.VerifyHashedPassword(this, PasswordHash ?? "", password ?? "")
            != PasswordVerificationResult.Failed;
    }

    /// <summary>Every place where one was signed in is signed out.</summary>
    public void EndVisits() => SecurityStamp = NewStamp();

    internal void Close(DateTime now)
    {
        ClosedAt = now;
        EndVisits();
    }

    internal void Reopen() => ClosedAt = null;

    private static string NewStamp() => RandomNumberGenerator.GetHexString(32);
}

internal sealed class AccountTables
    : IEntityTypeConfiguration<Account>,
        IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.NormalizedEmail);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(account => account.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
        // SQLite cannot compare DateTimeOffset; Identity gives UTC, so the moment is kept as UTC.
        builder
            .Property(account => account.LockoutEnd)
            .HasConversion(
                end => end == null ? (DateTime?)null : end.Value.UtcDateTime,
                end =>
                    end == null
                        ? null
                        : new DateTimeOffset(DateTime.SpecifyKind(end.Value, DateTimeKind.Utc))
            );
        builder.Property(account => account.UserName).HasMaxLength(Account.EmailMax);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(Account.EmailMax);
        builder.Property(account => account.Email).HasMaxLength(Account.EmailMax);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(Account.EmailMax);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.ToTable("account_claims");
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("account_logins");
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        builder.HasOne<Account>().WithMany().HasForeignKey(login => login.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.ToTable("account_tokens");
        builder.HasKey(token => new
        {
            token.UserId,
            token.LoginProvider,
            token.Name,
        });
        builder.HasOne<Account>().WithMany().HasForeignKey(token => token.UserId);
    }
}
