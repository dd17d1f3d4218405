using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions;

/// <summary>An office or unit: a dinas, a kecamatan, a puskesmas, a ministry. Units form a tree.</summary>
public sealed class Organisation : Entity<Organisation>
{
    public const int NameMax = 200;
    public const int ShortNameMax = 40;

    public string Name { get; private set; } = "";

    /// <summary>What people call it: <c>DPMPTSP</c>.</summary>
    public string? ShortName { get; private set; }

    public OrganisationKind Kind { get; private set; }

    /// <summary>Null for ministries and state companies.</summary>
    public Id<Region>? RegionId { get; private set; }

    /// <summary>The office it belongs to; null at the top of a tree.</summary>
    public Id<Organisation>? ParentId { get; private set; }

    private Organisation() { }

    public static Organisation Found(
        string name,
        string? shortName,
        OrganisationKind kind,
        Id<Region>? region,
        Id<Organisation>? parent,
        DateTime now
    ) =>
        new()
        {
            Id = Id<Organisation>.New(now),
            Name = name,
            ShortName = shortName,
            Kind = kind,
            RegionId = region,
            ParentId = parent,
        };
}

/// <summary>The kinds of units met in the labs (<c>labinov-5d.md</c> section 0).</summary>
public enum OrganisationKind
{
    Government,
    Agency,
    Office,
    Secretariat,
    Division,
    District,
    Kelurahan,
    Village,
    HealthCentre,
    Hospital,
    TechnicalUnit,
    School,
    RegionalCompany,
    Ministry,
    StateCompany,
    TrainingInstitution,
    Other,
}

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(unit => unit.Name).HasMaxLength(Organisation.NameMax);
        builder.Property(unit => unit.ShortName).HasMaxLength(Organisation.ShortNameMax);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(unit => unit.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(unit => unit.ParentId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
