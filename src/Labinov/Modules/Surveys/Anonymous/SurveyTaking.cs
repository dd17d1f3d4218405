using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>
/// That somebody with an account has taken a token: so that nobody takes two and the desk stops asking. Not which token, not when, and not
/// whether it was used.
/// </summary>
public sealed class SurveyTaking
{
    /// <summary>Of chance.</summary>
    public long Id { get; private init; }

    public Id<Survey> SurveyId { get; private init; }

    /// <summary>A keyed hash of the person.</summary>
    [Personal("surveys.kept.taking", "surveys.why.taking", "surveys.until.closed")]
    public string Mark { get; private init; } = "";

    /// <summary>A keyed hash of a chance that only the browser knew: the same form, sent again, is shown the same token.</summary>
    public string Form { get; private init; } = "";

    private SurveyTaking() { }

    public static SurveyTaking Of(Id<Survey> survey, string mark, string form) =>
        new()
        {
            Id = Chance.Place(),
            SurveyId = survey,
            Mark = mark,
            Form = form,
        };
}

internal sealed class SurveyTakingTable : IEntityTypeConfiguration<SurveyTaking>
{
    public void Configure(EntityTypeBuilder<SurveyTaking> builder)
    {
        builder.Property(taking => taking.Id).ValueGeneratedNever();
        builder.Property(taking => taking.Mark).HasMaxLength(SurveyTicket.MarkMax);
        builder.Property(taking => taking.Form).HasMaxLength(SurveyTicket.MarkMax);
        builder.HasIndex(taking => new { taking.SurveyId, taking.Mark }).IsUnique();
        builder
            .HasOne<Survey>()
            .WithMany()
            .HasForeignKey(taking => taking.SurveyId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
