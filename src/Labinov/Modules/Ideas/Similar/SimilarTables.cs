using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Similar;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<FieldMeaning> FieldMeanings => Set<FieldMeaning>();
        public DbSet<Kinship> Kinships => Set<Kinship>();
        public DbSet<ToldApart> ToldApart => Set<ToldApart>();
    }
}

namespace Labinov.Modules.Ideas.Similar
{
    internal sealed class SimilarTables
        : IEntityTypeConfiguration<FieldMeaning>,
            IEntityTypeConfiguration<Kinship>,
            IEntityTypeConfiguration<ToldApart>
    {
        public void Configure(EntityTypeBuilder<FieldMeaning> builder)
        {
            builder.Ignore(meaning => meaning.Said);
            builder.Property(meaning => meaning.Concept).HasMaxLength(FieldMeaning.ConceptMax);
            builder.Property(meaning => meaning.Field).HasMaxLength(FieldMeaning.FieldMax);
            builder.Property(meaning => meaning.Words).HasMaxLength(FieldMeaning.WordsMax);
            builder.Property(meaning => meaning.Source).HasMaxLength(FieldMeaning.SourceMax);
            builder.HasIndex(meaning => meaning.Concept).IsUnique();
        }

        public void Configure(EntityTypeBuilder<Kinship> builder)
        {
            builder.Property(kinship => kinship.Text).HasMaxLength(Kinship.TextMax);
            builder.HasIndex(kinship => new { kinship.IdeaId, kinship.OtherId }).IsUnique();
            builder.HasIndex(kinship => kinship.OtherId);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(kinship => kinship.IdeaId)
                .OnDelete(DeleteBehavior.Cascade);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(kinship => kinship.OtherId)
                .OnDelete(DeleteBehavior.Cascade);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(kinship => kinship.ById)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(kinship => kinship.SeenById)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<ToldApart> builder)
        {
            builder.Property(apart => apart.Why).HasMaxLength(ToldApart.WhyMax);
            builder.HasIndex(apart => new { apart.OneId, apart.OtherId }).IsUnique();
            builder.HasIndex(apart => apart.LabId);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(apart => apart.OneId)
                .OnDelete(DeleteBehavior.Cascade);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(apart => apart.OtherId)
                .OnDelete(DeleteBehavior.Cascade);
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(apart => apart.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(apart => apart.ById)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
