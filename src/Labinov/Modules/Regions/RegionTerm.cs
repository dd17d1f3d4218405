using Labinov.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Labinov.Modules.Regions;

/// <summary>What a region was called, which code it bore and to which province it belonged, from one day until another.</summary>
/// <remarks>The rows of a region follow each other without gap: the next one is the successor.</remarks>
public sealed class RegionTerm
{
    public const int SourceMax = 80;

    public Id<RegionTerm> Id { get; private init; }
    public Id<Region> RegionId { get; private init; }

    /// <summary>Null when we are not certain which code was used in those days.</summary>
    public string? Code { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>The name as a slug, for finding alike on both engines.</summary>
    public string SearchName { get; private init; } = "";

    /// <summary>Null for a province.</summary>
    public Id<Region>? ProvinceId { get; private init; }

    /// <summary>The first day; null when it reaches back further than our sources.</summary>
    public DateOnly? FromOn { get; private init; }

    /// <summary>The last day; null for the present.</summary>
    public DateOnly? UntilOn { get; private init; }

    /// <summary>The law by which it began: <c>UU 29/2022</c>.</summary>
    public string? BeganBy { get; private init; }

    /// <summary>The law by which it ended.</summary>
    public string? EndedBy { get; private init; }

    /// <summary>The province of which this one was a part until it began.</summary>
    public Id<Region>? SplitFromId { get; private init; }

    private RegionTerm() { }

    internal static RegionTerm Past(
        Id<Region> region,
        string? code,
        string name,
        Id<Region>? province,
        DateOnly? from,
        string? beganBy,
        DateOnly until,
        string endedBy,
        DateTime now
    ) =>
        new()
        {
            Id = Id<RegionTerm>.New(now),
            RegionId = region,
            Code = code,
            Name = name,
            SearchName = Slug.Of(name),
            ProvinceId = province,
            FromOn = from,
            BeganBy = beganBy,
            UntilOn = until,
            EndedBy = endedBy,
        };

    internal static RegionTerm Present(
        Region region,
        DateOnly? from,
        string? beganBy,
        Id<Region>? splitFrom,
        DateTime now
    ) =>
        new()
        {
            Id = Id<RegionTerm>.New(now),
            RegionId = region.Id,
            Code = region.Code,
            Name = region.Name,
            SearchName = region.SearchName,
            ProvinceId = region.ProvinceId,
            FromOn = from,
            BeganBy = beganBy,
            SplitFromId = splitFrom,
        };
}

internal sealed class RegionTermTable : IEntityTypeConfiguration<RegionTerm>
{
    public void Configure(EntityTypeBuilder<RegionTerm> builder)
    {
        builder.Property(term => term.Code).HasMaxLength(Region.CodeMax);
        builder.Property(term => term.Name).HasMaxLength(Region.NameMax);
        builder.Property(term => term.SearchName).HasMaxLength(Slug.Max);
        builder.Property(term => term.BeganBy).HasMaxLength(RegionTerm.SourceMax);
        builder.Property(term => term.EndedBy).HasMaxLength(RegionTerm.SourceMax);
        builder.HasIndex(term => term.Code);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(term => term.RegionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(term => term.ProvinceId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Region>()
            .WithMany()
            .HasForeignKey(term => term.SplitFromId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
