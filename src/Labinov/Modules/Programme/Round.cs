using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>A year's programme of labs, with its funding. One year may hold two: one paid by the nation, one by the regions.</summary>
public sealed class Round : Entity<Round>
{
    public const int ThemeMax = 200;
    public const int FirstYear = 2015;
    public const int LastYear = 2100;

    public int Year { get; private set; }
    public string Theme { get; private set; } = "";
    public Funding Funding { get; private set; }

    private Round() { }

    public static bool MayOpen(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }

    public static Round Open(Actor actor, int year, string theme, Funding funding, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!MayOpen(actor))
        {
            throw new RuleBroken("programme.rule.only-manager");
        }

        var round = Recorded(year, theme, funding, now);
        round.Record(
            new RoundOpened(round.Id, year)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
        return round;
    }

    /// <summary>A round of the past, or of a sample: nobody here decided it, so the ledger stays silent.</summary>
    public static Round Recorded(int year, string theme, Funding funding, DateTime now) =>
        new()
        {
            Id = Id<Round>.New(now),
            Year = year,
            Theme = theme,
            Funding = funding,
        };
}

/// <summary>Who pays the labs of a round.</summary>
public enum Funding
{
    /// <summary>The sources at hand do not say.</summary>
    Unpublished,
    NationalPriority,
    RegionalBudget,
    Shared,
}

internal sealed class RoundTable : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.Property(round => round.Theme).HasMaxLength(Round.ThemeMax);
        builder.HasIndex(round => round.Year);
    }
}
