using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.People;

/// <summary>A role that a person holds in a scope, between two dates, by a letter or an invitation.</summary>
public sealed class RoleGrant : Entity<RoleGrant>
{
    public Id<Person> PersonId { get; private set; }
    public Role Role { get; private set; }
    public ScopeKind ScopeKind { get; private set; }

    /// <summary>Id of the region, lab, unit …; empty for the nation. Opaque here.</summary>
    public Guid ScopeId { get; private set; }

    public DateOnly FromOn { get; private set; }

    /// <summary>The last day on which it counts; null while open.</summary>
    public DateOnly? UntilOn { get; private set; }

    private RoleGrant() { }

    public static RoleGrant Given(
        Id<Person> person,
        Role role,
        Scope scope,
        DateOnly from,
        DateOnly? until,
        DateTime now
    ) =>
        new()
        {
            Id = Id<RoleGrant>.New(now),
            PersonId = person,
            Role = role,
            ScopeKind = scope.Kind,
            ScopeId = scope.Id,
            FromOn = from,
            UntilOn = until,
        };
}

internal sealed class RoleGrantTable : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(grant => grant.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(grant => new { grant.ScopeKind, grant.ScopeId });
    }
}
