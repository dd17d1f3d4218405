using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Applications;

/// <summary>How far an application meets one criterion of its round.</summary>
public sealed class ApplicationScore
{
    public const int NoteMax = 1000;

    public Id<Application> ApplicationId { get; private init; }

    /// <summary>Of the criterion; criteria do not change once one application was scored.</summary>
    public int Line { get; private init; }

    /// <summary>1 to 5.</summary>
    public int Points { get; private set; }

    /// <summary>Why so many; read by managers only.</summary>
    public string? Note { get; private set; }

    private ApplicationScore() { }

    internal static ApplicationScore Of(Id<Application> application, ScoreLine told)
    {
        var score = new ApplicationScore { ApplicationId = application, Line = told.Line };
        score.Take(told);
        return score;
    }

    internal void Take(ScoreLine told) => (Points, Note) = (told.Points, told.Note);
}

/// <param name="Line">Of the criterion.</param>
public sealed record ScoreLine(int Line, int Points, string? Note);

internal sealed class ApplicationScoreTable : IEntityTypeConfiguration<ApplicationScore>
{
    public void Configure(EntityTypeBuilder<ApplicationScore> builder)
    {
        builder.HasKey(score => new { score.ApplicationId, score.Line });
        builder.Property(score => score.Note).HasMaxLength(ApplicationScore.NoteMax);
    }
}
