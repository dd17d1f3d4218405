using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Programme;

/// <summary>One locus in one round: Labinov [region] [year]. It walks five stages, with documentation beside them.</summary>
public sealed partial class Lab : Entity<Lab>
{
    public const int NameMax = 160;

    /// <summary>Its numbers are handed out under this name.</summary>
    public const string Counter = "lab";
    private readonly List<LabStage> stages = [];

    /// <summary>What people say and addresses carry.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The year of its round, which never changes; kept here to sort and page by.</summary>
    public int Year { get; private set; }

    /// <summary>The name as a slug, for finding and sorting alike on both engines.</summary>
    public string SearchName { get; private set; } = "";

    public Id<Round> RoundId { get; private set; }
    public Id<Region> RegionId { get; private set; }

    /// <summary>Always six, one of each kind.</summary>
    public IReadOnlyList<LabStage> Stages => stages;

    private Lab() { }

    public static bool MaySelect(Actor actor) => Round.MayOpen(actor);

    /// <summary>The region becomes a locus of the round.</summary>
    /// <param name="regionName">With its kind: <c>Kabupaten Kebumen</c>.</param>
    public static Lab Select(
        Actor actor,
        int number,
        Round round,
        Id<Region> region,
        string regionName,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(round);
        if (!MaySelect(actor))
        {
            throw new RuleBroken("programme.rule.only-manager");
        }

        var lab = Born(number, round, region, regionName, now);
        lab.stages.AddRange(Enum.GetValues<StageKind>().Select(LabStage.ToCome));
        lab.Record(
            new LabSelected(lab.Id, region, round.Id)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
        return lab;
    }

    /// <summary>A lab that happened before this house stood, with what the sources tell of its stages.</summary>
    public static Lab Recorded(
        int number,
        Round round,
        Id<Region> region,
        string regionName,
        IEnumerable<LabStage> known,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(round);
        var lab = Born(number, round, region, regionName, now);
        var byKind = known.ToDictionary(stage => stage.Kind);
        lab.stages.AddRange(
            Enum.GetValues<StageKind>()
                .Select(kind => byKind.GetValueOrDefault(kind) ?? LabStage.WithoutRecord(kind))
        );
        return lab;
    }

    public LabStage Stage(StageKind kind) => stages.Single(stage => stage.Kind == kind);

    private static Lab Born(
        int number,
        Round round,
        Id<Region> region,
        string regionName,
        DateTime now
    )
    {
        var name = $"Labinov {regionName} {round.Year}";
        return new()
        {
            Id = Id<Lab>.New(now),
            Number = number,
            Name = name,
            Year = round.Year,
            SearchName = Slug.Of(regionName),
            RoundId = round.Id,
            RegionId = region,
        };
    }
}

internal sealed class LabTable : IEntityTypeConfiguration<Lab>
{
    public void Configure(EntityTypeBuilder<Lab> builder)
    {
        builder.Property(lab => lab.Name).HasMaxLength(Lab.NameMax);
        builder.Property(lab => lab.SearchName).HasMaxLength(Slug.Max);
        builder.HasIndex(lab => lab.Number).IsUnique();
        builder.HasIndex(lab => new { lab.RoundId, lab.RegionId }).IsUnique();
        builder.HasIndex(lab => new { lab.Year, lab.Number });
        builder.HasIndex(lab => new { lab.SearchName, lab.Number });
        builder.HasMany(lab => lab.Stages).WithOne().HasForeignKey(stage => stage.LabId);
        builder.Navigation(lab => lab.Stages).HasField("stages");
        builder
            .HasOne<Round>()
            .WithMany()
            .HasForeignKey(lab => lab.RoundId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(lab => lab.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
