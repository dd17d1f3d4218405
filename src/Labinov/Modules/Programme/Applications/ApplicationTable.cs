using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Applications;

internal sealed class ApplicationTable : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.Property(row => row.LetterNumber).HasMaxLength(Application.LetterNumberMax);
        builder.Property(row => row.LetterFile).HasMaxLength(64);
        builder.Property(row => row.Profile).HasMaxLength(Application.ProfileMax);
        builder.Property(row => row.Challenges).HasMaxLength(Application.ChallengesMax);
        builder.Property(row => row.ContactName).HasMaxLength(Application.ContactNameMax);
        builder.Property(row => row.ContactPhone).HasMaxLength(Application.ContactPhoneMax);
        builder.Property(row => row.ContactEmail).HasMaxLength(Application.ContactEmailMax);
        builder.Property(row => row.Reason).HasMaxLength(Application.ReasonMax);
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => new { row.RoundId, row.RegionId }).IsUnique();
        builder.HasIndex(row => row.RegionId);
        builder.HasIndex(row => row.State);
        builder.HasMany(row => row.Team).WithOne().HasForeignKey(member => member.ApplicationId);
        builder.Navigation(row => row.Team).HasField("team");
        builder.HasMany(row => row.Scores).WithOne().HasForeignKey(score => score.ApplicationId);
        builder.Navigation(row => row.Scores).HasField("scores");
        builder
            .HasOne<Round>()
            .WithMany()
            .HasForeignKey(row => row.RoundId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(row => row.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(row => row.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
