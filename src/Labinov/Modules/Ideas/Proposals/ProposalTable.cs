using Labinov.House;
using Labinov.Modules.Ideas.Problems;
using Labinov.Modules.People;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Ideas.Proposals;

internal sealed class ProposalTable : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.Property(row => row.Ticket).HasMaxLength(Ticket.Length);
        builder.Property(row => row.Title).HasMaxLength(Proposal.TitleMax);
        builder.Property(row => row.SearchTitle).HasMaxLength(Slug.Max);
        builder.Property(row => row.Text).HasMaxLength(Proposal.TextMax);
        builder.Property(row => row.Place).HasMaxLength(Proposal.ShortMax);
        builder.Property(row => row.Name).HasMaxLength(Proposal.ShortMax);
        builder.Property(row => row.Contact).HasMaxLength(Proposal.ShortMax);
        builder.Property(row => row.Answer).HasMaxLength(Proposal.AnswerMax);
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.Ticket).IsUnique();
        builder.HasIndex(row => new { row.RegionId, row.Number });
        builder.HasIndex(row => new { row.UnitId, row.Number });
        builder.Property(row => row.PublicTitle).HasMaxLength(Proposal.TitleMax);
        builder.Property(row => row.PublicText).HasMaxLength(Proposal.TextMax);
        builder.HasIndex(row => row.IdeaId);
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
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.AnsweredById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PublishedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Problem>()
            .WithMany()
            .HasForeignKey(row => row.ProblemId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Idea>()
            .WithMany()
            .HasForeignKey(row => row.IdeaId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
