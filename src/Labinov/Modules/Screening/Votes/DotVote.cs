using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Screening.Votes;

/// <summary>
/// A dot that somebody of the hall gave. Two keys are the rule: the n-th dot of a person is one row, so nobody gives more than allowed; and an
/// idea has one row of a person, so nobody counts twice.
/// </summary>
public sealed class DotVote
{
    public Id<IdeaScreening> ScreeningId { get; init; }

    [Personal("screening.kept.vote", "screening.why.vote", "people.until.deed")]
    public Id<Person> PersonId { get; init; }

    /// <summary>From 1 to the dots of the screening.</summary>
    public int Nth { get; init; }

    public Id<Idea> IdeaId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>Which of two ideas somebody of the hall finds better; the key forbids that a pair is judged twice by the same person.</summary>
public sealed class PairVote
{
    public Id<IdeaScreening> ScreeningId { get; init; }

    [Personal("screening.kept.vote", "screening.why.vote", "people.until.deed")]
    public Id<Person> PersonId { get; init; }

    /// <summary>The one that came in first: a pair is the same whichever way it was shown.</summary>
    public Id<Idea> OneId { get; init; }
    public Id<Idea> OtherId { get; init; }

    /// <summary>Null: both are as good.</summary>
    public Id<Idea>? ChosenId { get; init; }
    public DateTime At { get; init; }
}

internal sealed class VoteTables
    : IEntityTypeConfiguration<DotVote>,
        IEntityTypeConfiguration<PairVote>
{
    public void Configure(EntityTypeBuilder<DotVote> builder)
    {
        builder.HasKey(row => new
        {
            row.ScreeningId,
            row.PersonId,
            row.Nth,
        });
        builder
            .HasIndex(row => new
            {
                row.ScreeningId,
                row.IdeaId,
                row.PersonId,
            })
            .IsUnique();
        builder
            .HasOne<ScreenedIdea>()
            .WithMany()
            .HasForeignKey(row => new { row.ScreeningId, row.IdeaId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PairVote> builder)
    {
        builder.HasKey(row => new
        {
            row.ScreeningId,
            row.PersonId,
            row.OneId,
            row.OtherId,
        });
        builder.HasIndex(row => new { row.ScreeningId, row.OneId });
        builder.HasIndex(row => new { row.ScreeningId, row.OtherId });
        foreach (var idea in new[] { nameof(PairVote.OneId), nameof(PairVote.OtherId) })
        {
            builder
                .HasOne<ScreenedIdea>()
                .WithMany()
                .HasForeignKey(nameof(PairVote.ScreeningId), idea)
                .OnDelete(DeleteBehavior.Restrict);
        }

        builder
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(row => row.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
