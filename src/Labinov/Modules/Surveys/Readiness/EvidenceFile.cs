using Labinov.Data.Files;
using Labinov.House;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Surveys.Readiness;

/// <summary>A document that shows what a unit claims of itself: kept by its content, under the name that the unit gave it.</summary>
public sealed class EvidenceFile
{
    public const int NameMax = 120;

    public Id<EvidenceFile> Id { get; private init; }
    public Id<Assessment> AssessmentId { get; private init; }
    public ReadinessAspect Aspect { get; private init; }
    public string Name { get; private init; } = "";

    /// <summary>SHA-256 in lower-case hex, 64 digits: where the file lies.</summary>
    public string Hash { get; private init; } = "";

    public ScanKind Kind { get; private init; }
    public long Bytes { get; private init; }

    [Personal("surveys.readiness.kept.bringer", "surveys.readiness.kept.why", "people.until.deed")]
    public Id<Person>? BroughtById { get; private init; }
    public DateTime BroughtAt { get; private init; }

    private EvidenceFile() { }

    internal EvidenceFile(
        Id<EvidenceFile> id,
        Id<Assessment> assessment,
        ReadinessAspect aspect,
        string name,
        Scan scan,
        Guid? by,
        DateTime at
    )
    {
        (Id, AssessmentId, Aspect, Name) = (id, assessment, aspect, name);
        (Hash, Kind, Bytes) = (scan.Hash, scan.Kind, scan.Bytes);
        (BroughtById, BroughtAt) = (by is { } person ? new Id<Person>(person) : null, at);
    }
}

internal sealed class EvidenceFileTable : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("readiness_evidence_files");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(EvidenceFile.NameMax);
        builder.Property(file => file.Hash).HasMaxLength(64);
        builder
            .HasIndex(file => new
            {
                file.AssessmentId,
                file.Aspect,
                file.Hash,
            })
            .IsUnique();
        builder.HasIndex(file => file.BroughtById);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(file => file.BroughtById)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
