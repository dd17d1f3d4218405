using Labinov.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>The key to the door of one person. Its fields are ASP.NET Core Identity's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Id<Person> PersonId { get; init; }
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
        builder.Property(account => account.UserName).HasMaxLength(256);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(256);
        builder.Property(account => account.Email).HasMaxLength(256);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(256);
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
