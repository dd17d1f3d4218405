using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Screening;
using Labinov.Modules.Screening.Queue;
using Labinov.Modules.Screening.Votes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<IdeaScreening> Screenings => Set<IdeaScreening>();
        public DbSet<ScreenedIdea> ScreenedIdeas => Set<ScreenedIdea>();
        public DbSet<Judge> Judges => Set<Judge>();
        public DbSet<Review> Reviews => Set<Review>();
        public DbSet<SavedComment> SavedComments => Set<SavedComment>();
        public DbSet<DotVote> DotVotes => Set<DotVote>();
        public DbSet<PairVote> PairVotes => Set<PairVote>();
        public DbSet<GuestDot> GuestDots => Set<GuestDot>();
        public DbSet<GuestPair> GuestPairs => Set<GuestPair>();
        public DbSet<TableTurn> TableTurns => Set<TableTurn>();
    }
}

namespace Labinov.Modules.Screening
{
    internal sealed class ScreeningTables
        : IEntityTypeConfiguration<IdeaScreening>,
            IEntityTypeConfiguration<ScreeningCriterion>,
            IEntityTypeConfiguration<ScreenedIdea>,
            IEntityTypeConfiguration<Judge>
    {
        public void Configure(EntityTypeBuilder<IdeaScreening> builder)
        {
            builder.Property(row => row.Title).HasMaxLength(IdeaScreening.TitleMax);
            builder.HasIndex(row => row.Number).IsUnique();
            builder.HasIndex(row => row.LabId);
            builder.Property(row => row.GuestCode).HasMaxLength(IdeaScreening.CodeLength);
            builder.HasIndex(row => row.GuestCode).IsUnique();
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(row => row.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.OpenedById)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(row => row.Criteria).WithOne().HasForeignKey(row => row.ScreeningId);
            builder.Navigation(row => row.Criteria).HasField("criteria");
        }

        public void Configure(EntityTypeBuilder<ScreeningCriterion> builder)
        {
            builder.HasKey(row => new { row.ScreeningId, row.Line });
            builder.Property(row => row.Title).HasMaxLength(ScreeningCriterion.TitleMax);
            builder
                .Property(row => row.Explanation)
                .HasMaxLength(ScreeningCriterion.ExplanationMax);
        }

        public void Configure(EntityTypeBuilder<ScreenedIdea> builder)
        {
            builder.HasKey(row => new { row.ScreeningId, row.IdeaId });
            builder.HasIndex(row => new { row.ScreeningId, row.Nth }).IsUnique();
            builder.HasIndex(row => new { row.ScreeningId, row.Compared });
            builder
                .HasOne<IdeaScreening>()
                .WithMany()
                .HasForeignKey(row => row.ScreeningId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(row => row.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<Judge> builder)
        {
            builder.HasKey(row => new { row.ScreeningId, row.PersonId });
            builder
                .HasOne<IdeaScreening>()
                .WithMany()
                .HasForeignKey(row => row.ScreeningId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.PersonId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    internal sealed class ReviewTables
        : IEntityTypeConfiguration<Review>,
            IEntityTypeConfiguration<ReviewScore>,
            IEntityTypeConfiguration<ReviewCheck>,
            IEntityTypeConfiguration<ReviewRemark>,
            IEntityTypeConfiguration<SavedComment>
    {
        public void Configure(EntityTypeBuilder<Review> builder)
        {
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Note).HasMaxLength(Review.NoteMax);
            // One reviewer, one look at an idea: whoever shares out twice at once is stopped by the key.
            builder
                .HasIndex(row => new
                {
                    row.ScreeningId,
                    row.IdeaId,
                    row.JudgeId,
                })
                .IsUnique();
            builder.HasIndex(row => new { row.JudgeId, row.DoneAt });
            builder
                .HasOne<ScreenedIdea>()
                .WithMany()
                .HasForeignKey(row => new { row.ScreeningId, row.IdeaId })
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.JudgeId)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasMany(row => row.Scores).WithOne().HasForeignKey(row => row.ReviewId);
            builder.HasMany(row => row.Checks).WithOne().HasForeignKey(row => row.ReviewId);
            builder.HasMany(row => row.Remarks).WithOne().HasForeignKey(row => row.ReviewId);
            builder.Navigation(row => row.Scores).HasField("scores");
            builder.Navigation(row => row.Checks).HasField("checks");
            builder.Navigation(row => row.Remarks).HasField("remarks");
        }

        public void Configure(EntityTypeBuilder<ReviewScore> builder) =>
            builder.HasKey(row => new { row.ReviewId, row.Line });

        public void Configure(EntityTypeBuilder<ReviewCheck> builder) =>
            builder.HasKey(row => new { row.ReviewId, row.Check });

        public void Configure(EntityTypeBuilder<ReviewRemark> builder)
        {
            builder.HasKey(row => new { row.ReviewId, row.Quality });
            builder.Property(row => row.Text).HasMaxLength(ReviewRemark.TextMax);
        }

        public void Configure(EntityTypeBuilder<SavedComment> builder)
        {
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Text).HasMaxLength(SavedComment.TextMax);
            builder.HasIndex(row => row.PersonId);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.PersonId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
