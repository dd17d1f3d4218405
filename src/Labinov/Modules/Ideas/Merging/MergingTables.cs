using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Merging;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<Merge> Merges => Set<Merge>();
        public DbSet<Taken> TakenTexts => Set<Taken>();
        public DbSet<MergeNotice> MergeNotices => Set<MergeNotice>();
    }
}

namespace Labinov.Modules.Ideas.Merging
{
    internal sealed class MergingTables
        : IEntityTypeConfiguration<Idea>,
            IEntityTypeConfiguration<Merge>,
            IEntityTypeConfiguration<Taken>,
            IEntityTypeConfiguration<MergeNotice>
    {
        public void Configure(EntityTypeBuilder<Idea> builder)
        {
            builder.HasIndex(idea => idea.HeadId);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(idea => idea.MergedIntoId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(idea => idea.HeadId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Merge> builder)
        {
            builder.Property(merge => merge.Why).HasMaxLength(Idea.ReasonMax);
            builder.Property(merge => merge.UndoneWhy).HasMaxLength(Idea.ReasonMax);
            // An idea is in one other at a time.
            builder.HasIndex(merge => merge.SourceId).IsUnique().HasFilter("undone_at IS NULL");
            builder.HasIndex(merge => new { merge.TargetId, merge.Ordinal }).IsUnique();
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(merge => merge.SourceId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(merge => merge.TargetId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(merge => merge.ById)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(merge => merge.UndoneById)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(merge => merge.Taken).WithOne().HasForeignKey(row => row.MergeId);
            builder.HasMany(merge => merge.Notices).WithOne().HasForeignKey(row => row.MergeId);
            builder.Navigation(merge => merge.Taken).HasField("taken");
            builder.Navigation(merge => merge.Notices).HasField("notices");
        }

        public void Configure(EntityTypeBuilder<Taken> builder)
        {
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Before).HasMaxLength(Idea.LongTextMax);
            builder.Property(row => row.Piece).HasMaxLength(Idea.LongTextMax);
            builder.Property(row => row.After).HasMaxLength(Idea.LongTextMax);
        }

        public void Configure(EntityTypeBuilder<MergeNotice> builder)
        {
            builder.HasKey(row => new
            {
                row.MergeId,
                row.IdeaId,
                row.IsUndone,
            });
            builder.HasIndex(row => new { row.IdeaId, row.ReadAt });
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(row => row.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
