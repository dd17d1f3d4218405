using Labinov.Data;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>What is measured here about the programme, counted from the rows themselves: labs are few, so nothing is kept beside them.</summary>
public static class ProgrammeNumbers
{
    /// <summary>Every year with at least one lab, newest first. A region with two labs in a year counts once.</summary>
    public static async Task<List<YearOfLabs>> LabsByYearAsync(
        this LabinovDb db,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .Labs.GroupBy(lab => lab.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new YearOfLabs(
                year.Key,
                year.Count(),
                year.Select(lab => lab.RegionId).Distinct().Count()
            ))
            .ToListAsync(cancel);
    }

    /// <summary>All provinces by code, also those without a lab; a lab of a province itself counts there too.</summary>
    public static async Task<List<ProvinceOfLabs>> LabsByProvinceAsync(
        this LabinovDb db,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .Regions.Where(region => region.Kind == RegionKind.Province)
            .OrderBy(province => province.Code)
            .Select(province => new ProvinceOfLabs(
                province.Code,
                province.Name,
                db.Labs.Count(lab =>
                    db.Regions.Any(region =>
                        region.Id == lab.RegionId
                        && (region.Id == province.Id || region.ProvinceId == province.Id)
                    )
                )
            ))
            .ToListAsync(cancel);
    }

    /// <summary>The whole programme in one line.</summary>
    public static async Task<AllLabs> AllLabsAsync(this LabinovDb db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
                .Labs.GroupBy(_ => 1)
                .Select(all => new AllLabs(
                    all.Count(),
                    all.Select(lab => lab.RegionId).Distinct().Count(),
                    all.Count(lab =>
                        lab.Stages.Any(stage =>
                            stage.State == StageState.Open && stage.Kind != StageKind.Documentation
                        )
                    ),
                    all.Min(lab => lab.Year)
                ))
                .SingleOrDefaultAsync(cancel)
            ?? new AllLabs(0, 0, 0, null);
    }
}

public sealed record YearOfLabs(int Year, int Labs, int Regions);

/// <param name="Code">Kemendagri code of the province: <c>72</c>.</param>
public sealed record ProvinceOfLabs(string Code, string Name, int Labs);

/// <param name="Running">Labs with at least one of the five stages under way.</param>
/// <param name="Since">The year of the first lab; null without any.</param>
public sealed record AllLabs(int Labs, int Regions, int Running, int? Since);
