using Labinov.Data;
using Labinov.House;
using Labinov.Modules.Ideas;
using Labinov.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Labinov.Modules.Audit;

/// <summary>One reading, as those who were read see it.</summary>
/// <param name="IdeaNumber">Null where a list was read.</param>
public sealed record AuditReadRow(
    string Who,
    DateOnly On,
    string? Letter,
    ReadWhat What,
    int? IdeaNumber,
    string? IdeaTitle
);

/// <summary>Who sees which readings: the people of the unit and of the region, and whoever manages the nation; an auditor does not.</summary>
internal static class AuditReads
{
    public const int Most = 10;
    private static readonly Role[] OfUnit = [Role.UnitHead, Role.UnitOperator, Role.Innovator];
    private static readonly Role[] OfRegion =
    [
        Role.LocusCoordinator,
        Role.InnovationAdmin,
        Role.HeadOfRegion,
        Role.RegionalSecretary,
        Role.Inspectorate,
    ];

    public static IQueryable<AuditRead> VisibleTo(this IQueryable<AuditRead> reads, Actor actor)
    {
        var units = actor.Scopes<Organisation>(ScopeKind.Unit, OfUnit);
        var regions = actor.Scopes<Region>(ScopeKind.Region, OfRegion);
        var all = actor.IsNational(Role.ProgrammeManager);
        return reads.Where(read =>
            all || units.Contains(read.UnitId!.Value) || regions.Contains(read.RegionId!.Value)
        );
    }

    public static Task<List<AuditReadRow>> RowsAsync(
        this IQueryable<AuditRead> reads,
        LabinovDb db,
        CancellationToken cancel
    ) =>
        reads
            .OrderByDescending(read => read.At)
            .Take(Most)
            .Select(read => new AuditReadRow(
                db.People.Where(person => person.Id == read.PersonId)
                    .Select(person => person.Name)
                    .First(),
                read.On,
                read.Letter,
                read.What,
                db.Ideas.Where(idea => idea.Id == read.IdeaId)
                    .Select(idea => (int?)idea.Number)
                    .FirstOrDefault(),
                db.Ideas.Where(idea => idea.Id == read.IdeaId)
                    .Select(idea => idea.Title)
                    .FirstOrDefault()
            ))
            .ToListAsync(cancel);
}

/// <summary>
/// On an idea's page: which auditors read it. An auditor who comes is written down here, for this is the one place that every reading of
/// an idea passes.
/// </summary>
internal sealed class IdeaReads(TimeProvider time) : IIdeaSection
{
    public int Order => 170;

    public async Task<IdeaSection?> ReadAsync(
        LabinovDb db,
        Id<Idea> idea,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsStranger)
        {
            return null;
        }

        if (actor.Is(Role.Auditor))
        {
            await KeepAsync(db, idea, actor, cancel);
        }

        var rows = await db
            .AuditReads.AsNoTracking()
            .Where(read => read.IdeaId == idea)
            .VisibleTo(actor)
            .RowsAsync(db, cancel);
        return rows.Count == 0
            ? null
            : new IdeaSection("audit.reads.title", "/Modules/Audit/Pages/_Reads.cshtml", rows);
    }

    // Only where the assignment reaches: what everybody may read is nobody's audit.
    private async Task KeepAsync(LabinovDb db, Id<Idea> idea, Actor actor, CancellationToken cancel)
    {
        var home = await db
            .Ideas.Where(row => row.Id == idea && row.SentAt != null)
            .Select(row => new { row.UnitId, row.RegionId })
            .SingleOrDefaultAsync(cancel);
        if (
            home is not null
            && (
                actor.IsNational(Role.Auditor)
                || actor.IsIn(new Scope(ScopeKind.Unit, home.UnitId.Value), Role.Auditor)
                || (
                    home.RegionId is { } region
                    && actor.IsIn(new Scope(ScopeKind.Region, region.Value), Role.Auditor)
                )
            )
        )
        {
            await AuditRead.KeepAsync(
                db,
                actor,
                ReadWhat.Idea,
                idea,
                home.UnitId,
                home.RegionId,
                time.Now(),
                cancel
            );
        }
    }
}

/// <summary>On a region's page, for its own people: which auditors read what of it.</summary>
internal sealed class RegionReads : IRegionSection
{
    public int Order => 170;

    public async Task<RegionSection?> ReadAsync(
        LabinovDb db,
        Id<Region> region,
        Actor actor,
        CancellationToken cancel
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsStranger)
        {
            return null;
        }

        var rows = await db
            .AuditReads.AsNoTracking()
            .Where(read => read.RegionId == region)
            .VisibleTo(actor)
            .RowsAsync(db, cancel);
        return rows.Count == 0
            ? null
            : new RegionSection("audit.reads.title", "/Modules/Audit/Pages/_Reads.cshtml", rows);
    }
}
