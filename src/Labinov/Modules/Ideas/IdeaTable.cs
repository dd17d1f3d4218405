using Labinov.House;
using Labinov.Modules.Ideas.Choosing;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Ideas;

/// <summary>How ideas and what hangs on them lie in the database.</summary>
internal sealed class IdeaTable : IEntityTypeConfiguration<Idea>
{
    public void Configure(EntityTypeBuilder<Idea> builder)
    {
        builder.Ignore(idea => idea.Facts);
        builder.Ignore(idea => idea.Choices);
        Lengths(builder);
        builder.HasIndex(idea => idea.Number).IsUnique();
        builder.HasIndex(idea => new { idea.UnitId, idea.Number });
        builder.HasIndex(idea => new { idea.RegionId, idea.Number });
        builder.HasIndex(idea => new { idea.LabId, idea.Number });
        builder.HasIndex(idea => new { idea.AuthorId, idea.Number });
        // With SentAt the balance of a region is counted from the index alone.
        builder.HasIndex(idea => new
        {
            idea.RegionId,
            idea.State,
            idea.StateSinceAt,
            idea.SentAt,
        });
        builder.HasIndex(idea => new { idea.Audience, idea.PublishedAt });
        builder.HasIndex(idea => idea.SearchTitle);
        builder.HasMany(idea => idea.Moves).WithOne().HasForeignKey(move => move.IdeaId);
        builder.HasMany(idea => idea.AudienceMoves).WithOne().HasForeignKey(move => move.IdeaId);
        builder.HasMany(idea => idea.Words).WithOne().HasForeignKey(word => word.IdeaId);
        builder.HasMany(idea => idea.Team).WithOne().HasForeignKey(member => member.IdeaId);
        builder.HasMany(idea => idea.Supporting).WithOne().HasForeignKey(unit => unit.IdeaId);
        builder.HasMany(idea => idea.Approvals).WithOne().HasForeignKey(row => row.IdeaId);
        builder.HasMany(idea => idea.Appeals).WithOne().HasForeignKey(appeal => appeal.IdeaId);
        // Rights ask for the team, so an idea never comes without it.
        builder.Navigation(idea => idea.Team).HasField("team").AutoInclude();
        builder.Navigation(idea => idea.Supporting).HasField("supporting");
        builder.Navigation(idea => idea.Moves).HasField("moves");
        builder.Navigation(idea => idea.AudienceMoves).HasField("audienceMoves");
        builder.Navigation(idea => idea.Words).HasField("words");
        builder.Navigation(idea => idea.Approvals).HasField("approvals");
        builder.Navigation(idea => idea.Appeals).HasField("appeals");
        Owners(builder);
    }

    private static void Lengths(EntityTypeBuilder<Idea> builder)
    {
        builder.Property(idea => idea.Title).HasMaxLength(Idea.TitleMax);
        builder.Property(idea => idea.SearchTitle).HasMaxLength(Slug.Max);
        builder.Property(idea => idea.Acronym).HasMaxLength(Idea.AcronymMax);
        builder.Property(idea => idea.Trouble).HasMaxLength(Idea.ReasonsMax);
        builder.Property(idea => idea.Intervention).HasMaxLength(Idea.ReasonsMax);
        builder.Property(idea => idea.Newness).HasMaxLength(Idea.ReasonsMax);
        builder.Property(idea => idea.WhoGains).HasMaxLength(Idea.ReasonsMax);
        builder.Property(idea => idea.MainAffair).HasMaxLength(AffairList.CodeMax);
        builder.Property(idea => idea.OtherAffairs).HasMaxLength(Idea.AffairsMax);
        builder.Property(idea => idea.LegalBasis).HasMaxLength(Idea.LegalMax);
        builder.Property(idea => idea.LegalUrl).HasMaxLength(Idea.UrlMax);
        builder.Property(idea => idea.Product).HasMaxLength(Idea.ProductMax);
        builder.Property(idea => idea.Description).HasMaxLength(Idea.LongTextMax);
        builder.Property(idea => idea.Drivers).HasMaxLength(Idea.TextMax);
        builder.Property(idea => idea.Obstacles).HasMaxLength(Idea.TextMax);
        builder.Property(idea => idea.Process).HasMaxLength(Idea.LongTextMax);
        builder.Property(idea => idea.Output).HasMaxLength(Idea.TextMax);
        builder.Property(idea => idea.Outcome).HasMaxLength(Idea.TextMax);
        builder.Property(idea => idea.Benefit).HasMaxLength(Idea.TextMax);
        builder.Property(idea => idea.Indicator).HasMaxLength(Idea.IndicatorMax);
        builder.Property(idea => idea.Before).HasMaxLength(Idea.ValueMax);
        builder.Property(idea => idea.After).HasMaxLength(Idea.ValueMax);
        builder.Property(idea => idea.ReplicationConditions).HasMaxLength(Idea.TextMax);
        builder.Property(idea => idea.Contact).HasMaxLength(Idea.ContactMax);
        builder.Property(idea => idea.Source).HasMaxLength(Idea.SourceMax);
        builder.Property(idea => idea.SourceUrl).HasMaxLength(Idea.UrlMax);
        builder.Property(idea => idea.EmbargoReason).HasMaxLength(Idea.ReasonMax);
    }

    private static void Owners(EntityTypeBuilder<Idea> builder)
    {
        builder.HasIndex(idea => idea.ProblemId);
        builder
            .HasOne<Problem>()
            .WithMany()
            .HasForeignKey(idea => idea.ProblemId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(idea => idea.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(idea => idea.UnitId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(idea => idea.LabId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(idea => idea.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(idea => idea.InitiatorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(idea => idea.HolderId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
