using Labinov.Data;
using Labinov.House;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>A device that opens the door by itself (WebAuthn); it holds the private key, here is the public one. Identity's own.</summary>
public sealed class Passkey : IdentityUserPasskey<Guid>
{
    /// <summary>So many for one account.</summary>
    public const int AtMost = 10;

    /// <summary>Credential ids are at most so long (WebAuthn 3, 4).</summary>
    public const int IdMax = 1023;

    [Personal("people.kept.passkey", "people.why.passkey", "people.until.passkey")]
    public override IdentityPasskeyData Data
    {
        get => base.Data;
        set => base.Data = value;
    }
}

internal sealed class PasskeyTable : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("account_passkeys");
        builder.HasKey(passkey => passkey.CredentialId);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(Passkey.IdMax);
        builder.HasIndex(passkey => passkey.UserId);
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId);
        builder.OwnsOne(passkey => passkey.Data, data => data.ToJson());
    }
}

/// <summary>Identity's store on our context; it never saves by itself, the page saves once.</summary>
public sealed class AccountStore
    : UserOnlyStore<
        Account,
        LabinovDb,
        Guid,
        IdentityUserClaim<Guid>,
        IdentityUserLogin<Guid>,
        IdentityUserToken<Guid>,
        Passkey
    >
{
    public AccountStore(LabinovDb db, IdentityErrorDescriber? describer = null)
        : base(db, describer) => AutoSaveChanges = false;
}
