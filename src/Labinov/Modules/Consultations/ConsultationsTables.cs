using Labinov.House;
using Labinov.Modules.Consultations;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<Consultation> Consultations => Set<Consultation>();
        public DbSet<ConsultationLetter> ConsultationLetters => Set<ConsultationLetter>();
    }
}

namespace Labinov.Modules.Consultations
{
    internal sealed class ConsultationTable : IEntityTypeConfiguration<Consultation>
    {
        public void Configure(EntityTypeBuilder<Consultation> builder)
        {
            builder.Property(one => one.Subject).HasMaxLength(Consultation.SubjectMax);
            builder.HasIndex(one => one.Number).IsUnique();
            // What waits in a lab, and since when.
            builder.HasIndex(one => new
            {
                one.LabId,
                one.Turn,
                one.TurnSinceAt,
            });
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(one => one.LabId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Organisation>()
                .WithMany()
                .HasForeignKey(one => one.UnitId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Idea>()
                .WithMany()
                .HasForeignKey(one => one.IdeaId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(one => one.AskedById)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(one => one.CoachId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasMany(one => one.Letters)
                .WithOne()
                .HasForeignKey(letter => letter.ConsultationId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }

    internal sealed class ConsultationLetterTable : IEntityTypeConfiguration<ConsultationLetter>
    {
        public void Configure(EntityTypeBuilder<ConsultationLetter> builder)
        {
            builder.Property(letter => letter.Id).ValueGeneratedNever();
            builder.Property(letter => letter.Text).HasMaxLength(Consultation.TextMax);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(letter => letter.ById)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
