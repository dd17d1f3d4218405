using Labinov.Data;
using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions;

/// <summary>The time zone of a province's area since a day. Kabupaten and kota keep the time of the province they belong to.</summary>
public sealed class RegionZone
{
    public Id<Region> RegionId { get; init; }
    public DateOnly FromOn { get; init; }

    /// <summary>The last day; null for the present.</summary>
    public DateOnly? UntilOn { get; init; }

    /// <summary>IANA name.</summary>
    public required string Zone { get; init; }
    public required string Source { get; init; }
}

/// <summary>A region stood on the list of disadvantaged regions (<em>daerah tertinggal</em>, the T of 3T that is fixed by decree) between two days.</summary>
public sealed class RegionListing
{
    public Id<Region> RegionId { get; init; }
    public DateOnly FromOn { get; init; }
    public DateOnly UntilOn { get; init; }

    /// <summary>The name under which it stands on that list.</summary>
    public required string NameThen { get; init; }
    public required string Source { get; init; }
}

/// <summary>Which state of the files the tables hold, so that a start with nothing new reads one row and goes on.</summary>
public sealed class LoadedFacts
{
    public required string Name { get; init; }
    public required string Hash { get; set; }
}

public static class LoadOnce
{
    /// <summary>Loads a file unless the tables hold this state of it already, and saves once.</summary>
    /// <param name="hash">Of the file; another state has another.</param>
    /// <param name="load">Adds and changes rows, and leaves the saving to this.</param>
    public static async Task LoadOnceAsync(
        this LabinovDb db,
        string name,
        string hash,
        Func<Task> load,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(load);
        var loaded = await db.LoadedFacts.SingleOrDefaultAsync(row => row.Name == name, cancel);
        if (loaded?.Hash == hash)
        {
            return;
        }

        await load();
        if (loaded is null)
        {
            db.Add(new LoadedFacts { Name = name, Hash = hash });
        }
        else
        {
            loaded.Hash = hash;
        }

        await db.SaveChangesAsync(cancel);
    }
}

internal sealed class RegionFactTables
    : IEntityTypeConfiguration<RegionZone>,
        IEntityTypeConfiguration<RegionListing>,
        IEntityTypeConfiguration<LoadedFacts>
{
    public void Configure(EntityTypeBuilder<RegionZone> builder)
    {
        builder.HasKey(zone => new { zone.RegionId, zone.FromOn });
        builder.Property(zone => zone.Zone).HasMaxLength(Region.ZoneMax);
        builder.Property(zone => zone.Source).HasMaxLength(RegionTerm.SourceMax);
        builder.HasOne<Region>().WithMany().HasForeignKey(zone => zone.RegionId);
    }

    public void Configure(EntityTypeBuilder<RegionListing> builder)
    {
        builder.HasKey(listing => new { listing.RegionId, listing.FromOn });
        builder.Property(listing => listing.NameThen).HasMaxLength(Region.NameMax);
        builder.Property(listing => listing.Source).HasMaxLength(RegionTerm.SourceMax);
        builder.HasOne<Region>().WithMany().HasForeignKey(listing => listing.RegionId);
    }

    public void Configure(EntityTypeBuilder<LoadedFacts> builder)
    {
        builder.HasKey(facts => facts.Name);
        builder.Property(facts => facts.Name).HasMaxLength(40);
        builder.Property(facts => facts.Hash).HasMaxLength(64);
    }
}
