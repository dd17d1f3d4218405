using Labinov.House;
using Labinov.Modules.Ideas;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Screening.Votes;

/// <summary>
/// A dot of a guest's phone, under the same two keys as <see cref="DotVote"/>. Nothing tells whose phone it is or at what hour: the id is chance,
/// the time is a day.
/// </summary>
public sealed class GuestDot
{
    public Id<IdeaScreening> ScreeningId { get; init; }
    public Id<HallPass> Phone { get; init; }

    /// <summary>From 1 to the dots of the screening.</summary>
    public int Nth { get; init; }

    public Id<Idea> IdeaId { get; init; }
    public DateOnly GivenOn { get; init; }
}

/// <summary>Which of two ideas a guest's phone finds better; see <see cref="PairVote"/>.</summary>
public sealed class GuestPair
{
    public Id<IdeaScreening> ScreeningId { get; init; }
    public Id<HallPass> Phone { get; init; }
    public Id<Idea> OneId { get; init; }
    public Id<Idea> OtherId { get; init; }

    /// <summary>Null: both are as good.</summary>
    public Id<Idea>? ChosenId { get; init; }

    /// <summary>The how manieth answer of this phone: by it the last one is found again, where no hour is kept.</summary>
    public int Nth { get; init; }

    public DateOnly GivenOn { get; init; }
}

internal sealed class GuestVoteTables
    : IEntityTypeConfiguration<GuestDot>,
        IEntityTypeConfiguration<GuestPair>
{
    public void Configure(EntityTypeBuilder<GuestDot> builder)
    {
        builder.HasKey(row => new
        {
            row.ScreeningId,
            row.Phone,
            row.Nth,
        });
        builder
            .HasIndex(row => new
            {
                row.ScreeningId,
                row.IdeaId,
                row.Phone,
            })
            .IsUnique();
        builder
            .HasOne<ScreenedIdea>()
            .WithMany()
            .HasForeignKey(row => new { row.ScreeningId, row.IdeaId })
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GuestPair> builder)
    {
        builder.HasKey(row => new
        {
            row.ScreeningId,
            row.Phone,
            row.OneId,
            row.OtherId,
        });
        builder.HasIndex(row => new { row.ScreeningId, row.OneId });
        builder.HasIndex(row => new { row.ScreeningId, row.OtherId });
        foreach (var idea in new[] { nameof(GuestPair.OneId), nameof(GuestPair.OtherId) })
        {
            builder
                .HasOne<ScreenedIdea>()
                .WithMany()
                .HasForeignKey(nameof(GuestPair.ScreeningId), idea)
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
