using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>A year's programme of labs, with its funding. One year may hold two: one paid by the nation, one by the regions.</summary>
public sealed partial class Round : Entity<Round>
{
    public const int ThemeMax = 200;
    public const int FirstYear = 2015;
    public const int LastYear = 2100;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "round";

    /// <summary>What addresses carry: a year may hold several rounds.</summary>
    public int Number { get; private set; }
    public int Year { get; private set; }
    public string Theme { get; private set; } = "";
    public Funding Funding { get; private set; }

    private Round() { }

    public static bool MayOpen(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }

    /// <param name="id">Made by the form, so that a form sent twice opens one round.</param>
    public static Round Open(
        Actor actor,
        int number,
        int year,
        string theme,
        Funding funding,
        DateTime now,
        Id<Round>? id = null
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(theme);
        if (!MayOpen(actor))
        {
            throw new RuleBroken("programme.rule.only-manager");
        }

        if (funding == Funding.Unpublished)
        {
            throw new RuleBroken("programme.rule.say-who-pays");
        }

        var round = Recorded(number, year, theme.Trim(), funding, now, id);
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
    public static Round Recorded(
        int number,
        int year,
        string theme,
        Funding funding,
        DateTime now,
        Id<Round>? id = null
    ) =>
        new()
        {
            Id = id ?? Id<Round>.New(now),
            Number = number,
            Year = year,
            Theme = theme,
            Funding = funding,
        };
}

/// <summary>Who pays the labs of a round.</summary>
public enum Funding
{
    /// <summary>The sources at hand do not say; only for rounds of the past.</summary>
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
        builder.Property(round => round.OutputCode).HasMaxLength(Round.OutputMax);
        builder.HasIndex(round => round.Number).IsUnique();
        builder.HasIndex(round => new { round.Year, round.Number });
        builder
            .HasMany(round => round.Targets)
            .WithOne()
            .HasForeignKey(target => target.RoundId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(round => round.Targets).HasField("targets");
        builder
            .HasMany(round => round.Criteria)
            .WithOne()
            .HasForeignKey(criterion => criterion.RoundId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(round => round.Criteria).HasField("criteria");
    }
}
