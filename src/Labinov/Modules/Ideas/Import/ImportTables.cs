using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<IdeaImport> IdeaImports => Set<IdeaImport>();
        public DbSet<ImportRow> ImportRows => Set<ImportRow>();
        public DbSet<ImportedRecord> ImportedRecords => Set<ImportedRecord>();
        public DbSet<ImportedUnit> ImportedUnits => Set<ImportedUnit>();
        public DbSet<HeadingChoice> HeadingChoices => Set<HeadingChoice>();
    }
}

namespace Labinov.Modules.Ideas.Import
{
    internal sealed class ImportTables
        : IEntityTypeConfiguration<IdeaImport>,
            IEntityTypeConfiguration<ImportRow>,
            IEntityTypeConfiguration<ImportedRecord>,
            IEntityTypeConfiguration<ImportedUnit>,
            IEntityTypeConfiguration<HeadingChoice>
    {
        public void Configure(EntityTypeBuilder<IdeaImport> builder)
        {
            builder.Ignore(import => import.Columns);
            builder.Ignore(import => import.Fields);
            builder.Ignore(import => import.Notes);
            builder.Ignore(import => import.Answers);
            builder.Ignore(import => import.Samples);
            builder.Ignore(import => import.Sheets);
            builder.Property(import => import.FileName).HasMaxLength(IdeaImport.FileNameMax);
            builder.Property(import => import.FileHash).HasMaxLength(64);
            builder.Property(import => import.Format).HasMaxLength(10);
            builder.Property(import => import.Sheet).HasMaxLength(IdeaImport.SheetMax);
            builder.HasIndex(import => import.Number).IsUnique();
            builder.HasIndex(import => new { import.ById, import.Number });
            builder.HasIndex(import => import.State);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(import => import.ById)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(import => import.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Region>()
                .WithMany()
                .HasForeignKey(import => import.RegionId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<ImportRow> builder)
        {
            builder.HasKey(row => new { row.ImportId, row.Line });
            builder.Ignore(row => row.Cells);
            builder.Ignore(row => row.Findings);
            builder.Ignore(row => row.Before);
            builder.Ignore(row => row.Changes);
            builder.Property(row => row.Key).HasMaxLength(ImportRow.KeyMax);
            builder.Property(row => row.Title).HasMaxLength(Idea.TitleMax);
            builder.HasIndex(row => new { row.ImportId, row.Key });
            builder.HasIndex(row => new
            {
                row.ImportId,
                row.Outcome,
                row.Line,
            });
            builder.HasOne<IdeaImport>().WithMany().HasForeignKey(row => row.ImportId);
            // The row is history: it outlives the idea that an undo takes back.
            builder.HasIndex(row => row.IdeaId);
        }

        public void Configure(EntityTypeBuilder<ImportedRecord> builder)
        {
            builder.Property(record => record.Id).ValueGeneratedNever();
            builder.Property(record => record.Key).HasMaxLength(ImportRow.KeyMax);
            builder.Property(record => record.SourceKey).HasMaxLength(ImportRow.KeyMax);
            builder.Property(record => record.Hash).HasMaxLength(64);
            builder.HasIndex(record => record.Key);
            builder.HasIndex(record => record.SourceKey);
            builder.HasIndex(record => record.IdeaId).IsUnique();
            builder.HasOne<Idea>().WithMany().HasForeignKey(record => record.IdeaId);
        }

        public void Configure(EntityTypeBuilder<ImportedUnit> builder)
        {
            builder.HasKey(row => new { row.ImportId, row.UnitId });
            builder.HasOne<IdeaImport>().WithMany().HasForeignKey(row => row.ImportId);
            builder.HasOne<Organisation>().WithMany().HasForeignKey(row => row.UnitId);
        }

        public void Configure(EntityTypeBuilder<HeadingChoice> builder)
        {
            builder.HasKey(choice => new { choice.PersonId, choice.Heading });
            builder.Property(choice => choice.Heading).HasMaxLength(Slug.Max);
            builder.HasOne<Person>().WithMany().HasForeignKey(choice => choice.PersonId);
        }
    }
}
