using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Ideas.Problems;

internal sealed class ProblemTables
    : IEntityTypeConfiguration<Problem>,
        IEntityTypeConfiguration<Urgency>,
        IEntityTypeConfiguration<Preference>
{
    public void Configure(EntityTypeBuilder<Problem> builder)
    {
        builder.Ignore(row => row.Facts);
        builder.Property(row => row.Title).HasMaxLength(Problem.TitleMax);
        builder.Property(row => row.SearchTitle).HasMaxLength(Slug.Max);
        foreach (
            var text in new[]
            {
                nameof(Problem.Present),
                nameof(Problem.Wished),
                nameof(Problem.Input),
                nameof(Problem.Process),
                nameof(Problem.Output),
                nameof(Problem.Outcome),
                nameof(Problem.Data),
            }
        )
        {
            builder.Property(text).HasMaxLength(Problem.TextMax);
        }

        builder.Property(row => row.Source).HasMaxLength(Problem.ShortMax);
        builder.Property(row => row.Sufferers).HasMaxLength(Problem.ShortMax);
        builder.Property(row => row.AsideWhy).HasMaxLength(Problem.ShortMax);
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => new { row.LabId, row.Number });
        builder.HasIndex(row => row.UnitId);
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(row => row.LabId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(row => row.Urgencies).WithOne().HasForeignKey(row => row.ProblemId);
        builder.Navigation(row => row.Urgencies).HasField("urgencies");
    }

    public void Configure(EntityTypeBuilder<Urgency> builder)
    {
        builder.HasKey(row => new { row.ProblemId, row.PersonId });
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Preference> builder)
    {
        builder.HasKey(row => new
        {
            row.OneId,
            row.OtherId,
            row.PersonId,
        });
        builder.HasIndex(row => new { row.PersonId, row.At });
        foreach (
            var problem in new[]
            {
                nameof(Preference.OneId),
                nameof(Preference.OtherId),
                nameof(Preference.ChosenId),
            }
        )
        {
            builder
                .HasOne<Problem>()
                .WithMany()
                .HasForeignKey(problem)
                .OnDelete(DeleteBehavior.Restrict);
        }

        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
