using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Sessions.Papers;

/// <summary>What stands above and below the papers of a region. The number of the civil servant who signs is left to be written by hand.</summary>
public sealed class Letterhead : Entity<Letterhead>
{
    public const int LinesMax = 500;
    public const int TownMax = 80;
    public const int PositionMax = 160;
    public const int SignerMax = 120;

    /// <summary>More would push the letter off its page.</summary>
    public const int LinesMost = 5;

    public Id<Region> RegionId { get; private set; }

    /// <summary>One a line: government, office, address.</summary>
    public string Lines { get; private set; } = "";

    /// <summary>Where papers are signed: <c>Ampana</c>.</summary>
    public string Town { get; private set; } = "";

    /// <summary>Of who signs: <c>Kepala Bagian Organisasi</c>.</summary>
    public string Position { get; private set; } = "";

    [Personal("sessions.kept.signer", "sessions.why.signer", "people.until.deed")]
    public string? Signer { get; private set; }

    /// <summary>SHA-256 of the picture beside the lines, a PNG drawn by <see cref="KeepLogo"/>; null for none.</summary>
    public string? LogoHash { get; private set; }

    private Letterhead() { }

    /// <summary>The coordinator of the locus for the own region, the programme manager for any.</summary>
    public static bool MayWrite(Actor actor, Id<Region> region)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager)
            || actor.IsIn(new Scope(ScopeKind.Region, region.Value), Role.LocusCoordinator);
    }

    /// <summary>The first of a region; <see cref="Write"/> says what it reads.</summary>
    public static Letterhead For(Id<Region> region, DateTime now) =>
        new() { Id = Id<Letterhead>.New(now), RegionId = region };

    /// <summary>Says all of it anew; what is left out is taken out.</summary>
    /// <param name="logo">What <see cref="KeepLogo"/> kept; null for none.</param>
    /// <exception cref="RuleBroken">Not the actor's region, or too many lines.</exception>
    public void Write(
        Actor actor,
        string lines,
        string town,
        string position,
        string? signer,
        DateTime now,
        string? logo = null
    )
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (!MayWrite(actor, RegionId))
        {
            throw new RuleBroken("sessions.rule.not-your-head");
        }

        if (IsTooLong(lines))
        {
            throw new RuleBroken("sessions.rule.head-long");
        }

        (Lines, Town, Position, Signer, LogoHash) = (lines, town, position, signer, logo);
        Record(
            new LetterheadWritten(Id, RegionId)
            {
                By = actor.Person,
                At = now,
                As = actor.CapacityAmong(Role.ProgrammeManager, Role.LocusCoordinator),
            }
        );
    }

    public static bool IsTooLong(string lines) => LinesOf(lines).Count > LinesMost;

    public static IReadOnlyList<string> LinesOf(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
    }
}

/// <summary>What stands above and below a region's papers was said anew.</summary>
[SeenOutside(Outside.Nothing)]
public sealed record LetterheadWritten(Id<Letterhead> Letterhead, Id<Region> Region) : Happening
{
    public override Guid Subject => Region.Value;
}

internal sealed class LetterheadTable : IEntityTypeConfiguration<Letterhead>
{
    public void Configure(EntityTypeBuilder<Letterhead> builder)
    {
        builder.Property(head => head.Lines).HasMaxLength(Letterhead.LinesMax);
        builder.Property(head => head.Town).HasMaxLength(Letterhead.TownMax);
        builder.Property(head => head.Position).HasMaxLength(Letterhead.PositionMax);
        builder.Property(head => head.LogoHash).HasMaxLength(64);
        builder.Property(head => head.Signer).HasMaxLength(Letterhead.SignerMax);
        builder.HasIndex(head => head.RegionId).IsUnique();
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(head => head.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
