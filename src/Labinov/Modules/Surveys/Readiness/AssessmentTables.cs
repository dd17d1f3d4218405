using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Surveys.Readiness;

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.HasIndex(row => new { row.LabId, row.UnitId }).IsUnique();
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
        builder.HasMany(row => row.Answers).WithOne().HasForeignKey(row => row.AssessmentId);
        builder.HasMany(row => row.Files).WithOne().HasForeignKey(row => row.AssessmentId);
        builder.HasMany(row => row.Moves).WithOne().HasForeignKey(row => row.AssessmentId);
        builder.Navigation(row => row.Answers).HasField("answers");
        builder.Navigation(row => row.Files).HasField("files");
        builder.Navigation(row => row.Moves).HasField("moves");
    }
}

internal sealed class AssessmentAnswerTable : IEntityTypeConfiguration<AssessmentAnswer>
{
    public void Configure(EntityTypeBuilder<AssessmentAnswer> builder)
    {
        builder.HasKey(row => new { row.AssessmentId, row.Indicator });
        builder.Property(row => row.Indicator).HasMaxLength(10);
        builder.Property(row => row.Evidence).HasMaxLength(Assessment.TextMax);
        builder.Property(row => row.Link).HasMaxLength(Assessment.LinkMax);
        builder.Property(row => row.Reason).HasMaxLength(Assessment.TextMax);
    }
}

internal sealed class AssessmentMoveTable : IEntityTypeConfiguration<AssessmentMove>
{
    public void Configure(EntityTypeBuilder<AssessmentMove> builder)
    {
        builder.HasKey(row => new { row.AssessmentId, row.Ordinal });
        builder.HasIndex(row => row.PersonId);
        builder.Property(row => row.Reason).HasMaxLength(Assessment.TextMax);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReadinessCallTable : IEntityTypeConfiguration<ReadinessCall>
{
    public void Configure(EntityTypeBuilder<ReadinessCall> builder)
    {
        builder.HasIndex(row => row.LabId).IsUnique();
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(row => row.LabId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
