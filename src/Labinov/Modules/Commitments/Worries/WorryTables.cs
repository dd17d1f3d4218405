using Labinov.House;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Commitments.Worries;

internal sealed class WorryTables
    : IEntityTypeConfiguration<WorryWall>,
        IEntityTypeConfiguration<Worry>,
        IEntityTypeConfiguration<MeToo>
{
    public void Configure(EntityTypeBuilder<WorryWall> builder)
    {
        builder.Property(row => row.HallHash).HasMaxLength(64);
        builder.HasIndex(row => row.HallHash).IsUnique();
        builder.HasIndex(row => row.LabId).IsUnique();
        CharterTables.Of<WorryWall, Lab>(builder, nameof(WorryWall.LabId));
    }

    public void Configure(EntityTypeBuilder<Worry> builder)
    {
        builder.Property(row => row.Text).HasMaxLength(Worry.TextMax);
        builder.Property(row => row.Answer).HasMaxLength(Worry.AnswerMax);
        builder.Property(row => row.HiddenWhy).HasMaxLength(Worry.ReasonMax);
        builder.HasIndex(row => new { row.LabId, row.Starter }).IsUnique();
        CharterTables.Of<Worry, Lab>(builder, nameof(Worry.LabId));
        CharterTables.Of<Worry, Person>(builder, nameof(Worry.AnsweredById));
    }

    public void Configure(EntityTypeBuilder<MeToo> builder)
    {
        builder.HasIndex(row => row.WorryId);
        CharterTables.Of<MeToo, Worry>(builder, nameof(MeToo.WorryId));
    }
}
