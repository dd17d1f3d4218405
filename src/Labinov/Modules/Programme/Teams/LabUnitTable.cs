using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Teams;

internal sealed class LabUnitTable : IEntityTypeConfiguration<LabUnit>
{
    public void Configure(EntityTypeBuilder<LabUnit> builder)
    {
        builder.HasIndex(unit => new { unit.LabId, unit.UnitId }).IsUnique();
        builder.HasIndex(unit => unit.UnitId);
        builder.HasIndex(unit => unit.HeadId);
        builder.HasMany(unit => unit.Members).WithOne().HasForeignKey(member => member.LabUnitId);
        builder.Navigation(unit => unit.Members).HasField("members");
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(unit => unit.LabId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(unit => unit.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(unit => unit.HeadId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
