using Labinov.Data;
using Labinov.Modules.Ideas.Import;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Ideas;

/// <summary>An idea as an export tells it: everything that a file may bring back, and what it may not change.</summary>
/// <param name="Agency">The office above, where an idea belongs to no region.</param>
public sealed record IdeaLine(
    int Number,
    IdeaFacts Facts,
    IdeaState State,
    DateTime StateSinceAt,
    Audience Audience,
    string Unit,
    string? Agency,
    string? Region,
    string? RegionCode,
    string? Province
)
{
    /// <summary>See <see cref="SheetStamp"/>.</summary>
    public string Stamp =>
        SheetStamp.Of(Facts, SheetStamp.Course(State, Audience, Unit, Region, RegionCode));
}

public static class IdeaLines
{
    public static IQueryable<IdeaLine> Lines(this IQueryable<Idea> ideas, LabinovDb db) =>
        from idea in ideas
        let unit = db.Organisations.First(unit => unit.Id == idea.UnitId)
        let region = db.Regions.FirstOrDefault(region => region.Id == idea.RegionId)
        select new IdeaLine(
            idea.Number,
            new IdeaFacts(
                new Basics(
                    idea.Title,
                    idea.Kind,
                    idea.Product,
                    idea.Group,
                    idea.StandsAt,
                    idea.YearBegun,
                    idea.YearCarriedOut,
                    idea.Acronym
                ),
                new Story(idea.Description, idea.Drivers, idea.Obstacles, idea.Process),
                new Results(
                    idea.Output,
                    idea.Outcome,
                    idea.Benefit,
                    idea.Indicator,
                    idea.Before,
                    idea.After,
                    idea.ReplicationConditions
                ),
                new Sources(idea.Contact, idea.Source, idea.SourceUrl, idea.Validation)
            )
            {
                Aim = new Aim(idea.Trouble, idea.Intervention, idea.Newness, idea.WhoGains),
                Ground = new Ground(
                    idea.Form,
                    idea.MainAffair,
                    idea.OtherAffairs,
                    idea.Proposer,
                    idea.Cost,
                    idea.BudgetYear,
                    idea.BudgetRupiah,
                    idea.LegalBasis,
                    idea.LegalUrl
                ),
            },
            idea.State,
            idea.StateSinceAt,
            idea.Audience,
            unit.Name,
            region == null
                ? db
                    .Organisations.Where(above => above.Id == unit.ParentId)
                    .Select(above => above.Name)
                    .FirstOrDefault()
                : null,
            region == null ? null : region.Name,
            region == null ? null : region.Code,
            region == null
                ? null
                : db
                    .Regions.Where(province => province.Id == region.ProvinceId)
                    .Select(province => province.Name)
                    .FirstOrDefault()
        );
}
