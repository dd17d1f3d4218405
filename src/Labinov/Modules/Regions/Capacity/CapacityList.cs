using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions.Capacity;

/// <summary>What a region's budget can bear (<em>kapasitas fiskal daerah</em>), in the five classes that the Ministry of Finance publishes by the year.</summary>
public enum FiscalCapacity
{
    VeryLow,
    Low,
    Medium,
    High,
    VeryHigh,
}

/// <summary>The classes of a year with the regulation that fixes them. None are shipped with the house: whoever has the list brings it in.</summary>
public sealed class CapacityList : Entity<CapacityList>
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    private readonly List<RegionCapacity> rows = [];

    public int Year { get; private set; }

    /// <summary>Such as <c>PMK 84/2023</c>.</summary>
    public string Source { get; private set; } = "";

    public IReadOnlyList<RegionCapacity> Rows => rows;

    private CapacityList() { }

    public static CapacityList Of(int year, DateTime now) =>
        new() { Id = Id<CapacityList>.New(now), Year = year };

    public static bool MayTake(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.IsNational(Role.ProgrammeManager);
    }

    /// <summary>Adds and corrects; a region that is not named keeps its class. When all of it is known already, nothing happened.</summary>
    /// <exception cref="RuleBroken">Not the manager.</exception>
    public void Take(
        Actor actor,
        string source,
        IReadOnlyDictionary<Id<Region>, FiscalCapacity> classes,
        DateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(classes);
        if (!MayTake(actor))
        {
            throw new RuleBroken("regions.rule.only-manager");
        }

        var changed = classes.Count(pair => Tell(pair.Key, pair.Value));
        if (changed == 0 && Source == source)
        {
            return;
        }

        Source = source;
        Record(
            new CapacityTaken(Id, Year, changed)
            {
                By = actor.Person,
                At = now,
                As = Role.ProgrammeManager,
            }
        );
    }

    private bool Tell(Id<Region> region, FiscalCapacity capacity)
    {
        if (rows.Find(row => row.RegionId == region) is { } known)
        {
            return known.Correct(capacity);
        }

        rows.Add(RegionCapacity.Of(Id, region, capacity));
        return true;
    }
}

/// <summary>The class of one region in a year.</summary>
public sealed class RegionCapacity
{
    public Id<CapacityList> ListId { get; private init; }
    public Id<Region> RegionId { get; private init; }
    public FiscalCapacity Capacity { get; private set; }

    private RegionCapacity() { }

    internal static RegionCapacity Of(
        Id<CapacityList> list,
        Id<Region> region,
        FiscalCapacity capacity
    ) =>
        new()
        {
            ListId = list,
            RegionId = region,
            Capacity = capacity,
        };

    /// <summary>Whether that changes anything.</summary>
    internal bool Correct(FiscalCapacity capacity)
    {
        var changes = Capacity != capacity;
        Capacity = capacity;
        return changes;
    }
}

/// <summary>Classes of a year were brought in or corrected.</summary>
/// <param name="Regions">How many changed.</param>
[SeenOutside(Outside.Shown)]
public sealed record CapacityTaken(Id<CapacityList> List, int Year, int Regions) : Happening
{
    public override Guid Subject => List.Value;
}

internal sealed class CapacityTables
    : IEntityTypeConfiguration<CapacityList>,
        IEntityTypeConfiguration<RegionCapacity>
{
    public void Configure(EntityTypeBuilder<CapacityList> builder)
    {
        builder.Property(list => list.Source).HasMaxLength(RegionTerm.SourceMax);
        builder.HasIndex(list => list.Year).IsUnique();
        builder.HasMany(list => list.Rows).WithOne().HasForeignKey(row => row.ListId);
        builder.Navigation(list => list.Rows).HasField("rows");
    }

    public void Configure(EntityTypeBuilder<RegionCapacity> builder)
    {
        builder.HasKey(row => new { row.ListId, row.RegionId });
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(row => row.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
