using Labinov.Modules.Audit;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<AuditLine> AuditLines => Set<AuditLine>();
        public DbSet<AuditRead> AuditReads => Set<AuditRead>();
    }
}

namespace Labinov.Modules.Audit
{
    internal sealed class AuditTables
        : IEntityTypeConfiguration<AuditLine>,
            IEntityTypeConfiguration<AuditRead>
    {
        public void Configure(EntityTypeBuilder<AuditLine> builder)
        {
            builder.HasKey(line => line.Position);
            builder.Property(line => line.Position).ValueGeneratedNever();
            builder.Property(line => line.Kind).HasMaxLength(60);
            builder.HasIndex(line => new { line.RegionId, line.Position });
            builder.HasIndex(line => new { line.UnitId, line.Position });
            builder.HasIndex(line => new { line.IdeaId, line.Position });
        }

        public void Configure(EntityTypeBuilder<AuditRead> builder)
        {
            builder.Property(read => read.Letter).HasMaxLength(RoleGrant.LetterMax);
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(read => read.PersonId)
                .OnDelete(DeleteBehavior.Restrict);
            builder.HasIndex(read => new { read.IdeaId, read.At });
            builder.HasIndex(read => new { read.RegionId, read.At });
            builder.HasIndex(read => new { read.PersonId, read.On });
        }
    }
}
