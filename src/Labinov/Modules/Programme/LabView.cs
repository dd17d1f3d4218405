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
        return labs.Join(
                db.Regions,
                lab => lab.RegionId,
                region => region.Id,
                (lab, region) => new { lab, region }
            )
            .Join(
                db.Rounds,
                pair => pair.lab.RoundId,
                round => round.Id,
                (pair, round) =>
                    new LabView(
                        pair.lab.Id,
                        pair.lab.RegionId,
                        pair.lab.Version,
                        pair.lab.Number,
                        pair.lab.Name,
                        pair.lab.Year,
                        pair.region.Code,
                        pair.region.Name,
                        db.RegionTerms.Where(term =>
                                term.RegionId == pair.lab.RegionId
                                && (term.FromOn == null || term.FromOn.Value.Year <= pair.lab.Year)
                                && (term.UntilOn == null || term.UntilOn.Value.Year > pair.lab.Year)
                            )
                            .Join(
                                db.Regions,
                                term => term.ProvinceId,
                                province => province.Id,
                                (term, province) => province.Name
                            )
                            .FirstOrDefault(),
                        db.Regions.Where(province => province.Id == pair.region.ProvinceId)
                            .Select(province => province.Name)
                            .FirstOrDefault(),
                        pair.region.TimeZone,
                        round.Number,
                        round.Theme,
                        round.Funding,
                        db.RegionListings.Any(list =>
                            list.RegionId == pair.region.Id
                            && list.FromOn.Year <= pair.lab.Year
                            && list.UntilOn.Year >= pair.lab.Year
                        ),
                        pair.lab.Stages.OrderBy(stage => stage.Kind)
                            .Select(stage => new StageFacts(
                                stage.Kind,
                                stage.State,
                                stage.PlannedFromOn,
                                stage.PlannedUntilOn,
                                stage.StartedOn,
                                stage.EndedOn
                            ))
                            .ToList()
                    )
            );
    }
}
