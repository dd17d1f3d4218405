using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

internal sealed class RoleGrantTable : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.Property(grant => grant.Letter).HasMaxLength(RoleGrant.LetterMax);
        builder.Property(grant => grant.EndLetter).HasMaxLength(RoleGrant.LetterMax);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(grant => grant.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<RoleGrant>()
            .WithMany()
            .HasForeignKey(grant => grant.DeputyOfId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(grant => new { grant.ScopeKind, grant.ScopeId });
        builder.Ignore(grant => grant.Scope);
    }
}
