using Labinov.Data;
using Labinov.Data.Ledger;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit;

/// <summary>Writes down of every decision where it belongs.</summary>
internal sealed class WhenDecided : IListener
{
    public string Name => "audit.lines";

    public IReadOnlyCollection<Type> Hears { get; } = [.. HappeningText.Kinds.Values];

    public async Task HearAsync(LabinovDb db, IReadOnlyList<Heard> heard, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(heard);
        var positions = heard.Select(line => line.Position).ToList();
        var written = await db
            .AuditLines.Where(line => positions.Contains(line.Position))
            .Select(line => line.Position)
            .ToHashSetAsync(cancel);
        var lines = heard
            .Where(line => !written.Contains(line.Position))
            .Select(line => (line, About: Concerned.By(line.Happening)))
            .ToList();
        var ideas = await IdeasAsync(db, [.. lines.Select(pair => pair.About)], cancel);
        var places = await PlacesAsync(db, [.. lines.Select(pair => pair.About)], cancel);
        foreach (var (line, about) in lines)
        {
            var where = about;
            if (where.Idea is { } idea && ideas.TryGetValue(idea, out var home))
            {
                where = where with
                {
                    Lab = where.Lab ?? home.Lab,
                    Unit = where.Unit ?? home.Unit,
                    Region = where.Region ?? home.Region,
                };
            }

            var found = Region(where.Unit?.Value) ?? Region(where.Lab?.Value);
            db.Add(
                AuditLine.Of(
                    line.Position,
                    line.Happening,
                    where with
                    {
                        Region = where.Region ?? found,
                    }
                )
            );
        }

        Id<Region>? Region(Guid? place) =>
            place is { } id && places.TryGetValue(id, out var region) ? region : null;
    }

    private static async Task<Dictionary<Id<Idea>, Concerned>> IdeasAsync(
        LabinovDb db,
        List<Concerned> about,
        CancellationToken cancel
    )
    {
        var ids = about.Select(row => row.Idea).OfType<Id<Idea>>().Distinct().ToList();
        return await db
            .Ideas.Where(idea => ids.Contains(idea.Id))
            .Select(idea => new
            {
                idea.Id,
                idea.LabId,
                idea.UnitId,
                idea.RegionId,
            })
            .ToDictionaryAsync(
                idea => idea.Id,
                idea => new Concerned(idea.Id, idea.LabId, idea.UnitId, idea.RegionId),
                cancel
            );
    }

    /// <summary>The regions of units and labs, by their ids.</summary>
    private static async Task<Dictionary<Guid, Id<Region>?>> PlacesAsync(
        LabinovDb db,
        List<Concerned> about,
        CancellationToken cancel
    )
    {
        var units = about.Select(row => row.Unit).OfType<Id<Organisation>>().Distinct().ToList();
        var labs = about.Select(row => row.Lab).OfType<Id<Programme.Lab>>().Distinct().ToList();
        var places = new Dictionary<Guid, Id<Region>?>();
        foreach (
            var unit in await db
                .Organisations.Where(unit => units.Contains(unit.Id))
                .Select(unit => new { unit.Id, unit.RegionId })
                .ToListAsync(cancel)
        )
        {
            places[unit.Id.Value] = unit.RegionId;
        }

        foreach (
            var lab in await db
                .Labs.Where(lab => labs.Contains(lab.Id))
                .Select(lab => new { lab.Id, lab.RegionId })
                .ToListAsync(cancel)
        )
        {
            places[lab.Id.Value] = lab.RegionId;
        }

        return places;
    }
}
