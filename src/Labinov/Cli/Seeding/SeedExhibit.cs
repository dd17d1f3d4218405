using Labinov.Modules.Gallery;
using Labinov.Modules.Ideas;

namespace Labinov.Cli.Seeding;

/// <summary>What the gallery's listener would read of an idea, without reading it back. A test compares the two.</summary>
internal static class SeedExhibit
{
    public static ExhibitFacts Of(Idea idea, SeedOffice office, SeedRegion region) =>
        new()
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
            Region = region.Id,
            RegionCode = region.Code,
            RegionName = region.Name,
            ProvinceCode = region.ProvinceCode,
            ProvinceName = region.ProvinceName,
            Unit = office.Id,
            UnitName = office.Name,
            UnitShortName = office.ShortName,
            UnitKind = office.Kind,
        };
}
