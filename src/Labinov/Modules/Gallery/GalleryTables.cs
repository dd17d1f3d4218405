using Labinov.Data.Search;
using Labinov.House;
using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<Exhibit> Exhibits => Set<Exhibit>();
        public DbSet<TakenDown> TakenDown => Set<TakenDown>();
        public DbSet<HeldBack> HeldBack => Set<HeldBack>();
        public DbSet<ProvinceTally> ProvinceTallies => Set<ProvinceTally>();
    }
}

namespace Labinov.Modules.Gallery
{
    internal sealed class ExhibitTable
        : IEntityTypeConfiguration<Exhibit>,
            IEntityTypeConfiguration<TakenDown>,
            IEntityTypeConfiguration<HeldBack>,
            IEntityTypeConfiguration<ProvinceTally>
    {
        public void Configure(EntityTypeBuilder<Exhibit> builder)
        {
            builder.HasKey(exhibit => exhibit.IdeaId);
            builder.HasIndex(exhibit => exhibit.Number).IsUnique();
            builder.Property(exhibit => exhibit.Title).HasMaxLength(Idea.TitleMax);
            builder.Property(exhibit => exhibit.TitleKey).HasMaxLength(Slug.Max);
            builder.Property(exhibit => exhibit.Summary).HasMaxLength(Exhibit.SummaryMax);
            builder.Property(exhibit => exhibit.RegionCode).HasMaxLength(Region.CodeMax);
            builder.Property(exhibit => exhibit.RegionName).HasMaxLength(Region.NameMax);
            builder.Property(exhibit => exhibit.ProvinceCode).HasMaxLength(Region.CodeMax);
            builder.Property(exhibit => exhibit.ProvinceName).HasMaxLength(Region.NameMax);
            builder.Property(exhibit => exhibit.UnitName).HasMaxLength(Organisation.NameMax);
            builder.Property(exhibit => exhibit.Indicator).HasMaxLength(Idea.IndicatorMax);
            builder.Property(exhibit => exhibit.Before).HasMaxLength(Idea.ValueMax);
            builder.Property(exhibit => exhibit.After).HasMaxLength(Idea.ValueMax);
            builder
                .HasOne<Idea>()
                .WithOne()
                .HasForeignKey<Exhibit>(exhibit => exhibit.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne(exhibit => exhibit.Doc)
                .WithOne()
                .HasForeignKey<Exhibit>(exhibit => exhibit.DocId)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(exhibit => new { exhibit.LabId, exhibit.Number });
            builder.HasIndex(exhibit => exhibit.UnitId);
            Sorts(builder);
        }

        public void Configure(EntityTypeBuilder<TakenDown> builder)
        {
            builder.HasKey(row => row.Number);
            builder.Property(row => row.Number).ValueGeneratedNever();
            builder.ToTable("exhibits_taken_down");
        }

        public void Configure(EntityTypeBuilder<HeldBack> builder)
        {
            builder.HasKey(row => row.IdeaId);
            builder.HasIndex(row => row.UntilOn);
            builder.ToTable("exhibits_held_back");
        }

        public void Configure(EntityTypeBuilder<ProvinceTally> builder)
        {
            builder.HasKey(tally => tally.ProvinceCode);
            builder.Property(tally => tally.ProvinceCode).HasMaxLength(Region.CodeMax);
        }

        // Every order can be walked alone and behind each filter, so that a page of a million rows reads twenty.
        private static void Sorts(EntityTypeBuilder<Exhibit> builder)
        {
            string[][] orders =
            [
                [nameof(Exhibit.PublishedAt), nameof(Exhibit.Number)],
                [nameof(Exhibit.Supports), nameof(Exhibit.Number)],
                [nameof(Exhibit.TitleKey), nameof(Exhibit.Number)],
                [nameof(Exhibit.Year), nameof(Exhibit.Number)],
            ];
            string?[] filters =
            [
                null,
                nameof(Exhibit.ProvinceCode),
                nameof(Exhibit.RegionCode),
                nameof(Exhibit.Kind),
                nameof(Exhibit.UnitKind),
                nameof(Exhibit.Year),
            ];
            foreach (var order in orders)
            {
                foreach (var filter in filters.Where(filter => filter != order[0]))
                {
                    builder.HasIndex(filter is null ? order : [filter, .. order]);
                }
            }
        }
    }
}
