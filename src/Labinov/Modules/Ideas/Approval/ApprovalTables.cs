using Labinov.Modules.Commitments;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<UnitApproval> UnitApprovals => Set<UnitApproval>();
        public DbSet<ApprovalSheet> ApprovalSheets => Set<ApprovalSheet>();
    }
}

namespace Labinov.Modules.Ideas.Approval
{
    internal sealed class ApprovalTables
        : IEntityTypeConfiguration<UnitApproval>,
            IEntityTypeConfiguration<ApprovalSheet>
    {
        // Ids are made here; a row found on a tracked idea is therefore new, never one to be changed.
        public void Configure(EntityTypeBuilder<UnitApproval> builder)
        {
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Property(row => row.Name).HasMaxLength(ApprovalSheet.NameMax);
            builder.Property(row => row.Letter).HasMaxLength(SignedAs.LetterMax);
            builder
                .HasOne<ApprovalSheet>()
                .WithMany()
                .HasForeignKey(row => row.SheetId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.ById)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<ApprovalSheet> builder)
        {
            builder.Property(row => row.Hash).HasMaxLength(64);
            builder.Property(row => row.Name).HasMaxLength(ApprovalSheet.NameMax);
            builder.Property(row => row.Letter).HasMaxLength(SignedAs.LetterMax);
            builder.HasIndex(row => row.UnitId);
            builder
                .HasOne<Organisation>()
                .WithMany()
                .HasForeignKey(row => row.UnitId)
                .OnDelete(DeleteBehavior.Restrict);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(row => row.BroughtById)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
