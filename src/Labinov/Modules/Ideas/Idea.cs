using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Ideas;

/// <summary>An idea until launched, an innovation from then on.</summary>
public sealed partial class Idea : Entity<Idea>
{
    public const int TitleMax = 200;

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = "";
    public Id<Region>? RegionId { get; private set; }
    public Id<Organisation> UnitId { get; private set; }

    private Idea() { }
}

internal sealed class IdeaTable : IEntityTypeConfiguration<Idea>
{
    public void Configure(EntityTypeBuilder<Idea> builder)
    {
        builder.Property(idea => idea.Title).HasMaxLength(Idea.TitleMax);
        builder.HasIndex(idea => idea.Number).IsUnique();
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(idea => idea.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(idea => idea.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
