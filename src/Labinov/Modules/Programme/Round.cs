using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>A year's programme of labs, with its funding.</summary>
public sealed class Round : Entity<Round>
{
    public const int ThemeMax = 200;

    public int Year { get; private set; }
    public string Theme { get; private set; } = "";

    private Round() { }

    public static Round Open(int year, string theme, DateTime now) =>
        new()
        {
            Id = Id<Round>.New(now),
            Year = year,
            Theme = theme,
        };
}

internal sealed class RoundTable : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.Property(round => round.Theme).HasMaxLength(Round.ThemeMax);
        builder.HasIndex(round => round.Year);
    }
}
