using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>
/// A token that somebody has begun to use: what was filled in so far, and, once it is sent, nothing but that it is spent. There is no row for a
/// token that nobody used, no time, and no person.
/// </summary>
public sealed class SurveyTicket
{
    public const int MarkMax = 32;

    /// <summary>Of chance.</summary>
    public long Id { get; private init; }

    public Id<Survey> SurveyId { get; private init; }

    /// <summary>A keyed hash of the token.</summary>
    public string Mark { get; private init; } = "";

    /// <summary>What was filled in so far; null once it was sent.</summary>
    public string? Draft { get; private set; }

    public bool IsSpent { get; private set; }

    private SurveyTicket() { }

    public static SurveyTicket Begun(Id<Survey> survey, string mark) =>
        new()
        {
            Id = Chance.Place(),
            SurveyId = survey,
            Mark = mark,
        };

    /// <exception cref="RuleBroken">It was sent.</exception>
    public void Keep(string draft) => Draft = IsSpent ? throw Spent() : draft;

    /// <summary>Empties the ticket; whoever calls saves the sheet in the same breath.</summary>
    /// <exception cref="RuleBroken">It was sent.</exception>
    public void Spend()
    {
        if (IsSpent)
        {
            throw Spent();
        }

        (IsSpent, Draft) = (true, null);
    }

    private static RuleBroken Spent() => new("surveys.rule.spent");
}

internal sealed class SurveyTicketTable : IEntityTypeConfiguration<SurveyTicket>
{
    public void Configure(EntityTypeBuilder<SurveyTicket> builder)
    {
        builder.Property(ticket => ticket.Id).ValueGeneratedNever();
        builder.Property(ticket => ticket.Mark).HasMaxLength(SurveyTicket.MarkMax);
        // Of two sendings one finds it spent.
        builder.Property(ticket => ticket.IsSpent).IsConcurrencyToken();
        builder.HasIndex(ticket => new { ticket.SurveyId, ticket.Mark }).IsUnique();
        builder
            .HasOne<Survey>()
            .WithMany()
            .HasForeignKey(ticket => ticket.SurveyId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
