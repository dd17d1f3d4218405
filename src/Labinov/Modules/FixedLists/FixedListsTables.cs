using Labinov.House;
using Labinov.Modules.FixedLists;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<MissionPoint> MissionPoints => Set<MissionPoint>();
        public DbSet<IdeaMission> IdeaMissions => Set<IdeaMission>();
        public DbSet<FixedList> FixedLists => Set<FixedList>();
        public DbSet<FixedLine> FixedLines => Set<FixedLine>();
        public DbSet<Amendment> Amendments => Set<Amendment>();
    }
}

namespace Labinov.Modules.FixedLists
{
    internal sealed class MissionTables
        : IEntityTypeConfiguration<MissionPoint>,
            IEntityTypeConfiguration<IdeaMission>
    {
        public void Configure(EntityTypeBuilder<MissionPoint> builder)
        {
            builder.Property(point => point.Text).HasMaxLength(MissionPoint.TextMax);
            builder
                .HasOne<Region>()
                .WithMany()
                .HasForeignKey(point => point.RegionId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<IdeaMission> builder)
        {
            builder.HasKey(row => row.IdeaId);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(row => row.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<MissionPoint>()
                .WithMany()
                .HasForeignKey(row => row.PointId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    internal sealed class FixedListTables
        : IEntityTypeConfiguration<FixedList>,
            IEntityTypeConfiguration<FixedLine>,
            IEntityTypeConfiguration<Amendment>
    {
        private const int HashMax = 64;

        public void Configure(EntityTypeBuilder<FixedList> builder)
        {
            builder.Property(list => list.Number).HasMaxLength(FixedList.NumberMax);
            builder.Property(list => list.Signer).HasMaxLength(FixedList.SignerMax);
            builder.Property(list => list.FileHash).HasMaxLength(HashMax);
            builder.HasIndex(list => list.LabId).IsUnique();
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(list => list.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasMany(list => list.Lines)
                .WithOne()
                .HasForeignKey(line => line.ListId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasMany(list => list.Amendments)
                .WithOne()
                .HasForeignKey(one => one.ListId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<FixedLine> builder)
        {
            builder.Property(line => line.Id).ValueGeneratedNever();
            builder.Property(line => line.Title).HasMaxLength(FixedList.ReasonMax);
            builder.Property(line => line.Unit).HasMaxLength(FixedList.ReasonMax);
            builder.Property(line => line.Mission).HasMaxLength(MissionPoint.TextMax);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(line => line.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Amendment> builder)
        {
            builder.Property(one => one.Id).ValueGeneratedNever();
            builder.Property(one => one.Number).HasMaxLength(FixedList.NumberMax);
            builder.Property(one => one.Signer).HasMaxLength(FixedList.SignerMax);
            builder.Property(one => one.Reason).HasMaxLength(FixedList.ReasonMax);
            builder.Property(one => one.FileHash).HasMaxLength(HashMax);
            builder.HasIndex(one => new { one.ListId, one.Nth }).IsUnique();
        }
    }
}
