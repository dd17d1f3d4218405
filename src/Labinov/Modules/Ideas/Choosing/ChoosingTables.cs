using Labinov.Modules.Ideas;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Data
{
    public abstract partial class LabinovDb
    {
        public DbSet<ChoiceReason> ChoiceReasons => Set<ChoiceReason>();
        public DbSet<Appeal> Appeals => Set<Appeal>();
        public DbSet<IdeaQuota> IdeaQuotas => Set<IdeaQuota>();
    }
}

namespace Labinov.Modules.Ideas.Choosing
{
    internal sealed class ChoosingTables
        : IEntityTypeConfiguration<ChoiceReason>,
            IEntityTypeConfiguration<Appeal>,
            IEntityTypeConfiguration<IdeaQuota>
    {
        public void Configure(EntityTypeBuilder<ChoiceReason> builder)
        {
            builder.Property(reason => reason.Code).HasMaxLength(ChoiceReason.CodeMax);
            // Rows from before there was a second list.
            builder.Property(reason => reason.Use).HasDefaultValue(ReasonUse.Choosing);
            builder.Property(reason => reason.NameId).HasMaxLength(ChoiceReason.NameMax);
            builder.Property(reason => reason.NameEn).HasMaxLength(ChoiceReason.NameMax);
            builder.Property(reason => reason.HelpId).HasMaxLength(ChoiceReason.HelpMax);
            builder.Property(reason => reason.HelpEn).HasMaxLength(ChoiceReason.HelpMax);
            builder.HasIndex(reason => reason.Code).IsUnique();
        }

        public void Configure(EntityTypeBuilder<Appeal> builder)
        {
            builder.Property(appeal => appeal.Id).ValueGeneratedNever();
            builder.Property(appeal => appeal.Text).HasMaxLength(Idea.ReasonMax);
            builder.HasIndex(appeal => appeal.IdeaId).IsUnique();
            builder
                .HasOne<Person>()
                .WithMany()
                .HasForeignKey(appeal => appeal.ById)
                .OnDelete(DeleteBehavior.Restrict);
        }

        public void Configure(EntityTypeBuilder<IdeaQuota> builder)
        {
            builder.HasIndex(quota => quota.LabId).IsUnique();
            builder
                .HasOne<Lab>()
                .WithMany()
                .HasForeignKey(quota => quota.LabId)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
