using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions;

/// <summary>A province, kabupaten or kota. The identity stays when code, name or province change; here stands the present answer.</summary>
public sealed class Region : Entity<Region>
{
    public const int NameMax = 100;
    public const int CodeMax = 10;
    public const int ZoneMax = 40;

    /// <summary>The present Kemendagri code: <c>72</c> or <c>72.09</c>. Those of the past stand in <see cref="RegionTerm"/>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The present full name: <c>Kabupaten Tojo Una-Una</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as a slug, for finding and sorting alike on both engines.</summary>
    public string SearchName { get; private set; } = "";

    public RegionKind Kind { get; private set; }

    /// <summary>Null for a province.</summary>
    public Id<Region>? ProvinceId { get; private set; }

    /// <summary>IANA name: <c>Asia/Jakarta</c>, <c>Asia/Makassar</c> or <c>Asia/Jayapura</c>.</summary>
    public string TimeZone { get; private set; } = "Asia/Jakarta";

    /// <summary>For roles that are held in this region.</summary>
    public Scope Scope => new(ScopeKind.Region, Id.Value);

    private Region() { }

    public static Region Known(
        string code,
        string name,
        RegionKind kind,
        Id<Region>? province,
        string timeZone,
        DateTime now
    )
    {
        var region = new Region { Id = Id<Region>.New(now), Kind = kind };
        region.IsNow(code, name, province, timeZone);
        return region;
    }

    /// <summary>A file brought units into the region's list: one decision, one line of the ledger.</summary>
    public void TakeInUnits(Actor actor, int added, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!Organisation.MayCareFor(Id, actor))
        {
            throw new RuleBroken("regions.rule.not-your-region");
        }

        Record(
            new UnitsImported(Id, added)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(
                    Role.LocusCoordinator,
                    Role.InnovationAdmin,
                    Role.ProgrammeManager
                ),
            }
        );
    }

    /// <summary>What the master data says today.</summary>
    internal void IsNow(string code, string name, Id<Region>? province, string timeZone)
    {
        Code = code;
        Name = name;
        SearchName = Slug.Of(name);
        ProvinceId = province;
        TimeZone = timeZone;
    }
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
        builder.Property(region => region.SearchName).HasMaxLength(Slug.Max);
        builder.Property(region => region.TimeZone).HasMaxLength(Region.ZoneMax);
        builder.HasIndex(region => region.Code).IsUnique();
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(region => region.ProvinceId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
