using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Commitments;

internal sealed class CharterTables
    : IEntityTypeConfiguration<Charter>,
        IEntityTypeConfiguration<Signature>,
        IEntityTypeConfiguration<SignedScan>,
        IEntityTypeConfiguration<SigningLink>
{
    public void Configure(EntityTypeBuilder<Charter> builder)
    {
        builder.Property(row => row.Title).HasMaxLength(Charter.TitleMax);
        builder.Property(row => row.Promise).HasMaxLength(Charter.PromiseMax);
        builder.Property(row => row.Points).HasMaxLength(Charter.PointsMax);
        builder.Property(row => row.Reason).HasMaxLength(Charter.ReasonMax);
        builder.Property(row => row.LeaderName).HasMaxLength(Person.NameMax);
        builder.Property(row => row.LeaderLetter).HasMaxLength(SignedAs.LetterMax);
        builder.HasIndex(row => new { row.LabId, row.Number }).IsUnique();
        Of<Charter, Lab>(builder, nameof(Charter.LabId));
        Of<Charter, Person>(builder, nameof(Charter.ForcedById));
        Of<Charter, SignedScan>(builder, nameof(Charter.ForceScanId));
    }

    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.Property(row => row.Name).HasMaxLength(Person.NameMax);
        builder.Property(row => row.Letter).HasMaxLength(SignedAs.LetterMax);
        builder.Property(row => row.WithdrawnWhy).HasMaxLength(Signature.ReasonMax);
        // One word of a unit stands under a charter; what was taken back lies beside it.
        builder
            .HasIndex(row => new { row.CharterId, row.UnitId })
            .IsUnique()
            .HasFilter("withdrawn_at IS NULL");
        builder.HasIndex(row => row.LabId);
        Of<Signature, Charter>(builder, nameof(Signature.CharterId));
        Of<Signature, Lab>(builder, nameof(Signature.LabId));
        Of<Signature, Organisation>(builder, nameof(Signature.UnitId));
        Of<Signature, SignedScan>(builder, nameof(Signature.ScanId));
        Of<Signature, Person>(builder, nameof(Signature.ById));
        Of<Signature, Person>(builder, nameof(Signature.WithdrawnById));
    }

    public void Configure(EntityTypeBuilder<SignedScan> builder)
    {
        builder.Property(row => row.Hash).HasMaxLength(64);
        Of<SignedScan, Lab>(builder, nameof(SignedScan.LabId));
        Of<SignedScan, Person>(builder, nameof(SignedScan.BroughtById));
    }

    public void Configure(EntityTypeBuilder<SigningLink> builder)
    {
        builder.Property(row => row.CodeHash).HasMaxLength(64);
        builder.HasIndex(row => row.CodeHash).IsUnique();
        Of<SigningLink, Charter>(builder, nameof(SigningLink.CharterId));
        Of<SigningLink, Organisation>(builder, nameof(SigningLink.UnitId));
    }

    internal static void Of<T, TOther>(EntityTypeBuilder<T> builder, string key)
        where T : class
        where TOther : class =>
        builder.HasOne<TOther>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
