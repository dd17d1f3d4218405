using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Agreements;

internal sealed class AgreementTable : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.Property(agreement => agreement.Parties).HasMaxLength(Agreement.PartiesMax);
        builder.Property(agreement => agreement.Number).HasMaxLength(Agreement.NumberMax);
        builder.Property(agreement => agreement.Reason).HasMaxLength(Agreement.ReasonMax);
        builder.Property(agreement => agreement.FileHash).HasMaxLength(64);
        builder.HasIndex(agreement => new { agreement.LabId, agreement.Kind }).IsUnique();
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(agreement => agreement.LabId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
