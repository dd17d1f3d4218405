using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Ideas;

internal sealed class IdeaRowTables
    : IEntityTypeConfiguration<StateMove>,
        IEntityTypeConfiguration<AudienceMove>,
        IEntityTypeConfiguration<Word>,
        IEntityTypeConfiguration<TeamMember>,
        IEntityTypeConfiguration<SupportingUnit>
{
    // Ids are made here; a row found on a tracked idea is therefore new, never one to be changed.
    public void Configure(EntityTypeBuilder<StateMove> builder)
    {
        builder.Property(move => move.Id).ValueGeneratedNever();
        builder.Property(move => move.Why).HasMaxLength(Idea.ReasonMax);
        builder
            .HasOne<ChoiceReason>()
            .WithMany()
            .HasForeignKey(move => move.ReasonId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(move => move.ById)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AudienceMove> builder)
    {
        builder.Property(move => move.Id).ValueGeneratedNever();
        builder.Property(move => move.Why).HasMaxLength(Idea.ReasonMax);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(move => move.ById)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Word> builder)
    {
        builder.Property(word => word.Id).ValueGeneratedNever();
        builder.Property(word => word.Text).HasMaxLength(Word.TextMax);
        builder.HasIndex(word => new { word.IdeaId, word.ReadAt });
        builder
            .HasOne<ChoiceReason>()
            .WithMany()
            .HasForeignKey(word => word.ReasonId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(word => word.FromId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.HasKey(member => new { member.IdeaId, member.PersonId });
        builder.Property(member => member.Part).HasMaxLength(Idea.PartMax);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(member => member.AddedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(member => member.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SupportingUnit> builder)
    {
        builder.HasKey(row => new { row.IdeaId, row.UnitId });
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
