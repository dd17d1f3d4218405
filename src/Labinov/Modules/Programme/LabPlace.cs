using Labinov.Data;
using Labinov.Modules.Regions;

namespace Labinov.Modules.Programme;

/// <summary>A lab with where it stands and to which round it belongs; only ever part of a query.</summary>
internal sealed class LabPlace
{
    public required Lab Lab { get; init; }

    public required Region Region { get; init; }

    public required Round Round { get; init; }

    /// <summary>To which the region belonged at the end of the lab's year; null for a lab of a province itself.</summary>
    public required string? Province { get; init; }

    /// <summary>To which it belongs now.</summary>
    public required string? ProvinceNow { get; init; }

    /// <summary>The region stood on a list of disadvantaged regions in the year of the lab.</summary>
    public required bool Is3T { get; init; }
}

internal static class LabPlaces
{
    public static IQueryable<LabPlace> WithPlace(this IQueryable<Lab> labs, LabinovDb db) =>
        from lab in labs
        join region in db.Regions on lab.RegionId equals region.Id
        join round in db.Rounds on lab.RoundId equals round.Id
        join now in db.Regions on region.ProvinceId equals now.Id into nows
        from now in nows.DefaultIfEmpty()
        select new LabPlace
        {
            Lab = lab,
            Region = region,
            Round = round,
            Province = (
                from term in db.RegionTerms
                where
                    term.RegionId == lab.RegionId
                    && (term.FromOn == null || term.FromOn.Value.Year <= lab.Year)
                    && (term.UntilOn == null || term.UntilOn.Value.Year > lab.Year)
                join then in db.Regions on term.ProvinceId equals then.Id
                select then.Name
            ).FirstOrDefault(),
            ProvinceNow = now.Name,
            Is3T = db.RegionListings.Any(list =>
                list.RegionId == lab.RegionId
                && list.FromOn.Year <= lab.Year
                && list.UntilOn.Year >= lab.Year
            ),
        };
}
