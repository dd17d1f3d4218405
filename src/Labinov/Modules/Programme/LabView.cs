using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme;

/// <summary>A lab as its own pages show it.</summary>
/// <param name="Is3T">The region stood on a list of disadvantaged regions in the year of the lab.</param>
/// <param name="TimeZone">Of the locus: its days begin there.</param>
public sealed record LabView(
    Id<Lab> Id,
    Id<Region> RegionId,
    int Version,
    int Number,
    string Name,
    int Year,
    string RegionCode,
    string Region,
    string? Province,
    string? ProvinceNow,
    string TimeZone,
    int RoundNumber,
    string Theme,
    Funding Funding,
    bool Is3T,
    IReadOnlyList<StageFacts> Stages
)
{
    public LabStanding Standing => LabStanding.Of(Stages);

    /// <summary>The stages under way besides documentation; they may overlap.</summary>
    public IEnumerable<StageFacts> Now =>
        Stages.Where(stage => stage is { IsMain: true, State: StageState.Open });

    /// <summary>The next stage to begin: by its planned day, else in the order of the five.</summary>
    public StageFacts? Next =>
        Stages
            .Where(stage => stage is { IsMain: true, State: StageState.Planned })
            .OrderBy(stage => stage.PlannedFromOn ?? DateOnly.MaxValue)
            .ThenBy(stage => stage.Kind)
            .FirstOrDefault();
}

public static class LabViews
{
    public static IQueryable<LabView> Views(this IQueryable<Lab> labs, LabinovDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return labs.WithPlace(db)
            .Select(at => new LabView(
                at.Lab.Id,
                at.Lab.RegionId,
                at.Lab.Version,
                at.Lab.Number,
                at.Lab.Name,
                at.Lab.Year,
                at.Region.Code,
                at.Region.Name,
                at.Province,
                at.ProvinceNow,
                at.Region.TimeZone,
                at.Round.Number,
                at.Round.Theme,
                at.Round.Funding,
                at.Is3T,
                at.Lab.Stages.OrderBy(stage => stage.Kind)
                    .Select(stage => new StageFacts(
                        stage.Kind,
                        stage.State,
                        stage.PlannedFromOn,
                        stage.PlannedUntilOn,
                        stage.StartedOn,
                        stage.EndedOn
                    ))
                    .ToList()
            ));
    }
}
