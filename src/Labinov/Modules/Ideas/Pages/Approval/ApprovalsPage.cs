using Labinov.Data;
using Labinov.House;
using Labinov.House.Web;
using Labinov.Modules.Ideas.Approval;
using Labinov.Modules.Regions;
using Labinov.Ui.Tags;
using Labinov.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Ideas.Pages.Approval;

/// <summary>What waits for the head of one unit: for the head, the unit's operator and, in the unit's name, the coordinator of its region (404 for others).</summary>
public abstract class ApprovalsPage(LabinovDb db, Words words) : LabinovPage
{
    /// <summary>Number of the unit.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public ApprovingUnit Unit { get; private set; } = null!;
    public IReadOnlyList<AwaitingRow> Rows { get; private set; } = [];

    /// <summary>The actor approves here, without a sheet.</summary>
    public bool IsHead { get; private set; }

    /// <summary>The unit's own people read the ideas; the coordinator of the region reads these lines only.</summary>
    public bool ReadsIdeas { get; private set; }

    /// <summary>The ideas to tick, each with its version.</summary>
    public IEnumerable<Choice> Ideas =>
        Rows.Select(row => new Choice(
            $"{row.Number}-{row.Version}",
            row.Title,
            words["ideas.approval.line", row.Number, IdeasText.Day(row.SinceAt, Unit.Zone)]
        ));

    protected LabinovDb Db => db;
    protected Words Words => words;

    protected async Task<bool> EnterAsync(CancellationToken cancel)
    {
        var unit = await db
            .Organisations.Where(unit => unit.Number == Number)
            .Select(unit => new ApprovingUnit(
                unit.Id,
                unit.Name,
                unit.RegionId,
                db.Regions.Where(region => region.Id == unit.RegionId)
                    .Select(region => region.Name)
                    .FirstOrDefault(),
                db.Regions.Where(region => region.Id == unit.RegionId)
                    .Select(region => region.TimeZone)
                    .FirstOrDefault()
            ))
            .SingleOrDefaultAsync(cancel);
        if (unit is null || ApprovalSheet.Bringer(Actor, unit.Id, unit.RegionId) is not { } role)
        {
            return false;
        }

        Unit = unit;
        (IsHead, ReadsIdeas) = (role == Role.UnitHead, role != Role.LocusCoordinator);
        Rows = await db.AwaitingRowsAsync(unit.Id, cancel);
        return true;
    }

    /// <summary>Reads what was ticked as it lies in the database now.</summary>
    /// <param name="ticked">Each as <c>number-version</c>.</param>
    protected async Task<Ticks> TickedAsync(
        IReadOnlyCollection<string> ticked,
        CancellationToken cancel
    )
    {
        var seen = ticked.ToHashSet(StringComparer.Ordinal);
        var numbers = seen.Select(tick => tick.Split('-')[0])
            .Select(text => int.TryParse(text, out var number) ? number : 0)
            .ToList();
        var found = await db
            .Ideas.AsSplitQuery()
            .Include(idea => idea.Words)
            .Where(idea => idea.UnitId == Unit.Id && numbers.Contains(idea.Number))
            .OrderBy(idea => idea.Number)
            .ToListAsync(cancel);
        var waiting = found.FindAll(idea => idea.State == IdeaState.AwaitingUnitHead);
        var same = waiting.FindAll(idea => seen.Contains($"{idea.Number}-{idea.Version}"));
        // What was approved meanwhile is what was wanted; what was returned, withdrawn or written anew is named.
        var changed = found
            .FindAll(idea => !same.Contains(idea) && idea.ApprovedAt is null)
            .ConvertAll(idea => idea.Number);
        return new Ticks(same, changed, found.Count - changed.Count);
    }

    /// <summary>The list again, with those named that were not taken.</summary>
    protected static string Back(int unit, IReadOnlyList<int> changed) =>
        ApprovalLinks.Of(unit)
        + (changed.Count == 0 ? "" : "?Changed=" + string.Join("&Changed=", changed));
}

/// <param name="Same">Tracked: they wait as they were shown.</param>
/// <param name="Changed">Numbers of those that somebody changed meanwhile.</param>
/// <param name="Approved">How many will have their yes, those included that had it already: a form sent twice says the same.</param>
public sealed record Ticks(IReadOnlyList<Idea> Same, IReadOnlyList<int> Changed, int Approved);

/// <summary>The unit for whose head it waits.</summary>
/// <param name="Region">Null for a unit of the nation, like its time zone.</param>
public sealed record ApprovingUnit(
    Id<Organisation> Id,
    string Name,
    Id<Region>? RegionId,
    string? Region,
    string? Zone
);
