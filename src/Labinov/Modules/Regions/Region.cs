using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions;

/// <summary>A province, kabupaten or kota by its present Kemendagri code.</summary>
public sealed class Region : Entity<Region>
{
    public const int NameMax = 100;
    public const int CodeMax = 10;

    /// <summary>The present code: <c>72</c> or <c>72.09</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The present full name: <c>Kabupaten Tojo Una-Una</c>.</summary>
    public string Name { get; private set; } = "";

    public RegionKind Kind { get; private set; }

    /// <summary>Null for a province.</summary>
    public Id<Region>? ProvinceId { get; private set; }

    /// <summary>IANA name: <c>Asia/Jakarta</c>, <c>Asia/Makassar</c> or <c>Asia/Jayapura</c>.</summary>
    public string TimeZone { get; private set; } = "Asia/Jakarta";

    private Region() { }

    public static Region Known(
        string code,
        string name,
        RegionKind kind,
        Id<Region>? province,
        string timeZone,
        DateTime now
    ) =>
        new()
        {
            Id = Id<Region>.New(now),
            Code = code,
            Name = name,
            Kind = kind,
            ProvinceId = province,
            TimeZone = timeZone,
        };
}

public enum RegionKind
{
    Province,
    Kabupaten,
    Kota,
}

internal sealed class RegionTable : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.Property(region => region.Code).HasMaxLength(Region.CodeMax);
        builder.Property(region => region.Name).HasMaxLength(Region.NameMax);
        builder.Property(region => region.TimeZone).HasMaxLength(40);
        builder.HasIndex(region => region.Code).IsUnique();
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(region => region.ProvinceId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
