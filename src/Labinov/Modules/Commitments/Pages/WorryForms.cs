using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Commitments.Worries;
using Labinov.Modules.Programme;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Commitments.Pages;

/// <summary>What the wall draws, inside a lab and in the hall.</summary>
/// <param name="Tap">Chance ids for the buttons: a press that comes twice counts once.</param>
public sealed record WallView(IReadOnlyList<WorryRow> Rows, Func<Guid> Tap)
{
    public IEnumerable<WorryRow> Starters =>
        Rows.Where(row => row.Starter is not null).OrderBy(row => row.Starter);
}

internal static class WorryForms
{
    /// <summary>The region's zone decides which day it is.</summary>
    public static Task<string> ZoneOfAsync(
        this LabinovDb db,
        Id<Lab> lab,
        CancellationToken cancel
    ) =>
        (
            from row in db.Labs
            where row.Id == lab
            join region in db.Regions on row.RegionId equals region.Id
            select region.TimeZone
        ).SingleAsync(cancel);
}
