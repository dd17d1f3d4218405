using Labinov.Data;
using Labinov.Modules.Commitments.Talk;
using Labinov.Modules.Ideas;
using Labinov.Modules.Programme;
using Labinov.Modules.Regions;
using Labinov.Modules.Regions.Capacity;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Gallery;

/// <summary>
/// For the talk at Drum-up: what regions like this one have shown. Alike is the same group of islands, disadvantaged both or neither, and
/// the same kind of region, and the same class of budget on the newest list up to the lab's year that names both. Told numbers come first among equals.
/// </summary>
internal sealed class TalkStories : ITalkStories
{
    /// <summary>So many of the best are read, so that six different regions can be chosen among them.</summary>
    private const int Looks = 60;

    public async Task<IReadOnlyList<TalkStory>> ReadAsync(
        LabinovDb db,
        LabFacts lab,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(lab);
        var classes = db.CapacityIn(lab.Year);
        var here = await db
            .Regions.Where(region => region.Id == lab.RegionId)
            .Select(region => new
            {
                region.Code,
                region.Kind,
                Is3T = db.RegionListings.Any(list =>
                    list.RegionId == region.Id
                    && list.FromOn.Year <= lab.Year
                    && list.UntilOn.Year >= lab.Year
                ),
                Capacity = classes
                    .Where(row => row.RegionId == region.Id)
                    .Select(row => (FiscalCapacity?)row.Capacity)
                    .FirstOrDefault(),
            })
            .SingleAsync(cancel);
        var digits = IslandGroups.DigitsOf(here.Code);
        var capacity = here.Capacity;
        var (kind, is3T, first, second) = (here.Kind, here.Is3T, digits[0], digits[^1]);
        var found = await (
            from exhibit in db.Exhibits.AsNoTracking()
            where
                exhibit.RegionId != null
                && exhibit.RegionId != lab.RegionId
                && exhibit.State != IdeaState.Stopped
                && exhibit.State != IdeaState.Withdrawn
            join region in db.Regions on exhibit.RegionId equals region.Id
            let near = region.Code.StartsWith(first) || region.Code.StartsWith(second)
            let listed = db.RegionListings.Any(list => list.RegionId == region.Id)
            let sameBudget = capacity != null
                && classes.Any(row => row.RegionId == region.Id && row.Capacity == capacity)
            let score = (near ? 2 : 0)
                + (listed == is3T ? (is3T ? 2 : 0) : 0)
                + (sameBudget ? 2 : 0)
                + (region.Kind == kind ? 1 : 0)
            where score > 0
            orderby score descending, exhibit.Before != null
                && exhibit.After != null descending, exhibit.Number descending
            select new
            {
                exhibit.Number,
                exhibit.Title,
                exhibit.Summary,
                exhibit.RegionId,
                Region = region.Name,
                region.Kind,
                Near = near,
                Listed = listed,
                SameBudget = sameBudget,
                exhibit.Indicator,
                exhibit.Before,
                exhibit.After,
            }
        )
            .Take(Looks)
            .ToListAsync(cancel);
        return
        [
            .. found
                .DistinctBy(row => row.RegionId)
                .Concat(found)
                .DistinctBy(row => row.Number)
                .Take(TalkStory.Most)
                .Select(row => new TalkStory(
                    row.Title,
                    GalleryLinks.To(row.Number, row.Title),
                    row.Region,
                    row.Summary,
                    Why(
                        row.Near,
                        is3T && row.Listed,
                        row.SameBudget ? capacity : null,
                        row.Kind == kind ? kind : null
                    ),
                    row.Indicator,
                    row.Before,
                    row.After
                )),
        ];
    }

    private static List<string> Why(
        bool near,
        bool both3T,
        FiscalCapacity? budget,
        RegionKind? kind
    )
    {
        var why = new List<string>();
        if (near)
        {
            why.Add("gallery.alike.islands");
        }

        if (both3T)
        {
            why.Add("gallery.alike.3t");
        }

        if (budget is { } capacity)
        {
            why.Add(WordsOf(capacity));
        }

        if (kind is { } same)
        {
            why.Add(
                same switch
                {
                    RegionKind.Kota => "gallery.alike.kota",
                    RegionKind.Province => "gallery.alike.province",
                    _ => "gallery.alike.kabupaten",
                }
            );
        }

        return why;
    }

    // Written out one by one, so that the test of the words finds each.
    private static string WordsOf(FiscalCapacity capacity) =>
        capacity switch
        {
            FiscalCapacity.VeryLow => "gallery.alike.budget.very-low",
            FiscalCapacity.Low => "gallery.alike.budget.low",
            FiscalCapacity.Medium => "gallery.alike.budget.medium",
            FiscalCapacity.High => "gallery.alike.budget.high",
            _ => "gallery.alike.budget.very-high",
        };
}
