using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme.Applications;

/// <summary>What applications to a round are judged by: published before, fixed from the first score on.</summary>
public sealed class Criterion
{
    public const int TitleMax = 120;
    public const int ExplanationMax = 600;

    /// <summary>A form has so many lines.</summary>
    public const int Most = 8;

    public Id<Round> RoundId { get; private init; }

    /// <summary>From 1 on.</summary>
    public int Line { get; private init; }
    public string Title { get; private set; } = "";

    /// <summary>What is looked at, and what the two ends of the scale mean.</summary>
    public string? Explanation { get; private set; }

    /// <summary>In hundredths: those of a round add up to 100.</summary>
    public int Weight { get; private set; }

    private Criterion() { }

    internal static Criterion Of(Id<Round> round, int line, CriterionLine told)
    {
        var criterion = new Criterion { RoundId = round, Line = line };
        criterion.Take(told);
        return criterion;
    }

    internal void Take(CriterionLine told) =>
        (Title, Explanation, Weight) = (told.Title, told.Explanation, told.Weight);
}

/// <summary>The same as a form says it.</summary>
public sealed record CriterionLine(string Title, string? Explanation, int Weight);

internal sealed class CriterionTable : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.HasKey(criterion => new { criterion.RoundId, criterion.Line });
        builder.Property(criterion => criterion.Title).HasMaxLength(Criterion.TitleMax);
        builder.Property(criterion => criterion.Explanation).HasMaxLength(Criterion.ExplanationMax);
    }
}
