using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Programme;

/// <summary>A lab as lists show it.</summary>
/// <param name="Province">To which the region belonged at the end of the lab's year; null for a lab of a province itself.</param>
/// <param name="ProvinceNow">To which it belongs now.</param>
/// <param name="Is3T">The region stood on a list of disadvantaged regions in the year of the lab.</param>
public sealed record LabRow(
    int Number,
    string Name,
    int Year,
    string SearchName,
    string RegionCode,
    string Region,
    string? Province,
    string? ProvinceNow,
    string Theme,
    Funding Funding,
    bool Is3T,
    IReadOnlyList<StageFacts> Stages
)
{
    public LabStanding Standing => LabStanding.Of(Stages);
}

/// <summary>How lists of labs are ordered, begun and read: one query, whatever the number of rows.</summary>
public static class LabRows
{
    public static IOrderedQueryable<Lab> InOrder(this IQueryable<Lab> labs, bool byName) =>
        byName
            ? labs.OrderBy(lab => lab.SearchName).ThenBy(lab => lab.Number)
            : labs.OrderByDescending(lab => lab.Year).ThenByDescending(lab => lab.Number);

    /// <summary>Goes on behind the key, or back before it with the nearest first.</summary>
    public static IQueryable<Lab> From(this IQueryable<Lab> labs, Walk walk, bool byName)
    {
        if (walk.Key is not { } from)
        {
            return labs.InOrder(byName);
        }

        if (byName)
        {
#pragma warning disable CA1309 // EF translates only the comparison without a kind, and slugs are plain ASCII
            return walk.IsBack
                ? labs.Where(lab =>
                        string.Compare(lab.SearchName, from.Head) < 0
                        || (lab.SearchName == from.Head && lab.Number < from.Number)
                    )
                    .OrderByDescending(lab => lab.SearchName)
                    .ThenByDescending(lab => lab.Number)
                : labs.Where(lab =>
                        string.Compare(lab.SearchName, from.Head) > 0
                        || (lab.SearchName == from.Head && lab.Number > from.Number)
                    )
                    .InOrder(byName);
#pragma warning restore CA1309
        }

        var year = from.Year;
        return walk.IsBack
            ? labs.Where(lab => lab.Year > year || (lab.Year == year && lab.Number > from.Number))
                .OrderBy(lab => lab.Year)
                .ThenBy(lab => lab.Number)
            : labs.Where(lab => lab.Year < year || (lab.Year == year && lab.Number < from.Number))
                .InOrder(byName);
    }

    /// <param name="most">At most so many; said here, so that what is asked for each lab is not asked for each of its stages.</param>
    public static IQueryable<LabRow> Rows(this IQueryable<Lab> labs, LabinovDb db, int most) =>
        labs.WithPlace(db).Take(most).Rows();

    /// <summary>All of them, for a file.</summary>
    public static IQueryable<LabRow> Rows(this IQueryable<Lab> labs, LabinovDb db) =>
        labs.WithPlace(db).Rows();

    private static IQueryable<LabRow> Rows(this IQueryable<LabPlace> places) =>
        places.Select(at => new LabRow(
            at.Lab.Number,
            at.Lab.Name,
            at.Lab.Year,
            at.Lab.SearchName,
            at.Region.Code,
            at.Region.Name,
            at.Province,
            at.ProvinceNow,
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
