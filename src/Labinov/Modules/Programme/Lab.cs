using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>One locus in one round: Labinov [region] [year].</summary>
public sealed class Lab : Entity<Lab>
{
    public const int NameMax = 160;

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";
    public Id<Round> RoundId { get; private set; }
    public Id<Region> RegionId { get; private set; }

    private Lab() { }

    public static Lab Select(
        int number,
        string name,
        Id<Round> round,
        Id<Region> region,
        DateTime now
    ) =>
        new()
        {
            Id = Id<Lab>.New(now),
            Number = number,
            Name = name,
            RoundId = round,
            RegionId = region,
        };
}

internal sealed class LabTable : IEntityTypeConfiguration<Lab>
{
    public void Configure(EntityTypeBuilder<Lab> builder)
    {
        builder.Property(lab => lab.Name).HasMaxLength(Lab.NameMax);
        builder.HasIndex(lab => lab.Number).IsUnique();
        builder
            .HasOne<Round>()
            .WithMany()
            .HasForeignKey(lab => lab.RoundId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(lab => lab.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
