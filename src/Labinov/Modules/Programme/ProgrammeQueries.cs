using System.Globalization;
using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>What may be asked of labs; the modules to the right use these too.</summary>
public static class ProgrammeQueries
{
    /// <summary>A lab is public from the day its region was selected; this is where that would change.</summary>
    public static IQueryable<Lab> VisibleTo(this IQueryable<Lab> labs, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return labs;
    }

    /// <summary>Labs that match; every word of <see cref="LabFilter.Text"/> must occur in the region's name.</summary>
    public static IQueryable<Lab> Matching(
        this IQueryable<Lab> labs,
        LabinovDb db,
        LabFilter filter
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        foreach (var word in filter.Words)
        {
            labs = labs.Where(lab => lab.SearchName.Contains(word));
        }

        if (filter.Year is { } year)
        {
            labs = labs.Where(lab => lab.Year == year);
        }

        if (filter.Funding is { } funding)
        {
            labs = labs.Where(lab =>
                db.Rounds.Any(round => round.Id == lab.RoundId && round.Funding == funding)
            );
        }

        if (filter.Province is { Length: > 0 } province)
        {
            labs = labs.Where(lab =>
                db.Regions.Any(region =>
                    region.Id == lab.RegionId
                    && (
                        region.Code == province
                        || db.Regions.Any(parent =>
                            parent.Id == region.ProvinceId && parent.Code == province
                        )
                    )
                )
            );
        }

        if (filter.IsRunning)
        {
            labs = labs.Where(lab =>
                lab.Stages.Any(stage =>
                    stage.State == StageState.Open && stage.Kind != StageKind.Documentation
                )
            );
        }

        return labs;
    }

    /// <summary>The provinces in which labs took place, for a filter.</summary>
    public static async Task<List<RegionChoice>> ProvincesAsync(
        this LabinovDb db,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db
            .Regions.Where(region => region.Kind == RegionKind.Province)
            .OrderBy(region => region.Code)
            .Select(region => new RegionChoice(region.Code, region.Name))
            .ToListAsync(cancel);
    }
}

public sealed record RegionChoice(string Code, string Name);

/// <summary>How the list of labs is narrowed.</summary>
public sealed record LabFilter(
    string? Text,
    int? Year,
    string? Province,
    Funding? Funding,
    bool IsRunning
)
{
    public IEnumerable<string> Words => Slug.WordsOf(Text);
}
