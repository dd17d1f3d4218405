using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>What Ideas tells a stranger of an innovation, with the names of its office and region as they are now.</summary>
internal sealed record ExhibitFacts
{
    public required Id<Idea> Idea { get; init; }
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required InnovationKind? Kind { get; init; }
    public required IdeaState State { get; init; }
    public required InnovatorGroup? Group { get; init; }
    public required int? YearBegun { get; init; }
    public required int? YearCarriedOut { get; init; }
    public required string? Product { get; init; }
    public required string? Description { get; init; }
    public required string? Benefit { get; init; }
    public required string? Output { get; init; }
    public required string? Outcome { get; init; }
    public required string? Process { get; init; }
    public required string? Drivers { get; init; }
    public required string? Obstacles { get; init; }
    public required string? Conditions { get; init; }
    public required string? Indicator { get; init; }
    public required string? Before { get; init; }
    public required string? After { get; init; }
    public required DateTime PublishedAt { get; init; }
    public required DateTime EditedAt { get; init; }
    public required Id<Lab>? Lab { get; init; }
    public required Id<Region>? Region { get; init; }
    public required string? RegionCode { get; init; }
    public required string? RegionName { get; init; }
    public required string? ProvinceCode { get; init; }
    public required string? ProvinceName { get; init; }
    public required Id<Organisation> Unit { get; init; }
    public required string UnitName { get; init; }
    public required string? UnitShortName { get; init; }
    public required OrganisationKind UnitKind { get; init; }

    /// <summary>Those of the ideas that a stranger may read on this day; one query.</summary>
    public static Task<List<ExhibitFacts>> ReadAsync(
        LabinovDb db,
        IReadOnlyCollection<Id<Idea>> ideas,
        DateOnly today,
        CancellationToken cancel
    ) =>
        (
            from idea in db.Ideas.Public(today)
            where ideas.Contains(idea.Id)
            join unit in db.Organisations on idea.UnitId equals unit.Id
            join region in db.Regions on idea.RegionId equals region.Id into regions
            from region in regions.DefaultIfEmpty()
            join province in db.Regions on region.ProvinceId equals province.Id into provinces
            from province in provinces.DefaultIfEmpty()
            select new ExhibitFacts
            {
                Idea = idea.Id,
                Number = idea.Number,
                Title = idea.Title,
                Kind = idea.Kind,
                State = idea.State,
                Group = idea.Group,
                YearBegun = idea.YearBegun,
                YearCarriedOut = idea.YearCarriedOut,
                Product = idea.Product,
                Description = idea.Description,
                Benefit = idea.Benefit,
                Output = idea.Output,
                Outcome = idea.Outcome,
                Process = idea.Process,
                Drivers = idea.Drivers,
                Obstacles = idea.Obstacles,
                Conditions = idea.ReplicationConditions,
                Indicator = idea.Indicator,
                Before = idea.Before,
                After = idea.After,
                PublishedAt = idea.PublishedAt ?? idea.EditedAt,
                EditedAt = idea.EditedAt,
                Lab = idea.LabId,
                Region = idea.RegionId,
                RegionCode = region.Code,
                RegionName = region.Name,
                ProvinceCode = province.Code,
                ProvinceName = province.Name,
                Unit = idea.UnitId,
                UnitName = unit.Name,
                UnitShortName = unit.ShortName,
                UnitKind = unit.Kind,
            }
        ).ToListAsync(cancel);
}
