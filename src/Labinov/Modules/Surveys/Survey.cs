using Labinov.House;
using Labinov.Modules.Programme;
using Labinov.Modules.Surveys.Instruments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Surveys;

public enum SurveyWave
{
    Before,
    After,
}

public enum SurveyState
{
    Coming,
    Open,
    Closed,
}

/// <summary>A questionnaire that is asked in a lab between two days of the locus. It knows who is asked and how many, never who answered.</summary>
public sealed partial class Survey : Entity<Survey>
{
    public const int ReasonMax = 300;
    public const int SecretMax = 400;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "survey";

    /// <summary>Fewer are never shown, so fewer are not asked: nothing could ever be read.</summary>
    public const int Least = 5;

    public const int ExpectedMost = 20_000;

    /// <summary>Slips of one printing.</summary>
    public const int SlipsMost = 200;

    /// <summary>Longer is no survey at one point in time any more.</summary>
    public const int DaysMost = 180;

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public Id<Lab> LabId { get; private set; }

    /// <summary>Code and version of the master data.</summary>
    public string Instrument { get; private set; } = "";

    public int InstrumentVersion { get; private set; }
    public SurveyWave Wave { get; private set; }
    public SurveyAudience Audience { get; private set; }

    /// <summary>How many people are asked; null where it is open to everybody.</summary>
    public int? Expected { get; private set; }

    /// <summary>
    /// The one question by whose answers groups are compared; null for none. Chosen before anybody answers and for good: two divisions of the same
    /// people, side by side, differ by few.
    /// </summary>
    public string? GroupBy { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day, itself included, as the locus counts days.</summary>
    public DateOnly LastOn { get; private set; }

    /// <summary>The day it was closed ahead of its last; null otherwise.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public string? CloseReason { get; private set; }

    /// <summary>The day from which everybody may read the results; null while only those inside do.</summary>
    public DateOnly? ReleasedOn { get; private set; }

    /// <summary>How many slips were ever printed: more answers than slips and people would be seen.</summary>
    public int Slips { get; private set; }

    /// <summary>How many sheets came in files of paper answers; which, is kept nowhere.</summary>
    public int FromFiles { get; private set; }

    /// <summary>Sealed; shared by the surveys of one instrument in one lab, so that a code of one's own means the same before and after.</summary>
    public string Secret { get; private set; } = "";

    private Survey() { }

    public SurveyState StateOn(DateOnly today) =>
        ClosedOn is not null || today > LastOn ? SurveyState.Closed
        : today < OpensOn ? SurveyState.Coming
        : SurveyState.Open;

    /// <summary>Takes a token of one's own: whoever works for the locus. Those who coach or lead are not asked.</summary>
    public static bool MayTake(Actor actor, LabFacts lab, SurveyAudience audience)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return audience == SurveyAudience.Staff && !actor.IsStranger && !lab.MayCoach(actor);
    }

    /// <summary>Types what came on paper: those who arrange, and the technical team that helps them.</summary>
    public static bool MayTypePaper(Actor actor, LabFacts lab)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(lab);
        return lab.MayArrange(actor)
            || actor.IsIn(new Scope(ScopeKind.Region, lab.RegionId.Value), Role.TechnicalTeam);
    }
}

internal sealed class SurveyTable : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.Property(survey => survey.Instrument).HasMaxLength(40);
        builder.Property(survey => survey.GroupBy).HasMaxLength(40);
        builder.Property(survey => survey.CloseReason).HasMaxLength(Survey.ReasonMax);
        builder.Property(survey => survey.Secret).HasMaxLength(Survey.SecretMax);
        builder.HasIndex(survey => survey.Number).IsUnique();
        builder.HasIndex(survey => new { survey.LabId, survey.Instrument });
        builder
            .HasOne<Lab>()
            .WithMany()
            .HasForeignKey(survey => survey.LabId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
