using Labinov.House;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Surveys.Anonymous;

/// <summary>
/// The answers of somebody, nobody knows of whom. Not even the day is kept, nor whether they came on paper: on a slow day that would be a name.
/// All answers lie in one row, because rows of their own would lie in the order of their birth.
/// </summary>
public sealed class AnswerSheet
{
    /// <summary>Of chance, and with it the place of the row.</summary>
    public long Id { get; private init; }

    public Id<Survey> SurveyId { get; private init; }

    /// <summary><see cref="GivenAnswers"/>.</summary>
    public string Answers { get; private init; } = "";

    /// <summary>A keyed hash of the code that the person made up; null for whoever made none.</summary>
    public string? PairMark { get; private init; }

    private AnswerSheet() { }

    /// <exception cref="RuleBroken">Nothing was answered.</exception>
    public static AnswerSheet Of(Id<Survey> survey, GivenAnswers answers, string? pairMark)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Count == 0
            ? throw new RuleBroken("surveys.rule.nothing-answered")
            : new()
            {
                Id = Chance.Place(),
                SurveyId = survey,
                Answers = answers.ToJson(),
                PairMark = pairMark,
            };
    }
}

internal sealed class AnswerSheetTable : IEntityTypeConfiguration<AnswerSheet>
{
    public void Configure(EntityTypeBuilder<AnswerSheet> builder)
    {
        builder.Property(sheet => sheet.Id).ValueGeneratedNever();
        builder.Property(sheet => sheet.PairMark).HasMaxLength(SurveyTicket.MarkMax);
        builder.HasIndex(sheet => sheet.SurveyId);
        builder
            .HasOne<Survey>()
            .WithMany()
            .HasForeignKey(sheet => sheet.SurveyId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
